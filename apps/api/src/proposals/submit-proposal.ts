import { type Asked, contentProblems } from '@bidwell/domain/content-problems';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { notFound, refuse, Refusal, Refused } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import { contentFrom } from './content-from-input.js';
import { type AskedJob, type GuardRefusal, type LockedProposal, ProposalDoor } from './door/proposal-door.js';
import { ContentFiles } from './files/content-files.js';
import { assertGenuine, sealingUnavailable } from './job-keys.service.js';
import { tooLate } from './late-words.js';
import { REFERENCES_NAMED, type ReferencesNamed } from './proposal.happenings.js';
import { OpenerClient } from './opener-client.js';
import { type BidderViewer, OwnSides } from './own-side.js';
import type { ProposalContentInput } from './proposal.inputs.js';
import type { Receipt } from './receipt.entity.js';
import { ReceiptMails } from './receipts/receipt-mails.js';
import { seal, type SealedContent } from './sealing/seal.js';
import { type Offer, offerOf, offerText } from './sealing/sealed-offer.js';

/** A version that was received in time. */
export interface Submission {
  receipt: Pick<Receipt, 'reference' | 'version' | 'receivedAt' | 'contentHash'>;
  /** Null in a drop box: it answers with nothing of what it takes. */
  offer: Offer | null;
}

/** Submits, revises and withdraws, until the deadline. Whether it was in time is decided by the database alone. */
@Injectable()
export class SubmitProposal {
  constructor(
    private readonly door: ProposalDoor,
    private readonly sides: OwnSides,
    private readonly opener: OpenerClient,
    private readonly files: ContentFiles,
    private readonly happenings: Happenings,
    private readonly mails: ReceiptMails,
  ) {}

  async submit(jobId: string, input: ProposalContentInput, viewer: Viewer): Promise<Submission | Refusal> {
    const { job, own, refusal, viewer: bidder } = await this.sides.forMove(jobId, 'submit', viewer);
    if (own === null) return notFound('This proposal');
    if (refusal !== null) return this.onRecord('submit', job, own, bidder, refusal);
    const content = contentFrom(input, job);
    const settled = await this.files.settle(own.id, content.files);
    const problems = [...contentProblems(content, askedOf(job, bidder)), ...settled.problems];
    if (problems.length > 0) refuse('CONTENT_UNFINISHED', 'There is something left to fill in or mend.', { problems });
    await this.refuseUnread(jobId, content.confirmedAddendum);
    const jobIds = content.references.map((reference) => reference.jobId);
    await this.happenings.tell<ReferencesNamed>(REFERENCES_NAMED, { bidderId: bidder.bidderId, jobIds });
    const offer = offerOf({ ...content, files: settled.files }, job.lines);
    const version = own.version + 1;
    const sealed = await this.sealed(offer, job, own, bidder, version);
    const { receivedAt, refusal: late } = await this.door.submit(own.id, version, bidder.personId, sealed);
    if (receivedAt === null) return inWords('submit', late, own);
    await this.files.hold(own.id, version, settled.files);
    const received = { proposalId: own.id, reference: own.reference, version, receivedAt };
    await this.mails.post(received, jobId, bidder.personId);
    const { contentHash } = sealed;
    return {
      receipt: { reference: own.reference, version, receivedAt, contentHash },
      offer: job.isDropBox ? null : offer,
    };
  }

  /** Answers null when the standing version is withdrawn. */
  async withdraw(jobId: string, viewer: Viewer): Promise<Refusal | null> {
    const { job, own, refusal, viewer: bidder } = await this.sides.forMove(jobId, 'withdraw', viewer);
    if (own === null) return notFound('This proposal');
    if (refusal !== null) return this.onRecord('withdraw', job, own, bidder, refusal);
    const late = await this.door.withdraw(own.id, own.version, bidder.personId);
    return late === null ? null : inWords('withdraw', late, own);
  }

  /** What is submitted was written to the newest addendum, so that a requester who is told otherwise is told the truth. */
  private async refuseUnread(jobId: string, confirmed: number): Promise<void> {
    const newest = await this.door.newestAddendum(jobId);
    if (newest === confirmed) return;
    const message =
      newest < confirmed
        ? `This job has no addendum ${confirmed}. Reload the page, then submit.`
        : `Addendum ${newest} came while you were writing. Your draft is kept: reload the page, read what changed, then submit.`;
    refuse('ADDENDUM_UNREAD', message, { field: 'confirmedAddendum' });
  }

  private async sealed(
    offer: Offer,
    { jobId, key, isDropBox }: AskedJob,
    own: LockedProposal,
    { bidderId }: BidderViewer,
    version: number,
  ): Promise<SealedContent> {
    const { signing, ownReading } = await this.opener.publicKeys();
    if (key === null) return sealingUnavailable();
    assertGenuine(signing, key);
    const place = { jobId, proposalId: own.id, bidderId, version };
    return seal(offerText(offer), place, { opening: key.publicKey, ownReading: isDropBox ? null : ownReading });
  }

  /** What the clock or a cancellation refuses stays on record with its time; any other refusal leaves nothing behind. */
  private async onRecord(
    move: 'submit' | 'withdraw',
    { now, deadline }: AskedJob,
    own: LockedProposal,
    { personId }: BidderViewer,
    refusal: Refusal,
  ): Promise<Refusal> {
    const { code } = refusal;
    if (code !== 'DEADLINE_PASSED' && code !== 'JOB_CANCELLED') throw new Refused(refusal);
    await this.door.noteRefused(own.id, personId, move, { code, at: now, deadline });
    return Object.assign(refusal, { isOnRecord: true });
  }
}

function askedOf({ lines, requirements, decisionDue }: AskedJob, { bidderKind }: BidderViewer): Asked {
  return { lines, requirements, decisionDue, bidderKind: bidderKind ?? 'vendor' };
}

/** The guard has put the attempt on record already. */
function inWords(move: 'submit' | 'withdraw', late: GuardRefusal | null, own: LockedProposal): Refusal {
  if (late === null) throw new Error('The database neither took nor refused a submission.');
  const at = new Date(late.at);
  const refusal =
    late.code === 'DEADLINE_PASSED' && late.deadline !== null
      ? tooLate(move, at, new Date(late.deadline), own)
      : Refusal.of(late.code, 'The requester cancelled this job. Nothing more can be sent.', { at });
  return Object.assign(refusal, { isOnRecord: true });
}
