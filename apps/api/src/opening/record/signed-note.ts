import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { publicKeyOf, rawPublicKey } from '../../proposals/sealing/raw-keys.js';

/* Signed notes, in the format that transparency logs use (C2SP signed-note): a text, an empty line, and a signature. */

/** A key that signs notes, under the name that stands in them. */
export interface NoteSigner {
  name: string;
  key: KeyObject;
}

const ED25519 = Buffer.of(1);

/** The text with its signature. It has to end with a line break, and to hold no empty line at its end. */
export function signedNote(text: string, { name, key }: NoteSigner): string {
  const id = keyId(name, rawPublicKey(key));
  const signature = Buffer.concat([id, sign(null, Buffer.from(text), key)]).toString('base64');
  return `${text}\n— ${name} ${signature}\n`;
}

/** What anybody needs to check notes of this signer: its name, the key's id and the key, in one line. */
export function verifierKey({ name, key }: NoteSigner): string {
  const raw = rawPublicKey(key);
  return `${name}+${keyId(name, raw).toString('hex')}+${Buffer.concat([ED25519, raw]).toString('base64')}`;
}

/** The text of a note that one of these keys signed. Null when none did. */
export function openedNote(note: string, verifierKeys: readonly string[]): string | null {
  const end = note.lastIndexOf('\n\n— ');
  if (end < 0) return null;
  const text = note.slice(0, end + 1);
  const [name, signature] = note
    .slice(end + 4)
    .trimEnd()
    .split(' ');
  const isSigned = verifierKeys.some((line) => {
    const key = keyIn(line);
    return key?.name === name && key !== null && isBy(key.raw, key.name, text, signature ?? '');
  });
  return isSigned ? text : null;
}

function isBy(raw: Buffer, name: string, text: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64');
  if (bytes.length !== 68 || !bytes.subarray(0, 4).equals(keyId(name, raw))) return false;
  return verify(null, Buffer.from(text), publicKeyOf('ed25519', raw), bytes.subarray(4));
}

function keyIn(line: string): { name: string; raw: Buffer } | null {
  const [name, , base64] = line.trim().split('+', 2).concat(line.trim().split('+').slice(2).join('+'));
  const bytes = Buffer.from(base64 ?? '', 'base64');
  return name === undefined || bytes.length !== 33 ? null : { name, raw: bytes.subarray(1) };
}

function keyId(name: string, raw: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(ED25519).update(raw).digest().subarray(0, 4);
}
