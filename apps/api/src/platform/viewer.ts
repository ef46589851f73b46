import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';

/** Who asks, as far as rules need to know. `personId` is null for somebody who is not signed in. */
export interface Viewer {
  personId: string | null;
  isEmployee: boolean;
  isLeader: boolean;
  isAdministrator: boolean;
  bidderId: string | null;
  bidderKind: 'team' | 'vendor' | null;
}

export const NOBODY: Viewer = {
  personId: null,
  isEmployee: false,
  isLeader: false,
  isAdministrator: false,
  bidderId: null,
  bidderKind: null,
};

/** What travels with one GraphQL request. */
export interface RequestContext {
  req: Request;
  res: Response;
  viewer: Viewer;
  /** The session's secret, as the cookie carried it. Null when signed out. */
  sessionToken: string | null;
}

/** Finds the viewer behind a session's secret. The people room provides it. */
export interface ViewerSource {
  viewerOf(sessionToken: string | null): Promise<Viewer>;
}

export const VIEWER_SOURCE = Symbol('viewer source');

/** The viewer of the current request, as a resolver's parameter. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => requestOf(context).viewer,
);

/** The whole request context, as a resolver's parameter: for sign-in and for what needs the session's secret. */
export const CurrentRequest = createParamDecorator(
  (_: unknown, context: ExecutionContext): RequestContext => requestOf(context),
);

function requestOf(context: ExecutionContext): RequestContext {
  return GqlExecutionContext.create(context).getContext<RequestContext>();
}
