import { randomUUID } from 'node:crypto';
import type { OutsideReason } from '@bidwell/domain/outside-purchase';
import { NO_POLICY, type PolicyTerms } from '@bidwell/domain/policy';
import type { BuiltBidder, BuiltCategory, BuiltJob, BuiltPerson } from './built.js';
import type { Ledger } from './ledger.js';
import { after } from './question-builders.js';

/** A policy that the company keeps. What is left out asks for nothing. */
export interface PolicyWish extends Partial<
  Omit<PolicyTerms, 'approverId' | 'deputyId' | 'awardApproverId' | 'awardDeputyId' | 'challengeReviewerId'>
> {
  category: BuiltCategory;
  valueFrom?: number;
  approver?: BuiltPerson;
  deputy?: BuiltPerson;
  awardApprover?: BuiltPerson;
  awardDeputy?: BuiltPerson;
  challengeReviewer?: BuiltPerson;
  /** Up to which price services are asked for without a contest. */
  requestLimit?: number;
}

export function buildPolicy(ledger: Ledger, wish: PolicyWish): void {
  const {
    category,
    valueFrom = 0,
    approver,
    deputy,
    awardApprover,
    awardDeputy,
    challengeReviewer,
    requestLimit = null,
    ...terms
  } = wish;
  ledger.batch.add('policy', {
    ...NO_POLICY,
    ...terms,
    id: randomUUID(),
    categoryId: category.id,
    valueFrom,
    currency: 'EUR',
    approverId: approver?.id ?? null,
    deputyId: deputy?.id ?? null,
    awardApproverId: awardApprover?.id ?? null,
    awardDeputyId: awardDeputy?.id ?? null,
    challengeReviewerId: challengeReviewer?.id ?? null,
    requestLimit,
  });
}

/** A bidder that said it means to propose. */
export function buildInterest(ledger: Ledger, job: BuiltJob, bidder: BuiltBidder, at?: Date): void {
  const row = ledger.invitationRow(job, bidder);
  row.seenAt ??= after(job.publishedAt, 2);
  row.interestedAt = at ?? after(job.publishedAt, 5);
}

/** Work that somebody bought around the market. */
export interface OutsideWish {
  by: BuiltPerson;
  category: BuiltCategory;
  title: string;
  supplier: string;
  amount: number;
  boughtOn: string;
  recordedAt: Date;
  reason: OutsideReason;
  words?: string;
}

export function buildOutsidePurchase(ledger: Ledger, { by, category, words = '', ...wish }: OutsideWish): void {
  ledger.batch.add('outside_purchase', {
    ...wish,
    id: randomUUID(),
    recordedBy: by.id,
    departmentId: by.department?.id,
    categoryId: category.id,
    currency: 'EUR',
    words,
  });
}
