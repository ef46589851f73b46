import { Matches } from 'class-validator';

/** PostgreSQL takes neither a NUL nor half a surrogate pair into JSON, and no keyboard writes one. */
const WHOLE_TEXT = /^[^\0\p{Cs}]*$/u;

/** A text that can be kept as it was typed. */
export const WholeText = (): PropertyDecorator =>
  Matches(WHOLE_TEXT, {
    message: 'This text has characters that cannot be kept. Type it again instead of pasting it.',
  });
