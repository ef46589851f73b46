import { isEstimate } from '@bidwell/domain/line-estimate';
import type { Viewer } from '@bidwell/domain/permissions';
import { markProblem } from '@bidwell/domain/proposal-mark';
import { Injectable } from '@nestjs/common';
import { LockJob } from '../../jobs/lock-job.service.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { ProposalMarks } from '../door/proposal-marks.service.js';
import { StandingProposals } from '../door/standing-proposals.service.js';
import type { EstimateInput, MarkInput } from './mark.inputs.js';

/** Sorting what was opened, and reckoning what a bidder left without a price. */
@Injectable()
export class MarkProposals {
  constructor(
    private readonly lock: LockJob,
    private readonly standing: StandingProposals,
    private readonly marks: ProposalMarks,
  ) {}

  async mark({ proposalId, mark = null, because }: MarkInput, viewer: Viewer): Promise<void> {
    await this.hold(proposalId, viewer);
    const words = because?.trim() ?? '';
    const problem = markProblem(mark, words);
    if (problem) refuse(problem.code, problem.message, { field: problem.field });
    await this.marks.mark(proposalId, mark, words, viewer.personId);
  }

  async estimate({ proposalId, lineId, amount = null, words }: EstimateInput, viewer: Viewer): Promise<void> {
    await this.hold(proposalId, viewer);
    if (amount !== null && !isEstimate(amount))
      refuse('BAD_AMOUNT', 'Enter what this line would cost: 0 or more.', { field: 'amount' });
    if (!(await this.marks.isUnpriced(proposalId, lineId)))
      refuse('LINE_IS_PRICED', 'Only a line that the bidder left without a price is estimated.', { field: 'lineId' });
    await this.marks.estimate(proposalId, lineId, amount, words?.trim() ?? '', viewer.personId);
  }

  /** Holds the job of an opened proposal until the transaction ends. */
  private async hold(proposalId: string, viewer: Viewer): Promise<void> {
    const jobId = await this.standing.jobOf(proposalId);
    if (jobId === null) return notFound('This proposal');
    await this.lock.forShare(jobId, 'mark', viewer);
  }
}
