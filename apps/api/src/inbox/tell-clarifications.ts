import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Happenings } from '../platform/happenings.js';
import {
  type AllTold,
  CLARIFICATION_ANSWERED,
  CLARIFICATION_ASKED,
  type ClarificationAnswered,
  type ClarificationTold,
  TOLD_TO_ALL,
} from '../proposals/clarification/clarification.happenings.js';
import { LEFT_OUT_OF_ROUND, type LeftOut } from '../proposals/rounds/round.happenings.js';
import { TellPeople } from './tell-people.js';

/** Tells what passes between the requester and those who proposed, between the opening and the decision. */
@Injectable()
export class TellClarifications implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.happenings.on<ClarificationTold>(CLARIFICATION_ASKED, ({ jobId, reference, title, bidderId }) =>
      this.people.tellBidders([bidderId], {
        kind: CLARIFICATION_ASKED,
        jobId,
        text: `The requester of ${reference}, ${title}, asks about your proposal. Answer in words.`,
        path: `/jobs/${jobId}#clarifications`,
      }),
    );
    this.happenings.on<ClarificationAnswered>(CLARIFICATION_ANSWERED, ({ jobId, reference, title, requesterId }) =>
      this.people.tell([requesterId], {
        kind: CLARIFICATION_ANSWERED,
        jobId,
        text: `A bidder answered your question about its proposal for ${reference}, ${title}.`,
        path: `/jobs/${jobId}/compare#clarifications`,
      }),
    );
    this.happenings.on<LeftOut>(LEFT_OUT_OF_ROUND, ({ jobId, reference, title, bidderIds }) =>
      this.people.tellBidders(bidderIds, {
        kind: LEFT_OUT_OF_ROUND,
        jobId,
        text: `${reference}, ${title}, goes on in a further round without you. Read why; your debrief comes with the decision.`,
        path: `/jobs/${jobId}`,
      }),
    );
    this.happenings.on<AllTold>(TOLD_TO_ALL, ({ jobId, reference, title, bidderIds }) =>
      this.people.tellBidders(bidderIds, {
        kind: TOLD_TO_ALL,
        jobId,
        text: `The requester of ${reference}, ${title}, made something clear to everybody who proposed.`,
        path: `/jobs/${jobId}#clarifications`,
      }),
    );
  }
}
