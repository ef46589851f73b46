import { expect, test } from 'vitest';
import { JobPhase } from './job-lifecycle.js';
import { printDiagram, tryMove } from './lifecycle.js';
import { proposalLifecycle, ProposalState } from './proposal-lifecycle.js';
import type { ProposalMove, ProposalMoveFacts } from './proposal-lifecycle.js';

type Stage = ProposalState | 'none';

const stages: Stage[] = ['none', ...Object.values(ProposalState)];
const phases = Object.values(JobPhase);
const moves: ProposalMove[] = ['start', 'save', 'submit', 'withdraw'];

// Written by hand: every (stage, move) that an invited bidder may make while the job is open, and where it leads.
const allowed = new Map<string, Stage>([
  ['none start', 'draft'],
  ['draft save', 'draft'],
  ['draft submit', 'submitted'],
  ['submitted save', 'submitted'],
  ['submitted submit', 'submitted'],
  ['submitted withdraw', 'withdrawn'],
  ['withdrawn save', 'withdrawn'],
  ['withdrawn submit', 'submitted'],
]);

const cells = stages.flatMap((stage) =>
  phases.flatMap((phase) => moves.flatMap((move) => [true, false].map((invited) => ({ stage, phase, move, invited })))),
);

const facts = (stage: Stage, phase: JobPhase, invited: boolean): ProposalMoveFacts => ({
  state: stage,
  actors: invited ? ['invitedBidder'] : [],
  jobPhase: phase,
});

test.each(cells)('proposal $stage, job $phase, invited $invited: $move', ({ stage, phase, move, invited }) => {
  const result = tryMove(proposalLifecycle, move, facts(stage, phase, invited));
  const to = invited && phase === 'open' ? allowed.get(`${stage} ${move}`) : undefined;
  if (to === undefined) expect(result).toMatchObject({ ok: false });
  else expect(result).toEqual({ ok: true, to });
});

test('the table has no move that the expected set does not know', () => {
  expect(Object.keys(proposalLifecycle.moves)).toEqual(moves);
  expect(cells).toHaveLength(4 * 9 * 4 * 2);
});

test.each<[JobPhase, string]>([
  ['draft', 'NOT_PUBLISHED'],
  ['pending', 'NOT_PUBLISHED'],
  ['opening', 'DEADLINE_PASSED'],
  ['opened', 'DEADLINE_PASSED'],
  ['awarded', 'DEADLINE_PASSED'],
  ['notAwarded', 'DEADLINE_PASSED'],
  ['cancelled', 'JOB_CANCELLED'],
])('submitting to a job that is %s is refused as %s', (phase, code) => {
  for (const stage of Object.values(ProposalState)) {
    expect(tryMove(proposalLifecycle, 'submit', facts(stage, phase, true))).toMatchObject({ code });
  }
});

test('after the deadline a bidder reads that what it submitted counts', () => {
  expect(tryMove(proposalLifecycle, 'withdraw', facts('submitted', 'opening', true))).toMatchObject({
    message: 'The deadline has passed. What you submitted before it still counts.',
  });
});

test('the diagram shows the whole life of a proposal', () => {
  expect(printDiagram(proposalLifecycle)).toBe(`stateDiagram-v2
  [*] --> draft: start
  draft --> draft: save
  submitted --> submitted: save
  withdrawn --> withdrawn: save
  draft --> submitted: submit
  submitted --> submitted: submit
  withdrawn --> submitted: submit
  submitted --> withdrawn: withdraw
`);
});
