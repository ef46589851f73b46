import { createHash, randomBytes } from 'node:crypto';

/** A secret nobody guesses, for the address in one mail. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of it. The secret is long and random, so a fast hash is enough. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
