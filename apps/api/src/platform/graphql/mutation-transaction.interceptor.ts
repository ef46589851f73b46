import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../database/database.js';
import { Refusal, Refused } from './refusal.js';

/** Each mutation is one transaction. A refusal undoes it: an expected no leaves nothing behind. */
@Injectable()
export class MutationTransaction implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!isMutation(context)) return next.handle();
    const work = () => lastValueFrom(next.handle());
    return from(this.database.transaction(work, isKept).catch(asRefusal));
  }
}

function isMutation(context: ExecutionContext): boolean {
  if (context.getType<GqlContextType>() !== 'graphql') return false;
  return GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().parentType.name === 'Mutation';
}

function isKept(result: unknown): boolean {
  return !(result instanceof Refusal) || result.isOnRecord;
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  throw error;
}
