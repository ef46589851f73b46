import {
  type ChangeMove,
  changeAnswerProblems,
  changeLifecycle,
  changeProblems,
  changeState,
  type ProposedChange,
  type RecordedChange,
  workStanding,
} from '@bidwell/domain/engagement-change';
import { tryMove } from '@bidwell/domain/lifecycle';
import type { Viewer } from '@bidwell/domain/permissions';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { AwardApprovers, type JobSides } from '../../awards/award-approvers.service.js';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { happened, LockEngagement, type LockedEngagement } from '../engagements/lock-engagement.service.js';
import { changeActors } from './change.facts.js';
import {
  CHANGE_AWAITS,
  CHANGE_PROPOSED,
  CHANGE_SETTLED,
  type ChangeAwaits,
  type ChangeHappened,
  type ChangeProposed,
  type ChangeSettled,
} from './change.happenings.js';
import type { AnswerChangeInput, ProposeChangeInput } from './change.inputs.js';
import {
  ACCEPT,
  ASK_APPROVAL,
  CHANGE,
  type ChangeRow,
  JOB_OF_CHANGE,
  MILESTONE,
  PRICE,
  PROPOSE,
  SETTLE,
  SIDES,
} from './change.sql.js';

/** A change, and the work it is about, locked. */
interface LockedChange {
  change: ChangeRow;
  work: LockedEngagement;
}

/** Changes of awarded work. Each locks the job first, so that of two answers at the same moment one counts. */
@Injectable()
export class Changes {
  constructor(
    private readonly database: Database,
    private readonly lock: LockEngagement,
    private readonly approvers: AwardApprovers,
    private readonly happenings: Happenings,
  ) {}

  async propose({ jobId, ...input }: ProposeChangeInput, viewer: Viewer): Promise<void> {
    const work = await this.lock.ofJob(jobId, viewer);
    const side = work.actors[0];
    const moved = tryMove(changeLifecycle, 'propose', {
      state: 'none',
      actors: side === undefined ? [] : ['proposer'],
      work: workStanding(work),
    });
    if (!moved.ok || side === undefined) return refuse(moved.ok ? '' : moved.code, moved.ok ? '' : moved.message);
    const change = tidied(input);
    const { agreed, today, waiting } = await this.price(work.id);
    refuseProblems('CHANGE_UNFINISHED', changeProblems(change, today, agreed));
    await this.refuseUnknownMilestone(change.milestoneId, work.id);
    if (waiting >= 10) refuse('TOO_MANY', 'Ten changes wait for an answer already. Settle one of them first.');
    const { what, why, priceEffect, endsOn, milestoneId, milestoneDueOn, answerBy } = change;
    const values = [
      work.id,
      side,
      viewer.personId,
      what,
      why,
      priceEffect,
      endsOn,
      milestoneId,
      milestoneDueOn,
      answerBy,
    ];
    const made = await this.database.row<{ changeId: string; number: number }>(PROPOSE, values);
    if (made === null) return notFound('This work');
    await this.happenings.tell<ChangeProposed>(CHANGE_PROPOSED, { ...happened(work), ...made, side, what, answerBy });
  }

  async withdraw(id: string, viewer: Viewer): Promise<string> {
    const { change, work } = await this.locked(id, 'withdraw', viewer);
    await this.settle({ change, work }, 'withdrawn', '', viewer);
    return work.jobId;
  }

  /** The other side's answer; or, where it waits for approval, the approver's. */
  async answer({ id, isAccepted, words: given }: AnswerChangeInput, viewer: Viewer): Promise<string> {
    const words = given.trim();
    const { change, work } = await this.locked(id, isAccepted ? 'accept' : 'refuse', viewer);
    refuseProblems('REASON_MISSING', changeAnswerProblems(words, !isAccepted));
    if (!isAccepted) await this.settle({ change, work }, 'refused', words, viewer);
    else await this.accept({ change, work }, words, viewer);
    return work.jobId;
  }

