import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { permissionOf } from '@bidwell/domain/access-policy';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { getNamedType, type GraphQLResolveInfo, isUnionType } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { ActRecord } from '../audit/act-record.js';
import { OFF_THE_RECORD } from '../audit/off-the-record.js';
import { Database } from '../database/database.js';
import type { Intent } from '../once/intent.js';
import { asRefusal, Once } from '../once/once.js';
import { intentBehind, REPLAYED_HEADER } from '../once/request-key.js';
import type { RequestContext } from '../viewer.js';
import { Refusal, Refused } from './refusal.js';

/**
 * Each mutation is one transaction, with its line in the record. A refusal undoes it: an expected no leaves nothing behind. Sent with a key, it is done
 * once, however often it is sent.
 */
@Injectable()
export class MutationTransaction implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly record: ActRecord,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!isMutation(context)) return next.handle();
    const work = () => this.recorded(context, next);
    const intent = isOfASession(context) ? null : intentBehind(context);
    const answer = intent === null ? this.database.transaction(work, isKept) : this.answerOnce(intent, work, context);
    return from(answer.catch(asRefusal).then((given) => fitting(given, context)));
  }

  /** Last of all, since whoever acts twice at once waits here for the end of the other. */
  private async recorded(context: ExecutionContext, next: CallHandler): Promise<unknown> {
    const result: unknown = await lastValueFrom(next.handle());
    const isOff = this.reflector.get<string>(OFF_THE_RECORD, context.getHandler()) !== undefined;
    const call = GqlExecutionContext.create(context);
    const { viewer } = call.getContext<RequestContext>();
    if (isOff || viewer === null || result instanceof Refusal) return result;
    await this.record.done(viewer.personId, infoOf(context).fieldName, call.getArgs<unknown>());
    return result;
  }

  private async answerOnce(intent: Intent, work: () => Promise<unknown>, context: ExecutionContext): Promise<unknown> {
    const { answer, isAgain } = await this.once.answer(intent, work);
    const { res } = GqlExecutionContext.create(context).getContext<RequestContext>();
    if (isAgain) res.setHeader(REPLAYED_HEADER, 'true');
    return answer;
  }
}

/** What everybody may call begins and ends sessions, whose cookies are no part of an answer. */
function isOfASession(context: ExecutionContext): boolean {
  return permissionOf(infoOf(context).fieldName) === 'anyone';
}

function isMutation(context: ExecutionContext): boolean {
  if (context.getType<GqlContextType>() !== 'graphql') return false;
  return infoOf(context).parentType.name === 'Mutation';
}

function infoOf(context: ExecutionContext): GraphQLResolveInfo {
  return GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
}

function isKept(result: unknown): boolean {
  return !(result instanceof Refusal) || result.isOnRecord;
}

/** A refusal is data where the answer can say so; elsewhere it is told as an error. */
function fitting(answer: unknown, context: ExecutionContext): unknown {
  const isData = !(answer instanceof Refusal) || isUnionType(getNamedType(infoOf(context).returnType));
  if (!isData) throw new Refused(answer);
  return answer;
}
