import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Viewer } from '@bidwell/domain/permissions';

/**
 * Something that one person means to do once, however often it is sent. All that PostgreSQL keeps of it is worked out from a
 * key that only the sender has: whoever reads the table can neither read the answer nor try out what was asked.
 */
export interface Intent {
  personId: string;
  /** Finds it again. */
  keyHash: Buffer;
  /** Says whether the same was asked, by the same person in the same role. */
  requestMac: Buffer;
  /** Opens the kept answer. */
  secret: Buffer;
}

/** What was sent: the document, which of its root fields, and its variables. */
export interface Sent {
  key: string;
  document: string;
  field: string;
  variables: unknown;
}

const CIPHER = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

/** The intent behind what a viewer sent. */
export function intentOf({ key, document, field, variables }: Sent, viewer: Viewer): Intent {
  const { personId, isEmployee, isLeader, isAdministrator, bidderId } = viewer;
  const named = `${key.toLowerCase()}/${field}`;
  const half = (use: string) => Buffer.from(hkdfSync('sha256', named, personId, `bidwell once ${use}`, 32));
  const asked = JSON.stringify([[isEmployee, isLeader, isAdministrator, bidderId], document, variables]);
  return {
    personId,
    keyHash: createHash('sha256').update(named).digest(),
    requestMac: createHmac('sha256', half('request')).update(asked).digest(),
    secret: half('answer'),
  };
}

/** An answer as it is kept: small, and readable to nobody without the key. */
export function sealAnswer({ secret, personId }: Intent, text: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(CIPHER, secret, iv).setAAD(Buffer.from(personId));
  const sealed = Buffer.concat([cipher.update(deflateRawSync(text)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** The answer that was kept. Throws when it is another's or was changed. */
export function openAnswer({ secret, personId }: Intent, kept: Buffer): string {
  const decipher = createDecipheriv(CIPHER, secret, kept.subarray(0, IV), { authTagLength: TAG })
    .setAAD(Buffer.from(personId))
    .setAuthTag(kept.subarray(IV, IV + TAG));
  return inflateRawSync(Buffer.concat([decipher.update(kept.subarray(IV + TAG)), decipher.final()])).toString();
}
