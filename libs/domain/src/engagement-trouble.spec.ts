import { expect, test } from 'vitest';
import type { WorkStanding } from './engagement-change.js';
import {
  cureProblems,
  isOpenTrouble,
  probationProblems,
  recompeteProblems,
  type RecompeteAfter,
  type RecordedTrouble,
  type TroubleActor,
  troubleLifecycle,
  type TroubleMove,
  TroubleState,
  troubleState,
} from './engagement-trouble.js';
import { tryMove } from './lifecycle.js';

type Stage = TroubleState | 'none';

const stages: Stage[] = ['none', ...Object.values(TroubleState)];
const moves = Object.keys(troubleLifecycle.moves) as TroubleMove[];
const actors: TroubleActor[] = ['requester', 'bidder'];

// Written by hand: what each side may do when the cure period is over and a probation comes first.
const allowed = new Map<string, Stage>([
  ['none openCure requester', 'curing'],
  ['curing answerPlan bidder', 'curing'],
  ['curing closeCured requester', 'cured'],
  ['curing beginProbation requester', 'onProbation'],
  ['onProbation closePassed requester', 'passed'],
  ['onProbation recompete requester', 'ended'],
  ['ended answerEnding bidder', 'ended'],
]);

const late = {
  work: 'underWay',
  today: '2026-12-02',
  cureBy: '2026-12-01',
  recompeteAfter: 'probation',
  hasAnswered: false,
} as const;

const cells = stages.flatMap((state) => moves.flatMap((move) => actors.map((actor) => ({ state, move, actor }))));

test.each(cells)('work that is $state: $actor may $move', ({ state, move, actor }) => {
  const result = tryMove(troubleLifecycle, move, { ...late, state, actors: [actor] });
  const to = allowed.get(`${state} ${move} ${actor}`);
  if (to === undefined) expect(result).toMatchObject({ ok: false });
  else expect(result).toEqual({ ok: true, to });
});

test('the table has no move that the expected set does not know', () => {
  expect(new Set([...allowed.keys()].map((key) => key.split(' ')[1]))).toEqual(new Set(moves));
});

test.each<[WorkStanding, string]>([
  ['unconfirmed', 'NOT_BEGUN'],
  ['over', 'WORK_IS_OVER'],
])('nothing is cured while the work is %s', (work, code) => {
  const facts = { ...late, state: 'none', actors: ['requester'], work } as const;
  expect(tryMove(troubleLifecycle, 'openCure', facts)).toMatchObject({ code });
});

test.each<[string, TroubleMove, RecompeteAfter, string]>([
  ['a probation', 'beginProbation', 'probation', 'STILL_TIME'],
  ['an ending, where the policy allows it after a cure', 'recompete', 'cure', 'STILL_TIME'],
  ['an ending, where the policy wants a probation', 'recompete', 'probation', 'STILL_TIME'],
])('time that was given is not taken back: %s on the last day', (_, move, recompeteAfter, code) => {
  const facts = { ...late, today: '2026-12-01', state: 'curing', actors: ['requester'], recompeteAfter } as const;
  expect(tryMove(troubleLifecycle, move, facts)).toMatchObject({ code });
});

test('after a failed cure the policy says whether a probation comes first', () => {
  const facts = { ...late, state: 'curing', actors: ['requester'] } as const;
  expect(tryMove(troubleLifecycle, 'recompete', facts)).toMatchObject({ code: 'PROBATION_FIRST' });
  expect(tryMove(troubleLifecycle, 'recompete', { ...facts, recompeteAfter: 'cure' })).toEqual({
    ok: true,
    to: 'ended',
  });
});

test('an ending is answered once', () => {
  const facts = { ...late, state: 'ended', actors: ['bidder'], hasAnswered: true } as const;
  expect(tryMove(troubleLifecycle, 'answerEnding', facts)).toMatchObject({ code: 'ANSWERED_ALREADY' });
});

const at = new Date('2026-12-01T10:00:00Z');
const recorded: RecordedTrouble = {
  cureBy: '2026-12-01',
  curedAt: null,
  probationUntil: null,
  passedAt: null,
  endedAt: null,
  today: '2026-12-01',
};

test.each<[string, Partial<RecordedTrouble>, TroubleState]>([
  ['on the last day of the cure', {}, 'curing'],
  ['14 days later, with nothing said', { today: '2026-12-15' }, 'curing'],
  ['15 days later, with nothing said', { today: '2026-12-16' }, 'cured'],
  ['said to be cured', { curedAt: at }, 'cured'],
  ['on the last day of the probation', { probationUntil: '2027-01-31', today: '2027-01-31' }, 'onProbation'],
  ['the day after', { probationUntil: '2027-01-31', today: '2027-02-01' }, 'passed'],
  ['said to be passed early', { probationUntil: '2027-01-31', passedAt: at }, 'passed'],
  [
    'ended on its probation, whatever the day',
    { probationUntil: '2027-01-31', endedAt: at, today: '2027-03-01' },
    'ended',
  ],
])('trouble %s', (_, facts, state) => {
  expect(troubleState({ ...recorded, ...facts })).toBe(state);
});

test('only what waits for somebody is open', () => {
  expect(Object.values(TroubleState).filter(isOpenTrouble)).toEqual(['curing', 'onProbation']);
});

const today = '2026-12-01';

test.each([
  ['as it should be', { points: 1 }, []],
  ['that names nothing', { points: 0 }, ['points']],
  ['without words', { words: '' }, ['words']],
  ['until today', { cureBy: today }, ['cureBy']],
  ['of 90 days', { cureBy: '2027-03-01' }, []],
  ['of 91 days', { cureBy: '2027-03-02' }, ['cureBy']],
])('a cure period %s', (_, given, fields) => {
  const cure = { words: 'Late three times', cureBy: '2026-12-08', points: 1, ...given };
  expect(cureProblems(cure, today).map(({ field }) => field)).toEqual(fields);
});

test('a probation says what was not cured, what must hold and until when', () => {
  const fields = probationProblems({ words: '', terms: '', until: today }, today).map(({ field }) => field);
  expect(fields).toEqual(['words', 'terms', 'until']);
});

test('an ending says why and leaves something to ask for', () => {
  expect(recompeteProblems(' ', 0).map(({ field }) => field)).toEqual(['words', 'lineIds']);
  expect(recompeteProblems('Missed again', 1)).toEqual([]);
});
