import { applyDecorators } from '@nestjs/common';
import { MaxLength } from 'class-validator';
import { WholeText } from '../platform/graphql/whole-text.js';

/** A text of an input: within its limit, and of characters that can be kept. */
export function TextWithin(limit: number): PropertyDecorator {
  return applyDecorators(
    MaxLength(limit, { message: `Shorten this text. The limit is ${limit} characters.` }),
    WholeText(),
  );
}
