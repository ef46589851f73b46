import { dayInWords } from '@bidwell/domain/calendar';
import type { MessageKind } from '@bidwell/domain/message-topic';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CHANGE_AWAITS,
  CHANGE_PROPOSED,
  CHANGE_SETTLED,
  type ChangeAwaits,
  type ChangeHappened,
  type ChangeProposed,
  type ChangeSettled,
} from '../delivery/changes/change.happenings.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

/** Tells of changes of awarded work: the other side that one waits, an approver that one does, and how it ended. */
@Injectable()
export class TellChanges implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.happenings.on<ChangeProposed>(CHANGE_PROPOSED, (change) => {
      const by = `Answer by ${dayInWords(change.answerBy)}.`;
      const text = `Change ${change.number} of ${nameOf(change)} is proposed: ${change.what.slice(0, 300)} ${by}`;
      return this.tellSide(change, other(change.side), CHANGE_PROPOSED, text);
    });
    this.happenings.on<ChangeAwaits>(CHANGE_AWAITS, (change) =>
      this.people.tell([change.approverId], {
        ...about(change),
        kind: CHANGE_AWAITS,
        text: `Both sides want change ${change.number} of ${nameOf(change)}. It waits for your approval.`.slice(0, 600),
      }),
    );
    this.happenings.on<ChangeSettled>(CHANGE_SETTLED, (change) => this.tellSettled(change));
  }

  /** Whoever settled it knows; the other side hears, and both do where an approver settled it. */
  private async tellSettled(change: ChangeSettled): Promise<void> {
    const { number, side, outcome, isByApprover, words } = change;
    const by = isByApprover ? ' by the approver' : '';
    const text = `Change ${number} of ${nameOf(change)} was ${outcome}${by}.${words === '' ? '' : ` ${words}`}`;
    const heard = outcome === 'withdrawn' ? other(side) : side;
    await this.tellSide(change, heard, CHANGE_SETTLED, text);
    if (isByApprover) await this.tellSide(change, other(heard), CHANGE_SETTLED, text);
  }

  private tellSide(
    change: ChangeHappened,
    side: ChangeHappened['side'],
    kind: MessageKind,
    text: string,
  ): Promise<void> {
    const message = { ...about(change), kind, text: text.slice(0, 600) };
    if (side === 'requester') return this.people.tell([change.requesterId], message);
    return this.people.tellBidders([change.bidderId], message);
  }
}

function other(side: ChangeHappened['side']): ChangeHappened['side'] {
  return side === 'requester' ? 'bidder' : 'requester';
}

function about({ jobId }: ChangeHappened) {
  return { jobId, path: `/jobs/${jobId}/delivery#changes` };
}

function nameOf({ reference, title }: ChangeHappened): string {
  return `${reference}, ${title}`;
}
