import { Catch } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { Refused } from './refusal.js';

/** Hands every error of a resolver to `formatError`, which alone decides what is told and what is logged. */
@Catch()
export class ErrorFilter implements GqlExceptionFilter {
  catch(error: unknown): unknown {
    if (!(error instanceof Refused)) return error;
    const { message, code } = error.refusal;
    return new GraphQLError(message, { extensions: { code: 'REFUSED', problems: [{ field: null, message, code }] } });
  }
}
