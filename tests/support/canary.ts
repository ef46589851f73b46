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

/** A price in minor units that nothing else is: of so many digits that what is sealed, written in hex, does not hold them by chance. */
export function newPrice(): number {
  return randomInt(10_000_000_000, 39_999_999_999);
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

interface Needle {
  name: string;
  bytes: Buffer;
  /** Where in it the three bytes are by which it is looked for. */
  anchor: number;
}

/** Needles by three of their bytes, and a bit for each such three, so that one quick pass looks for all of them. */
interface Table {
  begins: Uint8Array;
  needles: Map<number, Needle[]>;
}

const tables = new WeakMap<readonly Canary[], Table>();

function tableOf(canaries: readonly Canary[]): Table {
  const known = tables.get(canaries);
  if (known !== undefined) return known;
  const table: Table = { begins: new Uint8Array(1 << 24), needles: new Map() };
  for (const { name, needles } of canaries) {
    for (const { clothes, bytes } of needles) {
      const anchor = anchorOf(bytes);
      const begin = bytes.readUIntBE(anchor, 3);
      table.begins[begin] = 1;
      table.needles.set(begin, [...(table.needles.get(begin) ?? []), { name: `${name} as ${clothes}`, bytes, anchor }]);
    }
  }
  tables.set(canaries, table);
  return table;
}

/** The first three bytes in a row with the fewest zeros among them: data files are full of zeros. */
function anchorOf(bytes: Buffer): number {
  const zerosAt = (at: number) => bytes.subarray(at, at + 3).filter((byte) => byte === 0).length;
  const places = Array.from({ length: bytes.length - 2 }, (_, at) => at);
  return places.reduce((best, at) => (zerosAt(at) < zerosAt(best) ? at : best), 0);
}

/** Names of the canaries found in a haystack, each with its clothes, in the order of the canaries. */
export function found(canaries: readonly Canary[], haystack: Buffer): string[] {
  const { begins, needles: byBegin } = tableOf(canaries);
  const names = new Set<string>();
  let begin = haystack.length > 1 ? haystack.readUInt16BE() : 0;
  for (let at = 2; at < haystack.length; at += 1) {
    begin = ((begin << 8) | (haystack[at] ?? 0)) & 0xffffff;
    if (begins[begin] === 0) continue;
    for (const { name, bytes, anchor } of byBegin.get(begin) ?? []) {
      const from = at - 2 - anchor;
      if (from >= 0 && bytes.equals(haystack.subarray(from, from + bytes.length))) names.add(name);
    }
  }
  const ordered = canaries.flatMap(({ name, needles }) => needles.map(({ clothes }) => `${name} as ${clothes}`));
  return ordered.filter((name) => names.has(name));
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
