import { randomUUID } from 'node:crypto';
import { BLANK_CONTENT, BLANK_LINE, type ProposalContent, type ProposalLine } from '@bidwell/domain/proposal-content';
import type { RequirementAnswer } from '@bidwell/domain/requirement';
import type { ServicePromise } from '@bidwell/domain/service-promise';
import { newReference } from '../../proposals/sealing/reference.js';
import type { BuiltBidder, BuiltJob, BuiltLine, BuiltPerson, BuiltProposal } from './built.js';
import { type FileWish, planFiles } from './file-builders.js';
import type { Ledger } from './ledger.js';
import { after } from './question-builders.js';

/** An answer to a line of the brief: a unit price in minor units, why there is none, or whatever a line may say. */
export type LineWish = number | 'included' | { notOffered: string } | { said: Partial<ProposalLine> };

export interface ProposalWish {
  job: BuiltJob;
  /** Left out: somebody invited who has not proposed yet. */
  bidder?: BuiltBidder;
  by?: BuiltPerson;
  pitch?: string;
  /** One answer for each line of the brief, in its order. */
  lines?: readonly LineWish[];
  promises?: readonly ServicePromise[];
  /** Lines of the bidder's own. */
  own?: readonly Partial<ProposalLine>[];
  /** Everything else that is offered, answers by the place of their requirement. */
  more?: Partial<Omit<ProposalContent, 'answers' | 'variants'>>;
  answers?: readonly Omit<RequirementAnswer, 'requirementId'>[];
  variants?: readonly VariantWish[];
  /** Files that are in every version. */
  files?: readonly FileWish[];
  /** Left out: a day before the deadline. */
  receivedAt?: Date;
  /** What it was before it was revised: the lines of earlier versions, oldest first. */
  revisedFrom?: readonly (readonly LineWish[])[];
  isWithdrawn?: boolean;
}

/** A second sheet: one answer for each line of the brief. */
export interface VariantWish {
  title: string;
  words: string;
  lines: readonly LineWish[];
}

const PROMISE: ServicePromise = {
  text: 'First draft',
  metric: 'time from the start meeting',
  target: 3,
  unit: 'days',
  clock: 'working',
  remedy: null,
};

/** A submitted proposal, really sealed; on an opened job also really opened. */
export function buildProposal(ledger: Ledger, wish: ProposalWish): BuiltProposal {
  const { job } = wish;
  const bidder = wish.bidder ?? nextInvited(job);
  const receivedAt = wish.receivedAt ?? after(job.deadline, -24) ?? ledger.now;
  const proposal = addProposal(ledger, wish, bidder, receivedAt);
  const submittedBy = wish.by ?? bidder.people[0];
  const versions = [...(wish.revisedFrom ?? []), wish.lines];
  const numbers = versions.map((_, index) => index + 1);
  const files = planFiles(ledger, proposal, wish.files ?? [], numbers);
  versions.forEach((lines, index) => {
    const content = { ...contentOf(ledger, { ...wish, lines }, job), files };
    const received = after(receivedAt, (index + 1 - versions.length) * 5) ?? receivedAt;
    ledger.seals.push({
      proposal,
      version: index + 1,
      content,
      receivedAt: received,
      submittedBy: submittedBy?.id ?? '',
    });
    proposal.content = content;
  });
  if (wish.isWithdrawn === true) addWithdrawal(ledger, proposal, versions.length, submittedBy?.id ?? '');
  return proposal;
}

/** A proposal that is still being written. */
export function buildDraft(ledger: Ledger, wish: ProposalWish): BuiltProposal {
  const bidder = wish.bidder ?? nextInvited(wish.job);
  const proposal = addProposal(ledger, wish, bidder, null);
  const files = planFiles(ledger, proposal, wish.files ?? [], [0]);
  proposal.content = { ...contentOf(ledger, wish, wish.job), files };
  ledger.seals.push({ proposal, version: 'draft', content: proposal.content });
  return proposal;
}

function addProposal(ledger: Ledger, wish: ProposalWish, bidder: BuiltBidder, receivedAt: Date | null): BuiltProposal {
  const { job, isWithdrawn = false } = wish;
  const startedAt = after(receivedAt, -30) ?? after(job.publishedAt, 4);
  ledger.invitationRow(job, bidder).seenAt ??= after(job.publishedAt, 3);
  const content: ProposalContent = { ...BLANK_CONTENT, currency: job.currency };
  const proposal: BuiltProposal = {
    id: randomUUID(),
    reference: newReference(),
    job,
    bidder,
    content,
    receivedAt,
    isWithdrawn,
  };
  job.proposals.push(proposal);
  const isDraft = receivedAt === null;
  ledger.batch.add('proposal', {
    id: proposal.id,
    bidderId: bidder.id,
    jobId: job.id,
    reference: proposal.reference,
    state: isDraft ? 'draft' : isWithdrawn ? 'withdrawn' : 'submitted',
    version: isDraft ? 0 : 1 + (wish.revisedFrom?.length ?? 0),
    receivedAt,
    withdrawnAt: isWithdrawn ? after(receivedAt, 1) : null,
    draftRevision: 1,
    draftSavedAt: isDraft ? startedAt : null,
    startedBy: (wish.by ?? bidder.people[0])?.id,
    startedAt,
  });
  return proposal;
}

function addWithdrawal(ledger: Ledger, { id, receivedAt }: BuiltProposal, number: number, withdrawnBy: string): void {
  ledger.batch.add('proposal_withdrawal', { proposalId: id, number, withdrawnBy, withdrawnAt: after(receivedAt, 1) });
}

function contentOf(ledger: Ledger, wish: ProposalWish, { lines, requirements, currency }: BuiltJob): ProposalContent {
  const usual = 50_000 + 1_000 * ledger.next('proposal');
  const offered = lines.map((line, index) => lineOf(line, wish.lines?.[index] ?? usual));
  return {
    ...BLANK_CONTENT,
    pitch: wish.pitch ?? 'We know this work and keep our word.',
    lines: [...offered, ...(wish.own ?? []).map((own) => ({ ...BLANK_LINE, ...own }))],
    answers: (wish.answers ?? []).flatMap((answer, index) => {
      const asked = requirements[index];
      return asked === undefined ? [] : [{ ...answer, requirementId: asked.id }];
    }),
    variants: (wish.variants ?? []).map((variant) => ({
      ...variant,
      lines: lines.map((line, index) => lineOf(line, variant.lines[index] ?? 'included')),
    })),
    ...wish.more,
    promises: wish.promises ?? [PROMISE],
    currency,
  };
}

function lineOf({ id: lineId, ...asked }: BuiltLine, wish: LineWish): ProposalLine {
  const line = { ...BLANK_LINE, ...asked, lineId };
  if (wish === 'included') return { ...line, answer: 'included' };
  if (typeof wish === 'object' && 'said' in wish) return { ...line, ...wish.said };
  if (typeof wish === 'number') return { ...line, answer: 'priced', unitPrice: wish };
  return { ...line, answer: 'notOffered', reason: wish.notOffered };
}

function nextInvited({ title, invited, proposals }: BuiltJob): BuiltBidder {
  const next = invited.find((bidder) => !proposals.some((proposal) => proposal.bidder === bidder));
  if (next === undefined) throw new RangeError(`Everybody invited to ${title} has proposed. Invite one bidder more.`);
  return next;
}
