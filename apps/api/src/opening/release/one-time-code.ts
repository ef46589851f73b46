import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/* Codes of RFC 6238 (six digits, thirty seconds, HMAC-SHA-1), as every authenticator app makes them. */

const STEP_SECONDS = 30;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new secret of 160 bits, in the base32 that apps read. */
export function newSecret(): string {
  const bits = [...randomBytes(20)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five, 2)]).join('');
}

/** What an app scans or is given by hand. */
export function secretUri(secret: string, email: string): string {
  return `otpauth://totp/Bidwell:${encodeURIComponent(email)}?secret=${secret}&issuer=Bidwell`;
}

/** The code of one step of time. */
export function codeAt(secret: string, step: number): string {
  const bits = [...secret].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The step whose code this is: now, the one before or the one after, later than the last one used. Null for any other code. */
export function stepOf(secret: string, code: string, now: Date, lastStep: number): number | null {
  const current = Math.floor(now.getTime() / 1_000 / STEP_SECONDS);
  const shown = Buffer.from(code.padEnd(6).slice(0, 6));
  const fitting = [current - 1, current, current + 1].filter((step) =>
    timingSafeEqual(Buffer.from(codeAt(secret, step)), shown),
  );
  return code.length === 6 ? (fitting.find((step) => step > lastStep) ?? null) : null;
}
