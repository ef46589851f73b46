/**
 * A file of a proposal as the sealed content names it. What it holds lies beside the content, sealed block by block under
 * the same seal.
 */
import { FILE_KINDS, fileKindOf, nameRefusal, plainFileName } from './file-kind.js';

/** What a bidder says of a file of its own. */
export interface FileOffer {
  fileId: string;
  /** The secret part of the address it was uploaded to: what its digest is made with. */
  salt: string;
  name: string;
  /** Marked as a protected idea: readers agree to terms first, and every reading is shown to the bidder. */
  isProtected: boolean;
  caption: string;
}

/** The same with what the server knows of it. */
export interface SealedFile extends FileOffer {
  /** In bytes. */
  size: number;
  /** Media type, which its content has borne out. */
  type: string;
  /** SHA-256, in hex, over the HMAC-SHA-256 under the salt of each block of 256 KiB. */
  digest: string;
}

/** The media type of a name that was accepted. */
export function typeOfName(name: string): string {
  const kind = fileKindOf(name);
  return kind === null ? 'application/octet-stream' : FILE_KINDS[kind].type;
}

/** Why a file cannot go under this name. Null when it can. */
export function sealedNameRefusal(name: string): string | null {
  if (plainFileName(name) !== name) return 'The name of this file holds characters that a name cannot have. Rename it.';
  return nameRefusal(name);
}
