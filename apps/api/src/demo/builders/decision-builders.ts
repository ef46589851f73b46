import { randomUUID } from 'node:crypto';
import type { AwardReason, NoAwardReason } from '@bidwell/domain/award';
import type { BuiltDecision, BuiltJob, BuiltPerson, BuiltProposal } from './built.js';
import { beginEngagement } from './engagement-builders.js';
import type { Ledger } from './ledger.js';
import { after } from './question-builders.js';

export interface ScoreWish {
  /** Title of the criterion. */
  criterion: string;
  value: number;
  note?: string;
}

/** What somebody on the panel gave an opened proposal: the requester, unless it is said who. */
export function buildScores(
  ledger: Ledger,
  proposal: BuiltProposal,
  scores: readonly ScoreWish[],
  at?: Date,
  by?: BuiltPerson,
): void {
  const { job } = proposal;
  for (const { criterion: title, value, note = '' } of scores) {
    const criterion = job.criteria.find((one) => one.title === title && one.kind === 'quality');
    if (criterion === undefined) throw new RangeError(`${job.title} is not judged by people for "${title}".`);
    ledger.batch.add('score', {
      proposalId: proposal.id,
      criterionId: criterion.id,
      scoredBy: (by ?? job.requester).id,
      value,
      note,
      scoredAt: at ?? after(job.openedAt, 20),
    });
  }
}

export interface AwardWish {
  job: BuiltJob;
  winner: BuiltProposal;
  runnerUp?: BuiltProposal | null;
  reasons?: AwardReason[];
  words?: string;
  decidedAt?: Date;
}

/** The choice of one proposal. */
export function buildAward(ledger: Ledger, wish: AwardWish): BuiltDecision {
  const { winner, runnerUp = null, reasons = ['bestFit'] } = wish;
  return decide(ledger, wish, { winner, runnerUp, reasons });
}

export interface NoAwardWish {
  job: BuiltJob;
  reason?: NoAwardReason;
  words?: string;
  decidedAt?: Date;
}

/** The choice of none. */
export function buildNoAward(ledger: Ledger, wish: NoAwardWish): BuiltDecision {
  return decide(ledger, wish, { winner: null, runnerUp: null, reasons: [wish.reason ?? 'needChanged'] });
}

function decide(
  ledger: Ledger,
  {
    job,
    words = '',
    decidedAt = after(job.openedAt, 21) ?? ledger.now,
  }: Pick<NoAwardWish, 'job' | 'words' | 'decidedAt'>,
  { winner, runnerUp, reasons }: Pick<BuiltDecision, 'winner' | 'runnerUp' | 'reasons'>,
): BuiltDecision {
  if (job.openedAt === null) throw new RangeError(`${job.title} is not opened and cannot be decided.`);
  const engagement = winner === null ? null : beginEngagement(ledger, job, decidedAt);
  job.decision = { decidedAt, winner, runnerUp, reasons, words, afterwards: [], engagement };
  const row = ledger.jobRow(job);
  row.choiceAt = decidedAt;
  row.takesEffectAt = decidedAt;
  row.decidedAt = decidedAt;
  row.decision = winner === null ? 'noAward' : 'award';
  const { id: jobId, requester } = job;
  const proposalId = winner?.id ?? null;
  const decision = { jobId, proposalId, decidedBy: requester.id, decidedAt, reasons, words };
  ledger.batch.add('decision', { ...decision, runnerUpId: runnerUp?.id ?? null, ...undisputed(decidedAt) });
  ledger.batch.add('award', { id: randomUUID(), ...decision });
  return job.decision;
}

/** A choice that waits for approval: nobody has been told of it. */
export interface WaitingChoiceWish {
  winner: BuiltProposal;
  reasons: AwardReason[];
  words: string;
  approver: BuiltPerson;
  decidedAt: Date;
}

export function buildWaitingChoice(
  ledger: Ledger,
  { winner, approver, decidedAt, reasons, words }: WaitingChoiceWish,
): void {
  const { job } = winner;
  const row = ledger.jobRow(job);
  row.choiceAt = decidedAt;
  row.awardApproverId = approver.id;
  const { id: jobId, requester } = job;
  const decision = { jobId, proposalId: winner.id, decidedBy: requester.id, decidedAt, reasons, words };
  const waiting = { runnerUpId: null, approverId: approver.id, takesEffectAt: null, effectiveAt: null };
  ledger.batch.add('decision', { ...decision, ...undisputed(decidedAt), ...waiting });
}

/** Nobody took it back: it took effect as it was made. */
function undisputed(at: Date): object {
  return {
    id: randomUUID(),
    requestKey: randomUUID(),
    justification: '',
    approvalWords: '',
    approverId: null,
    takesEffectAt: at,
    effectiveAt: at,
  };
}
