import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { isJobKeyGenuine } from '../proposals/sealing/job-key-signature.js';
import { newReference } from '../proposals/sealing/reference.js';
import { seal } from '../proposals/sealing/seal.js';
import { type Offer, offerIn, offerText } from '../proposals/sealing/sealed-offer.js';
import type { KeyService } from './key-service.js';
import { causeOf, log } from './log.js';
import { inTransaction } from './opener-database.js';
import { copyFile, type Destination } from './round-files.js';

/** A bidder that is kept in a further round and has no proposal there yet. */
interface Kept {
  fromProposalId: string;
  fromJobId: string;
  jobId: string;
  bidderId: string;
  startedBy: string;
  /** Of both rounds: it is the same in all of a job. */
  isDropBox: boolean;
  text: string;
}

const KEPT = `
  select p.id as "fromProposalId", p.job_id as "fromJobId", r.id as "jobId", p.bidder_id as "bidderId",
    p.started_by as "startedBy", r.is_drop_box as "isDropBox", o.content_text as text
  from job r
  join invitation i on i.job_id = r.id
  join proposal p on p.bidder_id = i.bidder_id and p.job_id = r.previous_round_id
  join opened_proposal o on o.proposal_id = p.id and o.content_text is not null
  where r.previous_round_id is not null and r.opened_at is null and r.cancelled_at is null and r.published_at is not null
    and r.deadline > clock_timestamp() and not p.id = any($1::uuid[])
    and not exists (select from proposal n where n.bidder_id = p.bidder_id and n.job_id = r.id)
  order by r.id, p.id limit 50`;

const BEGIN = `
  insert into proposal (job_id, bidder_id, started_by, reference) values ($1, $2, $3, $4)
  on conflict (bidder_id, job_id) do nothing returning id`;

const KEEP = [
  'insert into proposal_draft (proposal_id, ciphertext, wrap_for_bidder) values ($1, $2, $3)',
  'update proposal set draft_revision = draft_revision + 1, draft_saved_at = clock_timestamp() where id = $1',
] as const;

/** Lines and requirements of a round are those of the round before, in the same order, under ids of their own. */
const SAME_PLACES = ['job_line', 'job_requirement'].map(
  (table) => `
  select was.id as "from", now.id as "to" from ${table} was join ${table} now on now.position = was.position
  where was.job_id = $1 and now.job_id = $2`,
);

const KEY = 'select id, public_key as "publicKey", signature from job_key where job_id = $1';

/** What could not be begun is said once, and not tried for as long as this process lives: its bidder begins by hand. */
const givenUp = new Set<string>();

/**
 * Begins the next proposal of everybody who is kept in a further round with what it proposed last, sealed anew as a draft
 * that its bidder alone reads. Answers how many were begun.
 */
export async function beginRoundDrafts(pool: pg.Pool, keys: KeyService): Promise<number> {
  const { rows } = await pool.query<Kept>(KEPT, [[...givenUp]]);
  let begun = 0;
  for (const kept of rows) {
    try {
      if (await begin(pool, keys, kept)) begun += 1;
    } catch (error) {
      givenUp.add(kept.fromProposalId);
      const { jobId, fromProposalId } = kept;
      log('alarm', 'A draft of a further round could not be begun.', { jobId, fromProposalId, cause: causeOf(error) });
    }
  }
  return begun;
}

/** False when the bidder began by itself in the same moment. */
async function begin(pool: pg.Pool, keys: KeyService, kept: Kept): Promise<boolean> {
  const { jobId, bidderId, startedBy, isDropBox } = kept;
  return inTransaction(pool, async (client) => {
    const begun = await client.query<{ id: string }>(BEGIN, [jobId, bidderId, startedBy, newReference()]);
    const proposalId = begun.rows[0]?.id;
    if (proposalId === undefined) return false;
    const to = { jobId, proposalId, bidderId, isDropBox, ...(await recipientsOf(client, keys, jobId)) };
    const offer = await offerFor(client, pool, keys, kept, to);
    const place = { jobId, proposalId, bidderId, version: 'draft' } as const;
    const sealed = seal(offerText(offer), place, { opening: null, ownReading: to.ownReading });
    await client.query(KEEP[0], [proposalId, sealed.ciphertext, sealed.wrapForBidder]);
    await client.query(KEEP[1], [proposalId]);
    return true;
  });
}

/** What was proposed last, in the ids of the new round; its files are sealed anew with it. */
async function offerFor(
  client: pg.PoolClient,
  pool: pg.Pool,
  keys: KeyService,
  { text, fromJobId, fromProposalId, jobId, bidderId, isDropBox }: Kept,
  to: Destination,
): Promise<Offer> {
  const offer = offerIn(text);
  const ids = new Map<string, string>();
  for (const statement of SAME_PLACES) {
    const { rows } = await client.query<{ from: string; to: string }>(statement, [fromJobId, jobId]);
    for (const row of rows) ids.set(row.from, row.to);
  }
  for (const file of offer.files) {
    ids.set(file.fileId, randomUUID());
    const side = isDropBox ? ('judge' as const) : ('own' as const);
    const from = { ...file, jobId: fromJobId, proposalId: fromProposalId, bidderId, side };
    await copyFile(client, pool, keys, from, { ...to, fileId: ids.get(file.fileId) ?? '' });
  }
  // An id stands in an offer as nothing but the name of this line, requirement or file.
  const renamed = [...ids].reduce((json, [from, id]) => json.replaceAll(from, id), JSON.stringify(offer));
  return { ...(JSON.parse(renamed) as Offer), confirmedAddendum: 0 };
}

async function recipientsOf(
  client: pg.PoolClient,
  keys: KeyService,
  jobId: string,
): Promise<Pick<Destination, 'opening' | 'ownReading'>> {
  const { signing, ownReading } = await keys.publicKeys();
  const { rows } = await client.query<{ id: string; publicKey: Buffer; signature: Buffer }>(KEY, [jobId]);
  const [key] = rows;
  if (key === undefined || !isJobKeyGenuine(signing, key.id, key.publicKey, key.signature))
    throw new Error(`Job ${jobId} has no key of this opener.`);
  return { opening: key.publicKey, ownReading };
}
