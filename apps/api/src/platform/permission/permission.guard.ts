import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { mayCall, type Permission } from '@bidwell/domain/permissions';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../viewer.js';
import { PERMISSION } from './allow.js';

/** Asks, for each root field, whether this kind of person may ever call it. What nobody opened stays closed. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    const { viewer } = GqlExecutionContext.create(context).getContext<RequestContext>();
    if (permission !== undefined && mayCall(permission, viewer)) return true;
    throw viewer === null ? notSignedIn() : notAllowed();
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
