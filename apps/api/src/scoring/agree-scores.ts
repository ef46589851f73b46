import { areScoresIn, countedValues, meanScore, mustSubmit, needsWords, spreadOf } from '@bidwell/domain/panel';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { LockJob } from '../jobs/lock-job.service.js';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { StandingProposals } from '../proposals/door/standing-proposals.service.js';
import { type JudgedJob, JudgedJobs } from './judged-job.service.js';
import type { AgreeInput } from './scoring.inputs.js';

const PUT = `
  insert into agreed_score (proposal_id, criterion_id, value, note, agreed_by)
  select proposal_id, criterion_id, value, $4, $5
  from unnest($1::uuid[], $2::uuid[], $3::numeric[]) s (proposal_id, criterion_id, value)
  on conflict (proposal_id, criterion_id)
  do update set value = excluded.value, note = excluded.note, agreed_by = excluded.agreed_by`;

/** Once all scores are in, the requester sets what the panel agreed on. Without it the mean counts. */
@Injectable()
export class AgreeScores {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly proposals: StandingProposals,
    private readonly judgedJobs: JudgedJobs,
  ) {}

  async agree({ proposalId, criterionId, score, note: given }: AgreeInput, viewer: Viewer): Promise<void> {
    const jobId = (await this.proposals.jobOf(proposalId)) ?? notFound('This proposal');
    const judged = await this.locked(jobId, [proposalId], viewer);
    const criterion = judged.criteria.find(({ id }) => id === criterionId) ?? notFound('This criterion');
    if (criterion.kind === 'price')
      refuse('SCORED_BY_FORMULA', 'Price is scored by the published formula. Agree on the other criteria.', {
        field: 'criterionId',
      });
    if (score == null) return this.takeBack(proposalId, criterionId);
    const note = given?.trim() ?? '';
    const onThis = (judged.given.get(proposalId) ?? []).filter((one) => one.criterionId === criterionId);
    if (note === '' && needsWords(score, onThis, judged.panel))
      refuse('WORDS_MISSING', 'Say why the panel agreed on another score than the mean. The bidder reads it.', {
        field: 'note',
      });
    await this.database.rows(PUT, [[proposalId], [criterionId], [score], note, viewer.personId]);
  }

  /** Agrees on every score that all gave alike, and was not agreed on before; answers how many. */
  async agreeAllEqual(jobId: string, viewer: Viewer): Promise<number> {
    const standing = await this.proposals.ofJob(jobId);
    const judged = await this.locked(
      jobId,
      standing.map(({ id }) => id),
      viewer,
    );
    const cells = standing.flatMap(({ id }) => equalCells(judged, id));
    const column = <K extends keyof EqualCell>(name: K) => cells.map((cell) => cell[name]);
    if (cells.length > 0)
      await this.database.rows(PUT, [
        column('proposalId'),
        column('criterionId'),
        column('value'),
        '',
        viewer.personId,
      ]);
    return cells.length;
  }

  private async locked(jobId: string, proposalIds: readonly string[], viewer: Viewer): Promise<JudgedJob> {
    await this.lock.forMove(jobId, 'agree', viewer);
    const judged = await this.judgedJobs.of(jobId, proposalIds);
    if (!mustSubmit(judged.panel, judged.rules))
      refuse('NOTHING_TO_AGREE', 'You judge this job alone: your own scores count. Change them instead.');
    if (!areScoresIn(judged.panel, judged.rules))
      refuse('SCORES_OUTSTANDING', 'Agree once everybody has submitted. Until then each scores alone.');
    return judged;
  }

  private async takeBack(proposalId: string, criterionId: string): Promise<void> {
    await this.database.rows('delete from agreed_score where proposal_id = $1 and criterion_id = $2', [
      proposalId,
      criterionId,
    ]);
  }
}

interface EqualCell {
  proposalId: string;
  criterionId: string;
  value: number;
}

function equalCells({ criteria, panel, given, agreed }: JudgedJob, proposalId: string): EqualCell[] {
  const settled = new Set((agreed.get(proposalId) ?? []).map(({ criterionId }) => criterionId));
  return criteria.flatMap(({ id: criterionId }) => {
    const onThis = (given.get(proposalId) ?? []).filter((score) => score.criterionId === criterionId);
    const values = countedValues(onThis, panel);
    const value = meanScore(values);
    if (settled.has(criterionId) || value === null || spreadOf(values) !== 0) return [];
    return [{ proposalId, criterionId, value }];
  });
}
