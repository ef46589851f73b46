import { isInvitedTo } from '@bidwell/domain/firewall';
import { jobPhase } from '@bidwell/domain/job-lifecycle';
import { tryMove } from '@bidwell/domain/lifecycle';
import type { Viewer } from '@bidwell/domain/permissions';
import { proposalLifecycle, type ProposalMove, type ProposalMoveFacts } from '@bidwell/domain/proposal-lifecycle';
import { Injectable } from '@nestjs/common';
import { notFound, Refusal } from '../platform/graphql/refusal.js';
import { type AskedJob, type LockedProposal, ProposalDoor } from './door/proposal-door.js';
import { tooLate } from './late-words.js';

/** Somebody who proposes for a bidder. */
export interface BidderViewer extends Viewer {
  bidderId: string;
}

/** A bidder's side of a job during a move: the job, and its own proposal, locked. */
export interface OwnSide {
  job: AskedJob;
  own: LockedProposal | null;
  /** Why the rule says no. Null when it says yes; the database still has the last word on time. */
  refusal: Refusal | null;
}

/** Loads a bidder's side of a job, locks its proposal and asks the lifecycle. */
@Injectable()
export class OwnSides {
  constructor(private readonly door: ProposalDoor) {}

  async forMove(jobId: string, move: ProposalMove, viewer: Viewer): Promise<OwnSide & { viewer: BidderViewer }> {
    const bidderId = viewer.bidderId;
    if (bidderId === null) return notFound('This job');
    const own = await this.door.lockOwn(jobId, bidderId);
    const job = await this.door.asked(jobId, bidderId);
    if (job === null || !isInvited(job, viewer, bidderId)) return notFound('This job');
    return { job, own, refusal: refusalOf(move, job, own), viewer: { ...viewer, bidderId } };
  }
}

function isInvited(job: AskedJob, viewer: Viewer, bidderId: string): boolean {
  const sides = {
    requesterId: job.requesterId,
    approverId: job.approverId,
    awardApproverId: job.awardApproverId,
    invitedBidderIds: job.isInvited ? [bidderId] : [],
    panelIds: [],
  };
  return job.publishedAt !== null && isInvitedTo(viewer, sides);
}

function refusalOf(move: ProposalMove, job: AskedJob, own: LockedProposal | null): Refusal | null {
  const facts: ProposalMoveFacts = {
    state: own?.state ?? 'none',
    actors: ['invitedBidder'],
    // That a choice waits, no bidder learns.
    jobPhase: jobPhase({ ...job, choiceAt: null }),
  };
  const result = tryMove(proposalLifecycle, move, facts);
  if (result.ok) return null;
  if (result.code === 'DEADLINE_PASSED' && job.deadline !== null) return tooLate(move, job.now, job.deadline, own);
  return Refusal.of(result.code, result.message, { at: job.now });
}
