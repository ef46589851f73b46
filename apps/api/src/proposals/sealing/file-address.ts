import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type FileKind, isFileKind } from '@bidwell/domain/file-kind';

/**
 * Where a sealed file is uploaded to: its id, a salt and its kind. The salt is nowhere in the database; it goes into the
 * sealed content, so that the bidder, and after the opening the requester, can check the file against its digest.
 */
export interface FileAddress {
  fileId: string;
  salt: string;
  kind: FileKind;
}

const WRITTEN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([0-9a-f]{32})\.([a-z]{3,4})$/;

export function newFileAddress(kind: FileKind): string {
  return `${randomUUID()}.${randomBytes(16).toString('hex')}.${kind}`;
}

/** Null when the text is no address. */
export function readFileAddress(text: string): FileAddress | null {
  const [, fileId, salt, kind] = WRITTEN.exec(text) ?? [];
  if (fileId === undefined || salt === undefined || kind === undefined || !isFileKind(kind)) return null;
  return { fileId, salt, kind };
}

/** What the database keeps of salt and kind: enough to know them again, not enough to tell them. */
export function addressHash({ salt, kind }: Pick<FileAddress, 'salt' | 'kind'>): Buffer {
  return createHash('sha256').update(`bidwell/file/1/${salt}/${kind}`).digest();
}