  async answerAsApprover({ id, isAccepted, words: given }: AnswerChangeInput, viewer: Viewer): Promise<string> {
    const words = given.trim();
    const { change, work } = await this.locked(id, isAccepted ? 'approve' : 'refuseApproval', viewer);
    refuseProblems('REASON_MISSING', changeAnswerProblems(words, !isAccepted));
    await this.approvers.check(await this.sides(work), viewer);
    await this.settle({ change, work }, isAccepted ? 'accepted' : 'refused', words, viewer);
    return work.jobId;
  }

  private async accept({ change, work }: LockedChange, words: string, viewer: Viewer): Promise<void> {
    const { agreed } = await this.price(work.id);
    if (agreed !== null && agreed + change.priceEffect < 0)
      refuse('PRICE_TOO_LOW', 'Other changes were accepted meanwhile. With this one the price would fall below 0.');
    const approverId = await this.approvers.forChange(await this.sides(work), change.priceEffect, agreed);
    if (approverId === null) {
      await this.database.rows(ACCEPT, [change.id, viewer.personId, words]);
      return this.tellSettled({ change, work }, 'accepted', words);
    }
    await this.database.rows(ASK_APPROVAL, [change.id, viewer.personId, words, approverId]);
    await this.happenings.tell<ChangeAwaits>(CHANGE_AWAITS, { ...about({ change, work }), approverId });
  }

  private async settle(
    locked: LockedChange,
    outcome: ChangeSettled['outcome'],
    words: string,
    viewer: Viewer,
  ): Promise<void> {
    await this.database.rows(SETTLE, [locked.change.id, outcome, viewer.personId, words]);
    await this.tellSettled(locked, outcome, words);
  }

  private tellSettled(locked: LockedChange, outcome: ChangeSettled['outcome'], words: string): Promise<void> {
    const isByApprover = locked.change.awaitsApproval;
    return this.happenings.tell<ChangeSettled>(CHANGE_SETTLED, { ...about(locked), outcome, isByApprover, words });
  }

  /** The job is locked before the change is read for good: what it says then stands until the end. */
  private async locked(id: string, move: ChangeMove, viewer: Viewer): Promise<LockedChange> {
    const found = await this.database.row<{ jobId: string }>(JOB_OF_CHANGE, [id]);
    if (found === null) return notFound('This change');
    const work = await this.lock.ofJob(found.jobId, viewer);
    const change = await this.database.row<ChangeRow>(CHANGE, [id, work.id, viewer.personId]);
    if (change === null) return notFound('This change');
    const isRequester = work.actors.includes('requester');
    const actors = changeActors({ ...change, isRequester, isBidder: work.actors.includes('bidder') });
    const result = tryMove(changeLifecycle, move, {
      state: changeState(change satisfies RecordedChange),
      actors,
      work: workStanding(work),
    });
    return result.ok ? { change, work } : refuse(result.code, result.message, { at: work.now });
  }

  private async refuseUnknownMilestone(id: string | null, engagementId: string): Promise<void> {
    if (id === null || (await this.database.row(MILESTONE, [id, engagementId])) !== null) return;
    refuse('UNKNOWN', 'This milestone is accepted or gone. Choose another one.', { field: 'milestoneId' });
  }

  private async price(id: string): Promise<{ agreed: number | null; today: string; waiting: number }> {
    const row = await this.database.row<{ agreed: number | null; today: string; waiting: number }>(PRICE, [id]);
    return row ?? notFound('This work');
  }

  private async sides({ jobId: id, requesterId }: LockedEngagement): Promise<JobSides> {
    const row = await this.database.row<{ invitedBidderIds: string[] }>(SIDES, [id]);
    return { id, requesterId, invitedBidderIds: row?.invitedBidderIds ?? [] };
  }
}

function about({ change: { id: changeId, number, side, what }, work }: LockedChange): ChangeHappened {
  return { ...happened(work), changeId, number, side, what };
}

function tidied({ what, why, ...rest }: Omit<ProposeChangeInput, 'jobId'>): ProposedChange {
  const { priceEffect, endsOn = null, milestoneId = null, milestoneDueOn = null, answerBy } = rest;
  return { what: what.trim(), why: why.trim(), priceEffect, endsOn, milestoneId, milestoneDueOn, answerBy };
}

function refuseProblems(code: string, problems: Problem[]): void {
  const [first] = problems;
  if (first !== undefined) refuse(code, first.message, { field: first.field, problems });
}
