import type { MessageKind } from '@bidwell/domain/message-topic';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  DECISION_APPROVED,
  DECISION_AWAITS,
  DECISION_REOPENED,
  DECISION_SENT_BACK,
  DECISION_UNDONE,
  type DecisionReopened,
  type DecisionTold,
} from '../awards/award.happenings.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

/** Tells of a decision on its way: between requester and approver until it takes effect, to every bidder when it is re-opened. */
@Injectable()
export class TellDecisions implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.on(DECISION_AWAITS, 'approverId', (job) => `The choice for ${job} waits for your approval.`);
    this.on(
      DECISION_UNDONE,
      'approverId',
      (job) => `The choice for ${job} was taken back. Nothing is left to approve.`,
    );
    this.on(DECISION_APPROVED, 'requesterId', (job, words) => `Your choice for ${job} was approved. ${said(words)}`);
    this.on(DECISION_SENT_BACK, 'requesterId', (job, words) => `Your choice for ${job} was sent back: ${words}`);
    this.happenings.on<DecisionReopened>(DECISION_REOPENED, ({ jobId, reference, title, bidderIds, reason }) => {
      const text = `${reference}, ${title}, is decided anew. Your debrief no longer holds. The requester says: ${reason}`;
      const path = `/jobs/${jobId}`;
      return this.people.tellBidders(bidderIds, { kind: DECISION_REOPENED, jobId, text: text.slice(0, 600), path });
    });
  }

  private on(kind: MessageKind, whom: 'approverId' | 'requesterId', say: (job: string, words: string) => string): void {
    this.happenings.on<DecisionTold>(kind, (told) => {
      const text = say(`${told.reference}, ${told.title},`, told.words).slice(0, 600);
      // Taken back, it is nothing to whoever was asked: the job may not even exist for them any more.
      const path = kind === DECISION_UNDONE ? '/' : `/jobs/${told.jobId}/compare`;
      return this.people.tell([told[whom]], { kind, jobId: told.jobId, text, path });
    });
  }
}

function said(words: string): string {
  return words === '' ? 'Everybody is told in a quarter of an hour; until then you can take it back.' : words;
}
