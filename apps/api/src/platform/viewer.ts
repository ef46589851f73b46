import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Viewer } from '@bidwell/domain/permissions';
import type { Request, Response } from 'express';

/** What travels with one GraphQL request. */
export interface RequestContext {
  req: Request;
  res: Response;
  /** Null when nobody is signed in. */
  viewer: Viewer | null;
  /** The session's secret, as the cookie carried it. Null when signed out. */
  sessionToken: string | null;
}

/** Finds the viewer behind a session's secret. The people room provides it. */
export interface ViewerSource {
  viewerOf(sessionToken: string | null): Promise<Viewer | null>;
}

export const VIEWER_SOURCE = Symbol('viewer source');

/** The viewer of the current request, as a resolver's parameter. Null only where a field is open to everybody. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer | null => requestOf(context).viewer,
);

/** The whole request context, as a resolver's parameter: for sign-in and for what needs the session's secret. */
export const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext =>
  requestOf(context),
);

function requestOf(context: ExecutionContext): RequestContext {
  return GqlExecutionContext.create(context).getContext<RequestContext>();
}
