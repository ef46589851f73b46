/* What happens to promises, for rooms that come later. */

/** What happened to one instance of a promise. `accept`: by silence. The rest by the sides, a leader, or time. */
export type PromiseNewsKind =
  | 'start'
  | 'pause'
  | 'resume'
  | 'done'
  | 'confirm'
  | 'accept'
  | 'dispute'
  | 'redo'
  | 'standBy'
  | 'ruleDone'
  | 'ruleNotDone'
  | 'waive'
  | 'miss'
  | 'dueInADay'
  | 'dueInAnHour';

/** Something happened to a promise, with all that is needed to tell it. */
export interface PromiseMoved {
  move: PromiseNewsKind;
  instanceId: string;
  /** Who did it. Null: it happened by itself. */
  byId: string | null;
  words: string;
  /** What was promised: "First draft", or what was asked for. */
  what: string;
  dueAt: Date;
  acceptsAt: Date | null;
  /** The zone of its calendar. */
  zone: string;
  isKept: boolean | null;
  bidderId: string;
  /** Who asked for it. */
  requesterId: string;
  /** The job of the work; null for a request. */
  jobId: string | null;
  reference: string | null;
  requestId: string | null;
}

export const PROMISE_MOVED = 'promiseMoved';
