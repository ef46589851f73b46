import { applyDecorators } from '@nestjs/common';
import { Matches, MaxLength } from 'class-validator';

/** PostgreSQL takes neither a NUL nor half a surrogate pair into JSON, and no keyboard writes one. */
const WHOLE_TEXT = /^[^\0\p{Cs}]*$/u;

/** A text of an input: within its limit, and of characters that can be kept. */
export function TextWithin(limit: number): PropertyDecorator {
  return applyDecorators(
    MaxLength(limit, { message: `Shorten this text. The limit is ${limit} characters.` }),
    Matches(WHOLE_TEXT, {
      message: 'This text has characters that cannot be kept. Type it again instead of pasting it.',
    }),
  );
}
