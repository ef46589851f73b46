import { type ArgumentsHost, Catch } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import type { Response } from 'express';
import { GraphQLError } from 'graphql';
import { sqlState } from '../database/database.js';
import { answerFault } from '../web/answer-fault.js';
import { Refused } from './refusal.js';

/**
 * What PostgreSQL will not keep, in words: the last net under input whose own field said nothing. By SQLSTATE.
 */
const UNKEEPABLE: Record<string, string> = {
  '22021': 'A text holds a character that cannot be kept. Remove it: it may be invisible.',
  '22P05': 'A text holds a character that cannot be kept. Remove it: it may be invisible.',
  '22001': 'A text is too long for its field. Shorten it.',
  '22003': 'A number is too large for its field. Check it.',
  '22007': 'A date has a shape that cannot be read. Check it.',
  '22P02': 'A value has a shape that cannot be read. Check it.',
  '22008': 'A date lies outside the calendar. Check it.',
};

/** Hands every error of a resolver to `formatError`, which alone decides what is told and what is logged; of an address beside GraphQL to `answerFault`. */
@Catch()
export class ErrorFilter implements GqlExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType() === 'http') return answerFault(error, host.switchToHttp().getResponse<Response>());
    const unkeepable = UNKEEPABLE[sqlState(error)];
    if (unkeepable !== undefined) return new GraphQLError(unkeepable, { extensions: { code: 'BAD_USER_INPUT' } });
    if (!(error instanceof Refused)) return error;
    const { message, code } = error.refusal;
    return new GraphQLError(message, { extensions: { code: 'REFUSED', problems: [{ field: null, message, code }] } });
  }
}
