import { createHash } from 'node:crypto';
import { associatedData, type SealedPlace } from '@bidwell/domain/sealing';
import type pg from 'pg';
import { type Offer, offerIn } from '../proposals/sealing/sealed-offer.js';
import { unseal } from '../proposals/sealing/seal.js';
import type { KeyService } from './key-service.js';
import { inTransaction } from './opener-database.js';
import { OPENED_KEY, OPENED_KEY_OF_JOB, ownDataKey, type OwnWraps, type Shut } from './own-data-key.js';

/** A bidder's own content, unsealed for it. */
export interface OwnOffer {
  /** `draft`, or the number of a submitted version. */
  version: string;
  offer: Offer;
}

interface OwnSealed extends OwnWraps {
  personId: string;
  jobId: string;
  proposalId: string;
  bidderId: string;
  /** Null: what is unsealed is the draft. */
  number: number | null;
  ciphertext: Buffer | null;
}

/**
 * The session is looked up here, not believed: only a person who speaks for the bidder today, and did not post the job,
 * gets an answer. The draft comes first, then the newest version.
 */
const OWN = `
  select m.person_id as "personId", p.job_id as "jobId", p.id as "proposalId", p.bidder_id as "bidderId",
    case when d.proposal_id is null then v.number end as number,
    coalesce(d.ciphertext, v.ciphertext) as ciphertext, coalesce(d.wrap_for_bidder, v.wrap_for_bidder) as "wrapForBidder",
    v.wrap_for_opening as "wrapForOpening", ${OPENED_KEY}
  from session s
  join person who on who.id = s.person_id and who.deactivated_at is null
  join membership m on m.person_id = who.id
  join bidder b on b.id = m.bidder_id and b.deactivated_at is null and b.is_approved
  join proposal p on p.bidder_id = b.id
  join job j on j.id = p.job_id and j.requester_id <> who.id
  left join proposal_draft d on d.proposal_id = p.id
  left join proposal_version v on v.proposal_id = p.id and v.number = p.version
  ${OPENED_KEY_OF_JOB}
  where s.token_hash = $1 and s.expires_at > clock_timestamp() and p.id = $2`;

/**
 * Unseals what the bidder behind a session wrote last, and puts the reading on record. Null when there is nothing, `shut`
 * when it lies in a drop box that has not opened.
 */
export async function readOwnOffer(
  pool: pg.Pool,
  keys: KeyService,
  sessionToken: string,
  proposalId: string,
): Promise<OwnOffer | Shut | null> {
  return inTransaction(pool, async (client) => {
    const own = await unsealOwn(client, keys, hashOf(sessionToken), proposalId);
    if (own === null || own === 'shut') return own;
    const { personId, version, offer } = own;
    const reading = [proposalId, personId, version];
    await client.query('insert into proposal_reading (proposal_id, person_id, version) values ($1, $2, $3)', reading);
    return { version, offer };
  });
}

/** The same without a record: for what puts something else on record. */
export async function unsealOwn(
  client: pg.PoolClient,
  keys: KeyService,
  tokenHash: Buffer,
  proposalId: string,
): Promise<(OwnOffer & { personId: string }) | Shut | null> {
  const { rows } = await client.query<OwnSealed>(OWN, [tokenHash, proposalId]);
  const own = rows[0];
  if (own === undefined || own.ciphertext === null) return null;
  const version = own.number ?? 'draft';
  const place = { jobId: own.jobId, proposalId, bidderId: own.bidderId, version } satisfies SealedPlace;
  const dataKey = await ownDataKey(keys, own, associatedData(place));
  if (dataKey === 'shut') return dataKey;
  const offer = offerIn(unseal(own.ciphertext, dataKey, place));
  return { personId: own.personId, version: String(version), offer };
}

/** What the database keeps of a session's secret. */
export function hashOf(sessionToken: string): Buffer {
  return createHash('sha256').update(sessionToken).digest();
}
