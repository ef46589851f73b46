/**
 * What the two sides do with a promise while its clock runs and after: the bidder says done, the requester confirms or
 * disputes, and waits are on record. The same for awarded work and for a request, for a team and for a vendor. How it
 * stands in time is said by the clock; this table says who may do what.
 */
import type { Lifecycle, MoveFacts } from './lifecycle.js';
import type { Problem, Refusal } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const PromiseStep = {
  RUNNING: 'running',
  WAITING: 'waiting',
  DONE: 'done',
  DISPUTED: 'disputed',
  STOOD_BY: 'stoodBy',
  SETTLED: 'settled',
} as const;
export type PromiseStep = (typeof PromiseStep)[keyof typeof PromiseStep];

/** What happened to one instance of a promise so far. */
export interface PromiseStepFacts {
  pausedAt: Date | null;
  doneAt: Date | null;
  disputedAt: Date | null;
  stoodByAt: Date | null;
  settledAt: Date | null;
}

/** Where an instance stands between the two sides. */
export function promiseStep(facts: PromiseStepFacts): PromiseStep {
  if (facts.settledAt !== null) return 'settled';
  if (facts.stoodByAt !== null) return 'stoodBy';
  if (facts.disputedAt !== null) return 'disputed';
  if (facts.doneAt !== null) return 'done';
  return facts.pausedAt !== null ? 'waiting' : 'running';
}

/** What somebody is to an instance. `leader`: of the company, on neither side. */
export type PromiseActor = 'requester' | 'bidder' | 'leader';

export type PromiseMove =
  | 'pause'
  | 'resume'
  | 'sayDone'
  | 'addEvidence'
  | 'confirm'
  | 'dispute'
  | 'redo'
  | 'standBy'
  | 'ruleDone'
  | 'ruleNotDone'
  | 'waive';

/** What the moves need to know. */
export interface PromiseMoveFacts extends MoveFacts<PromiseStep, PromiseActor> {
  /** Whether it has fallen due. */
  isOverdue: boolean;
  /** Whether the work it belongs to is over. */
  isOver: boolean;
}

const OPEN: readonly PromiseStep[] = ['running', 'waiting'];
const CLAIMED: readonly PromiseStep[] = ['done', 'disputed', 'stoodBy'];

/** Who may do what with an instance of a promise. */
export const promiseLife: Lifecycle<PromiseStep, PromiseActor, PromiseMove, PromiseMoveFacts> = {
  start: 'running',
  states: {
    running: 'running',
    waiting: 'waiting for the requester',
    done: 'said to be done',
    disputed: 'in dispute',
    stoodBy: 'in dispute and waiting for a leader',
    settled: 'settled',
  },
  actors: {
    requester: 'the requester',
    bidder: 'the team or vendor that promised it',
    leader: 'a leader who stands on neither side',
  },
  moves: {
    pause: {
      from: ['running'],
      to: 'waiting',
      by: ['bidder'],
      words: 'stop the clock',
      unless: overdue,
    },
    resume: { from: ['waiting'], to: 'running', by: ['bidder', 'requester'], words: 'let the clock run again' },
    sayDone: { from: OPEN, to: 'done', by: ['bidder'], words: 'say that it is done' },
    addEvidence: {
      from: [...OPEN, ...CLAIMED],
      to: 'same',
      by: ['bidder'],
      words: 'add a link, a file or a note',
    },
    confirm: { from: CLAIMED, to: 'settled', by: ['requester'], words: 'confirm it' },
    dispute: { from: ['done'], to: 'disputed', by: ['requester'], words: 'dispute it' },
    redo: {
      from: ['disputed', 'stoodBy'],
      to: 'running',
      by: ['bidder'],
      words: 'go on with it',
      unless: over,
    },
    standBy: { from: ['disputed'], to: 'stoodBy', by: ['bidder'], words: 'stand by it' },
    ruleDone: { from: ['stoodBy'], to: 'settled', by: ['leader'], words: 'settle the dispute as done' },
    ruleNotDone: { from: ['stoodBy'], to: 'running', by: ['leader'], words: 'settle the dispute as not done' },
    waive: { from: [...OPEN, ...CLAIMED], to: 'settled', by: ['requester'], words: 'waive it' },
  },
  passages: [{ from: 'done', to: 'settled', words: 'the time for an answer passes' }],
};

function overdue({ isOverdue }: PromiseMoveFacts): Refusal | null {
  if (!isOverdue) return null;
  return {
    code: 'OVERDUE',
    message: 'It has fallen due, so waiting no longer moves it. Say that it is done when it is.',
  };
}

function over({ isOver }: PromiseMoveFacts): Refusal | null {
  if (!isOver) return null;
  return { code: 'WORK_OVER', message: 'The work is over. Stand by it, or leave it as it is.' };
}

export const PROMISE_WORDS = { pause: 500, other: 1000, title: 200, url: 2000 } as const;

/** Files that show what was done: how large one is, in bytes, and how many there are. */
export const PROMISE_FILES = { size: 5 * 1024 * 1024, perPromise: 10 } as const;

/** Why a file of this size does not show what was done. Null when it may. */
export function evidenceSizeRefusal(name: string, size: number): string | null {
  if (size === 0) return `"${name}" is empty. Choose another file.`;
  if (size > PROMISE_FILES.size) return `"${name}" is larger than 5 MB. Make it smaller, or paste a link to it.`;
  return null;
}

/** What is wrong with what is said when the clock stops: the other side reads for what the bidder waits. */
export function pauseProblems(words: string): Problem[] {
  return requiredTextProblems('words', words, PROMISE_WORDS.pause, 'Say what you wait for from the requester');
}

/** What is wrong with a dispute, an answer to one, or a ruling. */
export function saidProblems(words: string, ask: string): Problem[] {
  return requiredTextProblems('words', words, PROMISE_WORDS.other, ask);
}

/** What is wrong with a piece of evidence: a link, or a note. */
export function evidenceProblems({ url, words }: { url: string; words: string }): Problem[] {
  const problems = textProblems('words', words, PROMISE_WORDS.other);
  if (url.trim() === '' && words.trim() === '')
    return [{ field: 'url', message: 'Paste a link, or say in words what shows that it is done.' }];
  if (url.trim() !== '' && !isWebAddress(url.trim()))
    problems.push({ field: 'url', message: 'Paste the whole link, from https:// on.' });
  return [...problems, ...textProblems('url', url, PROMISE_WORDS.url)];
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+(\/\S*)?$/i.test(text);
}
