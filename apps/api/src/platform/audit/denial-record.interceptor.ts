import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Refusal, Refused } from '../graphql/refusal.js';
import type { RequestContext } from '../viewer.js';
import { ActRecord, targetsIn } from './act-record.js';
import { DENIAL_ON_RECORD } from './off-the-record.js';

/** What a stranger is answered: the same for what is somebody else's and for what is not there. */
const DENIALS = new Set(['NOT_FOUND', 'NOT_ALLOWED', 'NOT_YOURS']);

/** Puts on record what a person was refused because it was not theirs to see or to move. */
@Injectable()
export class DenialRecord implements NestInterceptor {
  constructor(
    private readonly record: ActRecord,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    if (!this.isWatched(context, info)) return next.handle();
    return from(this.watched(context, info, next));
  }

  private isWatched(context: ExecutionContext, { parentType }: GraphQLResolveInfo): boolean {
    if (parentType.name === 'Mutation') return true;
    return parentType.name === 'Query' && this.reflector.get<true>(DENIAL_ON_RECORD, context.getHandler()) === true;
  }

  private async watched(context: ExecutionContext, info: GraphQLResolveInfo, next: CallHandler): Promise<unknown> {
    try {
      const result: unknown = await lastValueFrom(next.handle());
      const isNothing = info.parentType.name === 'Query' && result === null;
      await this.note(context, info, isNothing ? 'NOT_FOUND' : result instanceof Refusal ? result.code : null);
      return result;
    } catch (error) {
      if (error instanceof Refused) await this.note(context, info, error.refusal.code);
      throw error;
    }
  }

  private async note(context: ExecutionContext, { fieldName }: GraphQLResolveInfo, code: string | null): Promise<void> {
    const call = GqlExecutionContext.create(context);
    const { viewer } = call.getContext<RequestContext>();
    if (code === null || !DENIALS.has(code) || viewer === null) return;
    const target = Object.values(targetsIn(call.getArgs<unknown>())).join(' ');
    await this.record.denied(viewer.personId, fieldName, target, code);
  }
}
