import { randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

/** Something planted that is found again wherever it lies in the open, in any of the usual clothes. */
export interface Canary {
  name: string;
  needles: { clothes: string; bytes: Buffer }[];
}

/** A word that nothing else contains. */
export function newWord(): string {
  return Array.from({ length: 24 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** A price in minor units that nothing else is. */
export function newPrice(): number {
  return randomInt(100_000_000, 999_999_999);
}

export function wordCanary(name: string, word: string): Canary {
  return { name, needles: textNeedles(word) };
}

/** A price as digits, as people write it, and as PostgreSQL keeps whole numbers and decimals. */
export function priceCanary(name: string, price: number): Canary {
  const digits = String(price);
  const whole = digits.slice(0, -2);
  const cents = digits.slice(-2);
  const grouped = (separator: string) => whole.replaceAll(/\B(?=(\d{3})+$)/g, separator);
  const written = [
    `${whole}.${cents}`,
    `${grouped(',')}.${cents}`,
    `${grouped('.')},${cents}`,
    `${grouped(' ')},${cents}`,
  ].map((text) => ({ clothes: text.replaceAll(/\d/g, '0'), bytes: Buffer.from(text) }));
  const little = Buffer.alloc(8);
  little.writeBigInt64LE(BigInt(price));
  const big = Buffer.from(little).reverse();
  const needles = [
    ...textNeedles(digits),
    ...written,
    { clothes: 'bigint', bytes: little },
    { clothes: 'network bigint', bytes: big },
  ];
  return { name, needles: [...needles, { clothes: 'numeric', bytes: numericDigits(digits) }] };
}

function textNeedles(text: string): Canary['needles'] {
  const plain = Buffer.from(text);
  const wide = Buffer.from(text, 'utf16le');
  const hex = plain.toString('hex');
  const needles = [
    { clothes: 'plain', bytes: plain },
    { clothes: 'UTF-16', bytes: wide },
    { clothes: 'UTF-16 big-endian', bytes: Buffer.from(wide).swap16() },
    { clothes: 'hex', bytes: Buffer.from(hex) },
    { clothes: 'upper hex', bytes: Buffer.from(hex.toUpperCase()) },
  ];
  const base64 = [0, 1, 2].map((shift) => ({
    clothes: `base64, shifted by ${shift}`,
    bytes: Buffer.from(base64Inside(plain, shift)),
  }));
  return [...needles, ...base64];
}

/** The middle of the base64 of a text that begins `shift` bytes into a group: what does not depend on its neighbours. */
function base64Inside(plain: Buffer, shift: number): string {
  const whole = Buffer.concat([Buffer.alloc(shift), plain]).toString('base64');
  return whole.slice(shift === 0 ? 0 : 4, Math.floor((shift + plain.length) / 3) * 4);
}

/** PostgreSQL keeps a numeric as little-endian groups of four decimal digits. */
function numericDigits(digits: string): Buffer {
  const padded = digits.padStart(Math.ceil(digits.length / 4) * 4, '0');
  const groups = padded.match(/\d{4}/g) ?? [];
  const bytes = Buffer.alloc(groups.length * 2);
  groups.forEach((group, index) => bytes.writeInt16LE(Number(group), index * 2));
  return bytes;
}

/** Names of the canaries found in a haystack, each with its clothes. */
export function found(canaries: readonly Canary[], haystack: Buffer): string[] {
  return canaries.flatMap(({ name, needles }) =>
    needles.filter(({ bytes }) => haystack.includes(bytes)).map(({ clothes }) => `${name} as ${clothes}`),
  );
}

/** The same over every file below a folder. */
export async function foundBelow(canaries: readonly Canary[], folder: string): Promise<string[]> {
  const names = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
    for (const name of found(canaries, content)) names.add(name);
  }
  return [...names];
}
