import { padTo } from '@bidwell/domain/sealing';
import { BrokenSeal } from './cipher.js';

const LENGTH_BYTES = 4;

/** Fills a text up to the next bucket, its true length in front, so that the size of a ciphertext tells little. */
export function pad(text: string): Buffer {
  const plain = Buffer.from(text);
  const padded = Buffer.alloc(padTo(plain.length + LENGTH_BYTES));
  padded.writeUInt32BE(plain.length);
  plain.copy(padded, LENGTH_BYTES);
  return padded;
}

/** Gives back the text that was padded. */
export function unpad(padded: Buffer): string {
  const length = padded.length < LENGTH_BYTES ? -1 : padded.readUInt32BE();
  if (length < 0 || length > padded.length - LENGTH_BYTES) throw new BrokenSeal();
  return padded.toString('utf8', LENGTH_BYTES, LENGTH_BYTES + length);
}
