import { expect, test } from 'vitest';
import { effectInWords, growthInWords } from './change-sum.js';
import {
  changeAnswerProblems,
  changeLifecycle,
  changeProblems,
  ChangeState,
  changeState,
  needsChangeApproval,
  type ChangeActor,
  type ChangeMove,
  type ProposedChange,
  type WorkStanding,
} from './engagement-change.js';
import { tryMove } from './lifecycle.js';

type Stage = ChangeState | 'none';

const stages: Stage[] = ['none', ...Object.values(ChangeState)];
const moves = Object.keys(changeLifecycle.moves) as ChangeMove[];
const actors: ChangeActor[] = ['proposer', 'answerer', 'approver'];
const standings: WorkStanding[] = ['unconfirmed', 'underWay', 'over'];

// Written by hand: every (stage, move, who) that is possible while work is under way, and where it leads.
const underWay = new Map<string, Stage>([
  ['none propose proposer', 'proposed'],
  ['proposed withdraw proposer', 'withdrawn'],
  ['proposed accept answerer', 'accepted'],
  ['proposed askApproval answerer', 'approving'],
  ['proposed refuse answerer', 'refused'],
  ['approving approve approver', 'accepted'],
  ['approving refuseApproval approver', 'refused'],
]);

// What can still be said when the work has ended meanwhile: no more than no.
const always = new Set(['withdraw', 'refuse', 'refuseApproval']);

const cells = stages.flatMap((state) =>
  moves.flatMap((move) => actors.flatMap((actor) => standings.map((work) => ({ state, move, actor, work })))),
);

test.each(cells)('a change that is $state, work $work: $actor may $move', ({ state, move, actor, work }) => {
  const result = tryMove(changeLifecycle, move, { state, actors: [actor], work });
  const to = work === 'underWay' || always.has(move) ? underWay.get(`${state} ${move} ${actor}`) : undefined;
  if (to === undefined) expect(result).toMatchObject({ ok: false });
  else expect(result).toEqual({ ok: true, to });
});

test('the table has no move that the expected set does not know', () => {
  expect(new Set([...underWay.keys()].map((key) => key.split(' ')[1]))).toEqual(new Set(moves));
});

const recorded = { outcome: null, awaitsApproval: false, answerBy: '2026-12-01', today: '2026-12-01' } as const;

test.each([
  ['on the last day for the answer', {}, 'proposed'],
  ['the day after', { today: '2026-12-02' }, 'expired'],
  [
    'the day after, accepted by the other side and waiting for approval',
    { today: '2026-12-02', awaitsApproval: true },
    'approving',
  ],
  ['refused, however late it is', { today: '2027-01-01', outcome: 'refused' }, 'refused'],
] as const)('a change %s stands as expected', (_, facts, state) => {
  expect(changeState({ ...recorded, ...facts })).toBe(state);
});

const change: ProposedChange = {
  what: 'A second bar',
  why: 'Forty more guests than planned',
  priceEffect: 80_000,
  endsOn: null,
  milestoneId: null,
  milestoneDueOn: null,
  answerBy: '2026-12-04',
};

test.each<[string, Partial<ProposedChange>, string[]]>([
  ['as it should be', {}, []],
  ['without what and why', { what: ' ', why: '' }, ['what', 'why']],
  ['that saves more than there is', { priceEffect: -1_000_001 }, ['priceEffect']],
  ['that saves all there is', { priceEffect: -1_000_000 }, []],
  ['of a fraction of a cent', { priceEffect: 0.5 }, ['priceEffect']],
  ['that ended yesterday', { endsOn: '2026-11-30' }, ['endsOn']],
  ['that moves no milestone to a day', { milestoneDueOn: '2026-12-10' }, ['milestoneId']],
  ['that moves a milestone to no day', { milestoneId: 'm' }, ['milestoneDueOn']],
  ['to be answered today', { answerBy: '2026-12-01' }, ['answerBy']],
  ['to be answered on day 60', { answerBy: '2027-01-30' }, []],
  ['to be answered on day 61', { answerBy: '2027-01-31' }, ['answerBy']],
])('a change %s', (_, given, fields) => {
  expect(changeProblems({ ...change, ...given }, '2026-12-01', 1_000_000).map(({ field }) => field)).toEqual(fields);
});

test('a refusal says why, an acceptance need not', () => {
  expect(changeAnswerProblems(' ', true)).toHaveLength(1);
  expect(changeAnswerProblems(' ', false)).toEqual([]);
});

const terms = { awardApproverId: 'ada', awardApprovalFrom: 1_000_000 };

test.each([
  ['raises the price to where choices are approved', 1, 999_999, true],
  ['raises it to just below', 1, 999_998, false],
  ['raises what was approved before', 1, 2_000_000, true],
  ['saves money', -1, 2_000_000, false],
  ['leaves the price', 0, 2_000_000, false],
  ['raises a price that nobody knows', 1, null, true],
] as const)('a change that %s', (_, effect, agreed, isNeeded) => {
  expect(needsChangeApproval(terms, effect, agreed)).toBe(isNeeded);
});

test.each([
  [{ count: 0, effect: 0 }, null],
  [{ count: 3, effect: 120_000 }, '+12% in 3 changes'],
  [{ count: 1, effect: -40_000 }, '-4% in 1 change'],
  [{ count: 2, effect: 0 }, 'same price in 2 changes'],
  [{ count: 1, effect: 4_000 }, '+0.4% in 1 change'],
  [{ count: 1, effect: 100 }, '+less than 0.1% in 1 change'],
] as const)('changes %o of 10,000.00 are "%s"', (sum, words) => {
  expect(growthInWords(1_000_000, sum)).toBe(words);
});

test('what a change does is said in one line', () => {
  const words = effectInWords({ priceEffect: -5, endsOn: '2026-12-14', milestoneDueOn: null }, (sum) => `EUR ${sum}`);
  expect(words).toBe('saves EUR 5, ends Monday 14 December 2026');
});
