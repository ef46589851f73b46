import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { permissionOf } from '@bidwell/domain/access-policy';
import { mayCall } from '@bidwell/domain/permissions';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { ActRecord } from '../audit/act-record.js';
import type { RequestContext } from '../viewer.js';

/** Asks the policy, for each root field, whether this kind of person may ever call it. What has no row there stays closed. */
@Injectable()
export class PermissionGuard implements CanActivate {
  /** Denials of one request are recorded one after the other: which of them is answered must not be a race. */
  private readonly denials = new WeakMap<RequestContext, Promise<void>>();

  constructor(private readonly record: ActRecord) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const request = GqlExecutionContext.create(context);
    const { fieldName } = request.getInfo<GraphQLResolveInfo>();
    const permission = permissionOf(fieldName);
    const asked = request.getContext<RequestContext>();
    const { viewer } = asked;
    if (permission !== undefined && mayCall(permission, viewer)) return true;
    if (viewer === null) throw notSignedIn();
    const { personId } = viewer;
    const before = this.denials.get(asked) ?? Promise.resolve();
    const recorded = before.then(() => this.record.denied(personId, fieldName, '', 'FORBIDDEN'));
    this.denials.set(asked, recorded);
    await recorded;
    throw notAllowed();
  }
}

function notSignedIn(): GraphQLError {
  return new GraphQLError('Sign in to continue.', { extensions: { code: 'UNAUTHENTICATED' } });
}

function notAllowed(): GraphQLError {
  return new GraphQLError('Your role does not include this. An administrator can change it.', {
    extensions: { code: 'FORBIDDEN' },
  });
}
