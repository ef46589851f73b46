import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/** class-validator's findings as `BAD_USER_INPUT`, naming each field in plain words. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    forbidUnknownValues: false,
    exceptionFactory: (errors) => {
      const problems = errors.flatMap((error) => problemsOf(error, ''));
      return new GraphQLError(problems[0]?.message ?? 'Some fields need another value.', {
        extensions: { code: 'BAD_USER_INPUT', problems },
      });
    },
  });
}

function problemsOf(error: ValidationError, above: string): { field: string; message: string }[] {
  const field = above === '' ? error.property : `${above}.${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}
