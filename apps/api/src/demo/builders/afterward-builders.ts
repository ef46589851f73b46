import type { Usefulness } from '@bidwell/domain/debrief-follow-up';
import type { BuiltProposal } from './built.js';
import type { Ledger } from './ledger.js';

/** What the requester wrote into one bidder's debrief. */
export interface WrittenWish {
  words: string;
  criteria?: { criterion: string; reason: string; needed: string }[];
}

export function buildWrittenDebrief(ledger: Ledger, proposal: BuiltProposal, wish: WrittenWish): void {
  const { job } = proposal;
  const criteria = (wish.criteria ?? []).map(({ criterion, reason, needed }) => {
    const found = job.criteria.find(({ title }) => title === criterion);
    if (found === undefined) throw new RangeError(`${job.title} is not judged by "${criterion}".`);
    return { criterionId: found.id, reason, needed };
  });
  ledger.batch.add('written_debrief', { proposalId: proposal.id, jobId: job.id, words: wish.words, criteria });
}

/** What a bidder did with its debrief. */
export interface AfterwardWish {
  usefulness?: Usefulness;
  usefulnessWords?: string;
  question?: { words: string; askedAt: Date; answer?: string; answeredAt?: Date };
  challenge?: { words: string; madeAt: Date };
}

/** It is written down once the debrief has been told. */
export function buildAfterward(proposal: BuiltProposal, wish: AfterwardWish): void {
  const { decision, title } = proposal.job;
  if (decision === null) throw new RangeError(`${title} is not decided: there is no debrief yet.`);
  decision.afterwards.push({ ...wish, proposal });
}
