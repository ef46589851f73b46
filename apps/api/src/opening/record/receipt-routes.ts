import { SHUT_WORDS } from '@bidwell/domain/drop-box';
import type pg from 'pg';
import { isRowId } from '../../platform/row-id.js';
import { BrokenSeal } from '../../proposals/sealing/cipher.js';
import type { KeyService } from '../key-service.js';
import type { Answer } from '../opener-server.js';
import { readOwnText } from '../own-text.js';
import type { RecordKeeper } from './record-keeper.js';

const NOTHING: Answer = { status: 404, body: { message: 'Nothing of this bidder is there.' } };
const UNCLEAR: Answer = { status: 400, body: { message: 'Send proposalId and version.' } };

/** The signed receipt of a version: it says what the bidder was told when it submitted, and nothing of what is sealed. */
export async function receiptFor(body: unknown, record: RecordKeeper): Promise<Answer> {
  const { proposalId, version } = (body ?? {}) as { proposalId?: unknown; version?: unknown };
  if (!isId(proposalId) || !isVersion(version)) return UNCLEAR;
  const note = await record.receipt(proposalId, version);
  return note === null ? NOTHING : { status: 200, body: { note } };
}

/** The text of a version exactly as it was sealed, for the bidder behind the session: what its receipt has the hash of. */
export async function ownText(body: unknown, pool: pg.Pool, keys: KeyService): Promise<Answer> {
  const { sessionToken, proposalId, version } = (body ?? {}) as Record<string, unknown>;
  if (typeof sessionToken !== 'string' || !isId(proposalId) || !isVersion(version)) return UNCLEAR;
  try {
    const own = await readOwnText(pool, keys, sessionToken, proposalId, version);
    if (own === 'shut') return { status: 409, body: { message: SHUT_WORDS } };
    return own === null ? NOTHING : { status: 200, body: own };
  } catch (error) {
    if (!(error instanceof BrokenSeal)) throw error;
    return { status: 422, body: { message: 'What is sealed does not open any more.' } };
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && isRowId(value);
}

function isVersion(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0;
}
