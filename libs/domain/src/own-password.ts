/**
 * What a person may choose as a password, and how long the first one lives that an administrator hands out. A first
 * password opens nothing: all it is good for is being replaced by the person's own.
 */
import type { Refusal } from './refusal.js';

export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

/** Days in which a first password can be replaced. */
export const FIRST_PASSWORD_DAYS = 14;

export interface PasswordChoice {
  next: string;
  /** The one it replaces. */
  current: string;
  email: string;
}

/** Why this cannot be the new password. Null when it can. */
export function passwordRefusal({ next, current, email }: PasswordChoice): Refusal | null {
  if ([...next].length < PASSWORD_LENGTH.least) {
    const message = `Use at least ${PASSWORD_LENGTH.least} characters. A few words in a row are easy to remember.`;
    return { code: 'PASSWORD_TOO_SHORT', message };
  }
  if (next === current)
    return { code: 'PASSWORD_UNCHANGED', message: 'Choose another password than the one you have.' };
  if (next.trim().toLowerCase() === email.toLowerCase() || new Set(next).size < 4)
    return { code: 'PASSWORD_TOO_PLAIN', message: 'This is guessed at once. Take a few words in a row instead.' };
  return null;
}

/** Whether a first password given at this instant can no longer be replaced. */
export function isFirstPasswordOver(givenAt: Date, now: Date): boolean {
  return now.getTime() - givenAt.getTime() >= FIRST_PASSWORD_DAYS * 86_400_000;
}
