/* What happens to promises, for rooms that come later. */

/** The clock of a promise runs. */
export interface PromiseStarted {
  instanceId: string;
  bidderId: string;
  dueAt: Date;
}

export const PROMISE_STARTED = 'promiseStarted';

/** Something happened to one promise. Who is concerned and in which words follows from the instance. */
export interface PromiseMoved {
  instanceId: string;
  /** Who did it; null when it happened by itself. */
  byId: string | null;
  move:
    | 'pause'
    | 'resume'
    | 'done'
    | 'confirm'
    | 'accept'
    | 'dispute'
    | 'redo'
    | 'standBy'
    | 'ruleKept'
    | 'ruleNotDone'
    | 'waive'
    | 'miss'
    | 'dueInADay'
    | 'dueInAnHour';
}

export const PROMISE_MOVED = 'promiseMoved';
