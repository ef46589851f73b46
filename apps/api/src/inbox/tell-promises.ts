import type { MessageKind } from '@bidwell/domain/message-topic';
import { instantInWords } from '@bidwell/domain/promise-words';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PROMISE_MOVED, type PromiseMoved, type PromiseNewsKind } from '../delivery/promises/promise.happenings.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

interface News {
  kind: MessageKind;
  to: readonly ('requester' | 'bidder')[];
  /** What happened, and what to do. Ends without the words that were said. */
  text: (promise: PromiseMoved, what: string) => string;
}

const done = (promise: PromiseMoved) =>
  promise.acceptsAt === null
    ? 'Confirm it or dispute it.'
    : `Confirm it or dispute it. Without an answer it counts as accepted on ${instantInWords(promise.acceptsAt, promise.zone)}.`;

const outcome = ({ isKept }: PromiseMoved) => (isKept === true ? 'kept' : 'kept late');

/** What is told of each thing that happens, and to whom. What starts with the work is told with the work. */
const NEWS: Partial<Record<PromiseNewsKind, News>> = {
  pause: {
    kind: 'promisePaused',
    to: ['requester', 'bidder'],
    text: (_, what) => `${what} waits for the requester; its clock stands still.`,
  },
  resume: {
    kind: 'promiseResumed',
    to: ['requester', 'bidder'],
    text: ({ dueAt, zone }, what) => `The clock of ${what} runs again. It is due on ${instantInWords(dueAt, zone)}.`,
  },
  done: { kind: 'promiseDone', to: ['requester'], text: (promise, what) => `${what} is done. ${done(promise)}` },
  confirm: {
    kind: 'promiseSettled',
    to: ['bidder'],
    text: (promise, what) => `${what} is confirmed and counts as ${outcome(promise)}.`,
  },
  accept: {
    kind: 'promiseSettled',
    to: ['requester', 'bidder'],
    text: (promise, what) => `Nobody answered, so ${what} is accepted and counts as ${outcome(promise)}.`,
  },
  dispute: {
    kind: 'promiseDisputed',
    to: ['bidder'],
    text: (_, what) => `${what} is disputed. Go on with it, or stand by it.`,
  },
  redo: { kind: 'promiseReopened', to: ['requester'], text: (_, what) => `${what} is being worked on again.` },
  standBy: {
    kind: 'promiseStoodBy',
    to: ['requester'],
    text: (_, what) => `They stand by it: ${what} is done as promised. Confirm it, or a leader settles it.`,
  },
  ruleDone: {
    kind: 'promiseSettled',
    to: ['requester', 'bidder'],
    text: (promise, what) => `A leader settled the dispute: ${what} was done and counts as ${outcome(promise)}.`,
  },
  ruleNotDone: {
    kind: 'promiseReopened',
    to: ['requester', 'bidder'],
    text: (_, what) => `A leader settled the dispute: ${what} is not done.`,
  },
  waive: { kind: 'promiseWaived', to: ['bidder'], text: (_, what) => `${what} is waived and counts neither way.` },
  miss: {
    kind: 'promiseMissed',
    to: ['requester', 'bidder'],
    text: ({ dueAt, zone }, what) => `${what} was due on ${instantInWords(dueAt, zone)} and is not done.`,
  },
  dueInADay: {
    kind: 'promiseDueInADay',
    to: ['bidder'],
    text: ({ dueAt, zone }, what) => `${what} is due within a day: ${instantInWords(dueAt, zone)}.`,
  },
  dueInAnHour: {
    kind: 'promiseDueInAnHour',
    to: ['bidder'],
    text: ({ dueAt, zone }, what) => `${what} is due within the hour: ${instantInWords(dueAt, zone)}.`,
  },
};

/** Tells both sides what happens to a promise; whoever did it knows. */
@Injectable()
export class TellPromises implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.happenings.on<PromiseMoved>(PROMISE_MOVED, (promise) => this.tell(promise));
  }

  private async tell(promise: PromiseMoved): Promise<void> {
    const news = newsOf(promise);
    if (news === null) return;
    const { jobId, requestId, reference, words } = promise;
    const what = reference === null ? `“${promise.what}”` : `“${promise.what}” of ${reference}`;
    const text = `${news.text(promise, what)}${words === '' ? '' : ` ${words}`}`.slice(0, 600);
    const path = jobId === null ? `/requests/${requestId}` : `/jobs/${jobId}/delivery#promises`;
    const message = { kind: news.kind, jobId, text, path };
    const bidders = news.to.includes('bidder') ? await this.people.peopleOfBidder(promise.bidderId) : [];
    const requester = news.to.includes('requester') ? [promise.requesterId] : [];
    const told = new Set([...requester, ...bidders.filter((id) => id !== promise.requesterId)]);
    if (promise.byId !== null) told.delete(promise.byId);
    await this.people.tell([...told], message);
  }
}

/** What is asked for is told to who promised it. A request is told as such, in its own room. */
function newsOf({ move, requestId, byId }: PromiseMoved): News | null {
  if (move !== 'start') return NEWS[move] ?? null;
  if (byId === null || requestId !== null) return null;
  return {
    kind: 'promiseAsked',
    to: ['bidder'],
    text: ({ dueAt, zone }, what) => `You are asked for ${what}. It is due on ${instantInWords(dueAt, zone)}.`,
  };
}
