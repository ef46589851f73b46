import { randomUUID } from 'node:crypto';
import type { ProposalMark } from '@bidwell/domain/proposal-mark';
import type { BuiltPerson, BuiltProposal } from './built.js';
import type { Ledger } from './ledger.js';
import { after } from './question-builders.js';

/** How the requester sorted an opened proposal. */
export function buildMark(ledger: Ledger, proposal: BuiltProposal, mark: ProposalMark, because = ''): void {
  const { id: proposalId, job } = proposal;
  const markedAt = after(job.openedAt, 21);
  ledger.batch.add('proposal_mark', { proposalId, mark, because, markedBy: job.requester.id, markedAt });
}

export interface EstimateWish {
  /** Title of a line that the proposal leaves without a price. */
  line: string;
  /** In minor units. */
  amount: number;
  words?: string;
}

/** What the requester reckons for a line without a price. */
export function buildEstimate(ledger: Ledger, proposal: BuiltProposal, wish: EstimateWish): void {
  const { id: proposalId, job } = proposal;
  const line = job.lines.find(({ title }) => title === wish.line);
  if (line === undefined) throw new RangeError(`${job.title} has no line "${wish.line}".`);
  const { amount, words = '' } = wish;
  const estimatedAt = after(job.openedAt, 21);
  ledger.batch.add('line_estimate', {
    proposalId,
    lineId: line.id,
    amount,
    words,
    estimatedBy: job.requester.id,
    estimatedAt,
  });
}

/** What one of the panel wrote to the others beside an opened proposal. */
export function buildNote(
  ledger: Ledger,
  proposal: BuiltProposal,
  words: string,
  { by = proposal.job.requester, mentioned = [] }: { by?: BuiltPerson; mentioned?: readonly BuiltPerson[] } = {},
): void {
  const { id: proposalId, job } = proposal;
  const id = randomUUID();
  const writtenAt = after(job.openedAt, 22);
  ledger.batch.add('evaluation_note', { id, jobId: job.id, proposalId, writtenBy: by.id, words, writtenAt });
  for (const { id: personId } of mentioned) ledger.batch.add('evaluation_mention', { noteId: id, personId });
}

/** Somebody keeps a page of Insights under a name. */
export function buildSavedView(ledger: Ledger, { id: personId }: BuiltPerson, name: string, address: string): void {
  ledger.batch.add('saved_view', { id: randomUUID(), personId, name, address });
}

/** Somebody is told by mail every week what changed; the next one is due then. */
export function buildInsightMail(ledger: Ledger, { id: personId }: BuiltPerson, nextAt: Date): void {
  ledger.batch.add('insight_mail', { personId, every: 'week', nextAt });
}

/** Somebody looked at Home last at this moment. */
export function buildHomeVisit(ledger: Ledger, { id: personId }: BuiltPerson, seenAt: Date): void {
  ledger.batch.add('home_visit', { personId, seenAt });
}
