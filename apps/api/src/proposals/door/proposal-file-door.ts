import { IDEA_TERMS } from '@bidwell/domain/idea-protection';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { SealedBlock } from '../sealing/seal-block.js';

/** A file of the bidder's own proposal, and what its next block is sealed for. */
export interface OwnFile {
  jobId: string;
  proposalId: string;
  size: number;
  received: number;
  isDropBox: boolean;
  key: { id: string; publicKey: Buffer; signature: Buffer } | null;
}

/** A finished file of a proposal, as far as the database knows it. */
export interface FinishedFile {
  fileId: string;
  size: number;
  digest: string;
  addressHash: Buffer;
}

/** The file first, by its id, whatever else the tables hold: the work it takes depends on nobody else. */
const OWN = `
  with f as materialized (select proposal_id, size, received from proposal_file where id = $1 and address_hash = $2)
  select j.id as "jobId", p.id as "proposalId", f.size, f.received, j.is_drop_box as "isDropBox",
    case when k.id is not null then json_build_object('id', k.id, 'publicKey', encode(k.public_key, 'base64'),
      'signature', encode(k.signature, 'base64')) end as key
  from f
  join proposal p on p.id = f.proposal_id and p.bidder_id = $3
  join job j on j.id = p.job_id and j.requester_id <> $4
  left join job_key k on k.job_id = j.id`;

const KEEP_BLOCK = `
  insert into proposal_file_block (file_id, number, hash, ciphertext, wrap_for_opening, wrap_for_bidder)
  values ($1, $2, $3, $4, $5, $6)`;

/** Only what has arrived to its last byte is finished. */
const FINISH = `
  update proposal_file f set digest = (
    select encode(sha256(string_agg(b.hash, ''::bytea order by b.number)), 'hex') from proposal_file_block b where b.file_id = f.id)
  where f.id = $1 and f.received = f.size and f.digest is null`;

const FINISHED = `
  select id as "fileId", size, digest, address_hash as "addressHash" from proposal_file
  where proposal_id = $1 and id = any($2::uuid[]) and digest is not null for share`;

const USE = `
  insert into proposal_file_use (proposal_id, version, file_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing`;

const RELEASE =
  'delete from proposal_file_use where proposal_id = $1 and version = 0 and not file_id = any($2::uuid[])';

type OwnRow = Omit<OwnFile, 'key'> & { key: { id: string; publicKey: string; signature: string } | null };

/** The door to the tables of sealed files. A file is found by its bidder and by what only its address tells. */
@Injectable()
export class ProposalFileDoor {
  constructor(private readonly database: Database) {}

  async begin(fileId: string, proposalId: string, personId: string, addressHash: Buffer, size: number): Promise<void> {
    await this.database.rows(
      'insert into proposal_file (id, proposal_id, added_by, address_hash, size) values ($1, $2, $3, $4, $5)',
      [fileId, proposalId, personId, addressHash, size],
    );
  }

  /** Null when this bidder has no such file, or the person posted the job. */
  async own(fileId: string, addressHash: Buffer, bidderId: string, personId: string): Promise<OwnFile | null> {
    const row = await this.database.row<OwnRow>(OWN, [fileId, addressHash, bidderId, personId]);
    if (row === null) return null;
    const { key, ...file } = row;
    if (key === null) return { ...file, key };
    const [publicKey, signature] = [Buffer.from(key.publicKey, 'base64'), Buffer.from(key.signature, 'base64')];
    return { ...file, key: { id: key.id, publicKey, signature } };
  }

  /** Keeps the next block; the last one finishes the file. PostgreSQL refuses a block that does not follow. */
  async keepBlock(fileId: string, number: number, sealed: SealedBlock): Promise<void> {
    const { hash, ciphertext, wrapForOpening, wrapForBidder } = sealed;
    await this.database.transaction(async () => {
      await this.database.rows(KEEP_BLOCK, [fileId, number, hash, ciphertext, wrapForOpening, wrapForBidder]);
      await this.database.rows(FINISH, [fileId]);
    });
  }

  /** Those of the asked files that are finished and belong to this proposal. */
  finished(proposalId: string, fileIds: string[]): Promise<FinishedFile[]> {
    return this.database.rows<FinishedFile>(FINISHED, [proposalId, fileIds]);
  }

  /** Writes down which files a version holds, 0 being the draft. A draft lets go of the others. */
  async use(proposalId: string, version: number, fileIds: string[]): Promise<void> {
    await this.database.rows(RELEASE, [proposalId, version === 0 ? fileIds : []]);
    if (fileIds.length > 0) await this.database.rows(USE, [proposalId, version, fileIds]);
  }

  /** Puts on record that somebody agreed to the terms of idea protection as they stand now. */
  async agree(proposalId: string, personId: string): Promise<void> {
    await this.database.rows(
      `insert into idea_terms_acceptance (proposal_id, person_id, terms_version) values ($1, $2, $3) on conflict do nothing`,
      [proposalId, personId, IDEA_TERMS.version],
    );
  }

  async remove(fileId: string): Promise<void> {
    await this.database.rows('delete from proposal_file where id = $1', [fileId]);
  }
}
