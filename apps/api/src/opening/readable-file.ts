import { type DropBoxFacts, isShut } from '@bidwell/domain/drop-box';
import { IDEA_TERMS } from '@bidwell/domain/idea-protection';
import type { SealedFile } from '@bidwell/domain/sealed-file';
import type pg from 'pg';
import type { KeyService } from './key-service.js';
import { inTransaction } from './opener-database.js';
import type { Shut } from './own-data-key.js';
import { hashOf, unsealOwn } from './own-proposal.js';

/** A file that may be handed out: its facts from the sealed content, and where its blocks belong. */
export interface ReadableFile extends SealedFile {
  jobId: string;
  proposalId: string;
  bidderId: string;
  /** Whose key opens it: the bidder's own-reading key, or the job's. In a drop box there is only the job's. */
  side: 'own' | 'judge';
}

interface Asked extends DropBoxFacts {
  personId: string;
  jobId: string;
  proposalId: string;
  bidderId: string;
  isOwn: boolean;
  isJudge: boolean;
  hasAgreed: boolean;
  openedFiles: SealedFile[] | null;
  /** The same files as those who judge see them now: without their names where these are hidden. */
  shownFiles: Pick<SealedFile, 'fileId' | 'name'>[] | null;
}

/**
 * The session is looked up here, not believed. A person who speaks for the bidder today, and did not post the job, gets its
 * files at any time; who judges it gets those of what was opened, unless that person stands on another side of the job too.
 */
const ASKED = `
  select who.id as "personId", p.job_id as "jobId", p.id as "proposalId", p.bidder_id as "bidderId",
    j.is_drop_box as "isDropBox", j.opened_at as "openedAt",
    j.requester_id <> who.id and exists (
      select from membership m join bidder b on b.id = m.bidder_id and b.deactivated_at is null and b.is_approved
      where m.person_id = who.id and m.bidder_id = p.bidder_id) as "isOwn",
    is_judging(j.id, who.id) and j.opened_at is not null and j.deadline <= clock_timestamp() and not exists (
      select from membership m join invitation i on i.bidder_id = m.bidder_id
      where m.person_id = who.id and i.job_id = j.id) as "isJudge",
    exists (select from idea_terms_acceptance a
      where a.proposal_id = p.id and a.person_id = who.id and a.terms_version = $3) as "hasAgreed",
    o.content -> 'files' as "openedFiles",
    (select r.content -> 'files' from readable_proposal r where r.proposal_id = o.proposal_id) as "shownFiles"
  from session s
  join person who on who.id = s.person_id and who.deactivated_at is null
  join proposal_file f on f.id = $2 and f.digest is not null
  join proposal p on p.id = f.proposal_id
  join job j on j.id = p.job_id
  left join opened_proposal o on o.proposal_id = p.id
  where s.token_hash = $1 and s.expires_at > clock_timestamp()`;

const RECORD = `
  insert into file_reading (proposal_id, file_id, person_id, is_own_side, is_protected) values ($1, $2, $3, $4, $5)`;

/** A file for the person behind a session, put on record. Null when there is none for this person. */
export async function findReadable(
  pool: pg.Pool,
  keys: KeyService,
  sessionToken: string,
  fileId: string,
): Promise<ReadableFile | 'terms' | Shut | null> {
  const tokenHash = hashOf(sessionToken);
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<Asked>(ASKED, [tokenHash, fileId, IDEA_TERMS.version]);
    const asked = rows[0];
    if (asked === undefined || (!asked.isOwn && !asked.isJudge)) return null;
    if (asked.isOwn && isShut(asked)) return 'shut';
    const named = await namedFiles(client, keys, asked, tokenHash);
    const file = named.find((one) => one.fileId === fileId);
    if (file === undefined) return null;
    const { jobId, proposalId, bidderId, personId, isOwn, isDropBox } = asked;
    if (!isOwn && file.isProtected && !asked.hasAgreed) return 'terms';
    await client.query(RECORD, [proposalId, fileId, personId, isOwn, file.isProtected]);
    return { ...file, jobId, proposalId, bidderId, side: isOwn && !isDropBox ? 'own' : 'judge' };
  });
}

/** Only what the content names is a file of the proposal: the draft or the newest version for its bidder, else the opened one. */
async function namedFiles(
  client: pg.PoolClient,
  keys: KeyService,
  { isOwn, openedFiles, shownFiles, proposalId }: Asked,
  tokenHash: Buffer,
): Promise<readonly SealedFile[]> {
  if (!isOwn) {
    const names = new Map((shownFiles ?? []).map(({ fileId, name }) => [fileId, name]));
    return (openedFiles ?? []).map((file) => ({ ...file, name: names.get(file.fileId) ?? 'File' }));
  }
  const own = await unsealOwn(client, keys, tokenHash, proposalId);
  return own === null || own === 'shut' ? [] : own.offer.files;
}
