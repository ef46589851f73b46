import { debriefProblems, type NamedProposal, rivalProblems, type WrittenDebrief } from '@bidwell/domain/debrief-words';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/graphql/refusal.js';
import type { Contender, ProposalField } from '../field-of-proposals.js';

const KEEP = `
  insert into written_debrief (proposal_id, job_id, words, criteria)
  select w.proposal_id, $1, w.words, w.criteria
  from jsonb_to_recordset($2::jsonb) as w (proposal_id uuid, words text, criteria jsonb)`;

const OF_JOB = `select proposal_id as "proposalId", words, criteria from written_debrief where job_id = $1`;

/** What the requester writes for each bidder. It is kept with the choice, and told when the choice takes effect. */
@Injectable()
export class WrittenDebriefs {
  constructor(private readonly database: Database) {}

  /** What is wrong with words that everybody who proposed reads: they name nobody, the winner neither. */
  sharedProblems(words: string, { contenders }: Pick<ProposalField, 'contenders'>): Problem[] {
    return rivalProblems('words', words, contenders.map(named));
  }

  /** What is wrong with words that one bidder reads: they name no other. */
  problemsFor(proposalId: string, field: string, words: string, contenders: readonly Contender[]): Problem[] {
    const others = contenders.filter(({ id }) => id !== proposalId).map(named);
    const own = contenders.find(({ id }) => id === proposalId);
    return rivalProblems(field, words, others, own === undefined ? undefined : named(own));
  }

  /** What is wrong with them. Refuses those of proposals and criteria that the job does not have. */
  problems(written: readonly WrittenDebrief[], { contenders, criteria }: ProposalField): Problem[] {
    const proposals = contenders.map(named);
    for (const { proposalId, criteria: about } of written) {
      if (!proposals.some(({ id }) => id === proposalId)) return notFound('This proposal');
      if (about.some(({ criterionId }) => !criteria.some(({ id }) => id === criterionId)))
        return notFound('This criterion');
    }
    return debriefProblems(written, proposals);
  }

  /** Keeps what was written; what was kept before is gone. */
  async keep(jobId: string, written: readonly WrittenDebrief[]): Promise<void> {
    await this.database.rows('delete from written_debrief where job_id = $1', [jobId]);
    // Of two for one proposal the last one holds.
    const rows = new Map(written.map(({ proposalId, words, criteria }) => [proposalId, { words, criteria }]));
    if (rows.size === 0) return;
    const columns = [...rows].map(([id, { words, criteria }]) => {
      return { proposal_id: id, words: words.trim(), criteria: criteria.map(trimmed) };
    });
    await this.database.rows(KEEP, [jobId, JSON.stringify(columns)]);
  }

  ofJob(jobId: string): Promise<WrittenDebrief[]> {
    return this.database.rows<WrittenDebrief>(OF_JOB, [jobId]);
  }
}

function named({ id, bidderName, comparableTotal, total }: Contender): NamedProposal {
  return { id, bidderName, total: comparableTotal ?? total };
}

function trimmed({ criterionId, reason, needed }: WrittenDebrief['criteria'][number]) {
  return { criterionId, reason: reason.trim(), needed: needed.trim() };
}
