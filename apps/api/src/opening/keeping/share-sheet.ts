import { createHash } from 'node:crypto';
import { SHARES, THRESHOLD } from './escrow.js';

/** One share as its custodian keeps it, on paper or as a file. */
export interface Share {
  escrowId: string;
  bytes: Buffer;
}

/** Without I, L, O and U, as on the references of proposals: a sheet is copied by hand on a bad day. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_BYTES = 4;

/** The sheet for one custodian. */
export function sheetOf({ escrowId, bytes }: Share, number: number): string {
  const letters = toLetters(Buffer.concat([bytes, checkOf(escrowId, bytes)]));
  const groups = letters.match(/.{1,4}/g) ?? [];
  const rows = Array.from({ length: Math.ceil(groups.length / 5) }, (_, row) => groups.slice(row * 5, row * 5 + 5));
  return [
    'BIDWELL KEY SHARE',
    '',
    `Set      ${escrowId}`,
    `Share    ${number} of ${SHARES}; any ${THRESHOLD} restore the keys that open sealed proposals`,
    ...rows.map((row, index) => `${index === 0 ? 'Letters ' : '        '} ${row.join('-')}`),
    '',
    'Print this sheet or keep it on a medium of its own, locked away, where no other share of the set is.',
    'Delete the file from the computer it was made on. Alone it opens nothing; never show it beside another.',
    'To restore: npm run keys -- restore SHARE-FILE SHARE-FILE',
    'A sheet of paper is typed into a text file first; capitals, dashes and line breaks do not matter.',
    '',
  ].join('\n');
}

/** The share on a sheet. Throws a sentence when it was copied wrongly or is none. */
export function readSheet(text: string, name: string): Share {
  const [, escrowId] = /Set\s+([0-9a-f-]{36})/i.exec(text) ?? [];
  const [, letters] = /Letters\s+([0-9A-Z\s-]+?)(?:\n\s*\n|$)/i.exec(text) ?? [];
  if (escrowId === undefined || letters === undefined)
    throw new Error(`${name} is no key share: it needs a line "Set" and a line "Letters".`);
  const both = fromLetters(letters.replaceAll(/[\s-]/g, ''));
  const share = { escrowId: escrowId.toLowerCase(), bytes: both.subarray(0, -CHECK_BYTES) };
  if (both.length > CHECK_BYTES && checkOf(share.escrowId, share.bytes).equals(both.subarray(-CHECK_BYTES)))
    return share;
  throw new Error(`The letters of ${name} are not as they were written: compare them with the sheet, one by one.`);
}

function checkOf(escrowId: string, bytes: Buffer): Buffer {
  return createHash('sha256').update(`bidwell/share/1/${escrowId}/`).update(bytes).digest().subarray(0, CHECK_BYTES);
}

/** Five bits a letter, the last one filled up with zeros. */
function toLetters(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** Letters that are easily mistaken for a digit are read as that digit; anything else unknown spoils the check. */
function fromLetters(letters: string): Buffer {
  const plain = letters.toUpperCase().replaceAll(/[IL]/g, '1').replaceAll('O', '0');
  const bits = [...plain].map((letter) => Math.max(0, LETTERS.indexOf(letter)).toString(2).padStart(5, '0')).join('');
  const whole = bits.match(/.{8}/g) ?? [];
  return Buffer.from(whole.map((eight) => Number.parseInt(eight, 2)));
}
