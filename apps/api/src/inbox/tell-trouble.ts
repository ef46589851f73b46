import { dayInWords } from '@bidwell/domain/calendar';
import type { MessageKind } from '@bidwell/domain/message-topic';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SaidOfEngagement } from '../delivery/engagements/engagement.happenings.js';
import {
  CURE_CLOSED,
  CURE_OPENED,
  CURE_PLANNED,
  type CureOpened,
  ENDING_ANSWERED,
  PROBATION_BEGUN,
  PROBATION_PASSED,
  type ProbationBegun,
  type TroubleClosed,
  WORK_ENDED_FOR_CAUSE,
} from '../delivery/trouble/trouble.happenings.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

/** Tells of awarded work in trouble: the bidder what is asked of it, the requester what it answers. */
@Injectable()
export class TellTrouble implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.toBidder<CureOpened>(CURE_OPENED, (job, { words, cureBy }) => {
      return `${job} needs something put right by ${dayInWords(cureBy)}: ${words.slice(0, 300)} Answer with a plan.`;
    });
    this.toBidder<ProbationBegun>(PROBATION_BEGUN, (job, { terms, until }) => {
      return `${job} goes on on probation until ${dayInWords(until)}. What must hold: ${terms.slice(0, 300)}`;
    });
    this.toBidder<SaidOfEngagement>(WORK_ENDED_FOR_CAUSE, (job, { words }) => {
      return `The requester has ended ${job}. You may answer. The requester says: ${words.slice(0, 300)}`;
    });
    this.toRequester(CURE_PLANNED, (job, { words }) => `There is a plan for ${job}: ${words}`);
    this.toRequester(ENDING_ANSWERED, (job, { words }) => `The ending of ${job} was answered: ${words}`);
    this.onClosed(CURE_CLOSED, (job) => `${job} counts as cured.`);
    this.onClosed(PROBATION_PASSED, (job) => `${job} has passed its probation.`);
  }

  /** The requester knows what it said itself; what silence settled, both sides hear. */
  private onClosed(kind: MessageKind, say: (job: string) => string): void {
    this.happenings.on<TroubleClosed>(kind, async (closed) => {
      const why = closed.isBySilence ? ' Nothing else was said in time.' : ` ${closed.words}`;
      const text = `${say(nameOf(closed))}${why}`;
      await this.people.tellBidders([closed.bidderId], message(closed, kind, text));
      if (closed.isBySilence) await this.people.tell([closed.requesterId], message(closed, kind, text));
    });
  }

  private toBidder<T extends SaidOfEngagement>(kind: MessageKind, say: (job: string, said: T) => string): void {
    this.happenings.on<T>(kind, (said) =>
      this.people.tellBidders([said.bidderId], message(said, kind, say(nameOf(said), said))),
    );
  }

  private toRequester(kind: MessageKind, say: (job: string, said: SaidOfEngagement) => string): void {
    this.happenings.on<SaidOfEngagement>(kind, (said) =>
      this.people.tell([said.requesterId], message(said, kind, say(nameOf(said), said))),
    );
  }
}

function message({ jobId }: SaidOfEngagement, kind: MessageKind, text: string) {
  return { kind, jobId, text: text.trim().slice(0, 600), path: `/jobs/${jobId}/delivery#trouble` };
}

function nameOf({ reference, title }: SaidOfEngagement): string {
  return `${reference}, ${title}`;
}
