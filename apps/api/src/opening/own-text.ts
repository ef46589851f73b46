import { associatedData } from '@bidwell/domain/sealing';
import type pg from 'pg';
import { unseal } from '../proposals/sealing/seal.js';
import type { KeyService } from './key-service.js';
import { inTransaction } from './opener-database.js';
import { OPENED_KEY, OPENED_KEY_OF_JOB, ownDataKey, type OwnWraps, type Shut } from './own-data-key.js';
import { hashOf } from './own-proposal.js';

interface OwnVersion extends OwnWraps {
  personId: string;
  jobId: string;
  bidderId: string;
  ciphertext: Buffer | null;
}

/** The session is looked up here, not believed, by the same rule as for the newest content. */
const OWN = `
  select m.person_id as "personId", p.job_id as "jobId", p.bidder_id as "bidderId", v.ciphertext, v.wrap_for_bidder as "wrapForBidder",
    v.wrap_for_opening as "wrapForOpening", ${OPENED_KEY}
  from session s
  join person who on who.id = s.person_id and who.deactivated_at is null
  join membership m on m.person_id = who.id
  join bidder b on b.id = m.bidder_id and b.deactivated_at is null and b.is_approved
  join proposal p on p.bidder_id = b.id
  join job j on j.id = p.job_id and j.requester_id <> who.id
  join proposal_version v on v.proposal_id = p.id and v.number = $3
  ${OPENED_KEY_OF_JOB}
  where s.token_hash = $1 and s.expires_at > clock_timestamp() and p.id = $2`;

/** The canonical text of a submitted version, unsealed for its own bidder and put on record as a reading. Null when there is none, `shut` in a drop box before its opening. */
export async function readOwnText(
  pool: pg.Pool,
  keys: KeyService,
  sessionToken: string,
  proposalId: string,
  version: number,
): Promise<{ text: string } | Shut | null> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<OwnVersion>(OWN, [hashOf(sessionToken), proposalId, version]);
    const own = rows[0];
    if (own === undefined || own.ciphertext === null) return null;
    const place = { jobId: own.jobId, proposalId, bidderId: own.bidderId, version };
    const dataKey = await ownDataKey(keys, own, associatedData(place));
    if (dataKey === 'shut') return dataKey;
    const text = unseal(own.ciphertext, dataKey, place);
    const reading = [proposalId, own.personId, String(version)];
    await client.query('insert into proposal_reading (proposal_id, person_id, version) values ($1, $2, $3)', reading);
    return { text };
  });
}
