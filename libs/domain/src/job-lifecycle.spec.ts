import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasPassed, JobPhase, jobLifecycle, jobPhase } from './job-lifecycle.js';
import type { JobActor, JobFacts, JobMoveFacts } from './job-lifecycle.js';
import type { JobMove } from './job-move.js';
import { printDiagram, tryMove } from './lifecycle.js';

const deadline = new Date('2026-12-01T17:00:00Z');
const before = new Date('2026-12-01T16:59:59.999Z');
const after = new Date('2026-12-01T17:00:00.001Z');

const published: JobFacts = {
  approverId: null,
  publishedAt: new Date('2026-11-22T09:00:00Z'),
  deadline,
  openedAt: null,
  cancelledAt: null,
  choiceAt: null,
  decision: null,
  now: before,
};

test.each<[string, Partial<JobFacts>, JobPhase]>([
  ['not published', { publishedAt: null }, 'draft'],
  ['not published, whatever its deadline', { publishedAt: null, now: after }, 'draft'],
  ['waiting for approval', { publishedAt: null, approverId: 'nora' }, 'pending'],
  ['published with somebody’s approval', { approverId: 'nora' }, 'open'],
  ['a millisecond before its deadline', {}, 'open'],
  ['exactly at its deadline', { now: deadline }, 'opening'],
  ['a millisecond after its deadline', { now: after }, 'opening'],
  ['published without a deadline', { deadline: null, now: after }, 'open'],
  ['opened', { openedAt: deadline, now: after }, 'opened'],
  ['opened, with a choice that waits', { openedAt: deadline, choiceAt: after, now: after }, 'deciding'],
  [
    'awarded, whatever choice led to it',
    { openedAt: deadline, choiceAt: after, decision: 'award', now: after },
    'awarded',
  ],
  ['awarded', { openedAt: deadline, decision: 'award', now: after }, 'awarded'],
  ['closed without an award', { openedAt: deadline, decision: 'noAward', now: after }, 'notAwarded'],
  ['cancelled before its deadline', { cancelledAt: before }, 'cancelled'],
  ['cancelled, and its deadline has passed since', { cancelledAt: before, now: after }, 'cancelled'],
])('a job that is %s', (_, facts, phase) => {
  expect(jobPhase({ ...published, ...facts })).toBe(phase);
});

test('an undecided, unopened job is open exactly while now is before the deadline', () => {
  const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, instant, (due, now) => {
      expect(jobPhase({ ...published, deadline: due, now })).toBe(now < due ? 'open' : 'opening');
    }),
  );
});

test('an instant that was never set does not pass', () => {
  expect(hasPassed(null, after)).toBe(false);
});

// Written by hand: every (actor, phase, move) that is allowed. Whatever is not here must be refused.
const allowed = new Set([
  'invitedBidder awarded rateDebrief',
  'invitedBidder awarded askAboutDebrief',
  'invitedBidder awarded challenge',
  'requester awarded answerDebrief',
  'invitedBidder notAwarded rateDebrief',
  'invitedBidder notAwarded askAboutDebrief',
  'invitedBidder notAwarded challenge',
  'requester notAwarded answerDebrief',
  'requester draft save',
  'requester draft publish',
  'requester draft discard',
  'requester pending takeBack',
  'approver pending approve',
  'approver pending sendBack',
  'invitedBidder open expressInterest',
  'requester open amend',
  'requester open answer',
  'requester open cancel',
  'requester opened startRound',
  'requester opened clarify',
  'invitedBidder opened answerClarification',
  'invitedBidder deciding answerClarification',
  ...['open', 'opening', 'opened'].flatMap((phase) => [
    `evaluator ${phase} declareInterest`,
    `requester ${phase} askEvaluator`,
    `requester ${phase} releaseEvaluator`,
    `requester ${phase} handOver`,
  ]),
  'evaluator opened score',
  'requester opened mark',
  'requester opened unmask',
  'evaluator opened note',
  'requester opened agree',
  'requester opened choose',
  'requester opened closeWithoutAward',
  'awardApprover deciding approveDecision',
  'awardApprover deciding sendDecisionBack',
  'requester deciding undoDecision',
  'requester awarded reopenDecision',
  'requester notAwarded reopenDecision',
  'requester awarded recordOutcome',
  'invitedBidder open acknowledge',
  'invitedBidder open rateBrief',
  'invitedBidder open ask',
  'invitedBidder open decline',
  'opener opening open',
  ...['open', 'opening'].flatMap((phase) => [
    `requester ${phase} askForExtension`,
    `overseer ${phase} agreeToExtension`,
  ]),
]);
const leadsTo: Record<JobMove, JobPhase | 'gone' | 'same'> = {
  save: 'same',
  publish: 'open',
  requestApproval: 'pending',
  approve: 'open',
  sendBack: 'draft',
  takeBack: 'draft',
  discard: 'gone',
  amend: 'same',
  acknowledge: 'same',
  rateBrief: 'same',
  ask: 'same',
  answer: 'same',
  expressInterest: 'same',
  decline: 'same',
  cancel: 'cancelled',
  askForExtension: 'same',
  agreeToExtension: 'open',
  open: 'opened',
  startRound: 'same',
  clarify: 'same',
  answerClarification: 'same',
  declareInterest: 'same',
  askEvaluator: 'same',
  releaseEvaluator: 'same',
  handOver: 'same',
  score: 'same',
  unmask: 'same',
  mark: 'same',
  note: 'same',
  agree: 'same',
  choose: 'deciding',
  closeWithoutAward: 'deciding',
  approveDecision: 'same',
  sendDecisionBack: 'opened',
  undoDecision: 'opened',
  tellDecisionNow: 'same',
  reopenDecision: 'opened',
  recordOutcome: 'same',
  rateDebrief: 'same',
  askAboutDebrief: 'same',
  answerDebrief: 'same',
  challenge: 'same',
};
const everyMove = Object.keys(leadsTo) as JobMove[];
const everyPhase = Object.values(JobPhase);
const everyActor: (JobActor | 'nobody')[] = [
  'requester',
  'approver',
  'awardApprover',
  'evaluator',
  'invitedBidder',
  'overseer',
  'opener',
  'nobody',
];

const moveFacts = (phase: JobPhase, actor: JobActor | 'nobody'): JobMoveFacts => ({
  state: phase,
  actors: actor === 'nobody' ? [] : [actor],
  now: before,
  questionsDue: null,
  hasSubmitted: false,
  needsApproval: false,
  panelStanding: 'judging',
  scoresOutstanding: [],
  takesEffectAt: null,
  isContinued: false,
  extension: actor === 'overseer' ? 'asked' : 'offered',
});

const cells = everyActor.flatMap((actor) =>
  everyPhase.flatMap((phase) => everyMove.map((move) => ({ actor, phase, move }))),
);

test.each(cells)('$actor, job $phase: $move', ({ actor, phase, move }) => {
  const result = tryMove(jobLifecycle, move, moveFacts(phase, actor));
  if (allowed.has(`${actor} ${phase} ${move}`)) {
    expect(result).toEqual({ ok: true, to: leadsTo[move] === 'same' ? phase : leadsTo[move] });
  } else {
    expect(result).toMatchObject({ ok: false });
  }
});

test('the table has no move that the expected set does not know', () => {
  expect(Object.keys(jobLifecycle.moves)).toEqual(everyMove);
  expect(cells).toHaveLength(8 * 9 * everyMove.length);
});

test('a draft that needs approval is not published by its requester, and one that needs none waits for nobody', () => {
  const facts = moveFacts('draft', 'requester');
  const asked = { ...facts, needsApproval: true };
  expect(tryMove(jobLifecycle, 'publish', asked)).toMatchObject({ ok: false, code: 'NEEDS_APPROVAL' });
  expect(tryMove(jobLifecycle, 'requestApproval', asked)).toEqual({ ok: true, to: 'pending' });
  expect(tryMove(jobLifecycle, 'requestApproval', facts)).toMatchObject({ ok: false, code: 'NO_APPROVAL_NEEDED' });
});

test('a choice that waits for approval is told to nobody; once approved it is neither approved again nor sent back', () => {
  const waiting = moveFacts('deciding', 'requester');
  const approved = { ...waiting, takesEffectAt: after };
  expect(tryMove(jobLifecycle, 'tellDecisionNow', waiting)).toMatchObject({ ok: false, code: 'AWAITS_APPROVAL' });
  expect(tryMove(jobLifecycle, 'tellDecisionNow', approved)).toEqual({ ok: true, to: 'deciding' });
  for (const move of ['approveDecision', 'sendDecisionBack'] as const) {
    const facts = { ...moveFacts('deciding', 'awardApprover'), takesEffectAt: after };
    expect(tryMove(jobLifecycle, move, facts)).toMatchObject({ ok: false, code: 'APPROVED_ALREADY' });
  }
});

test('a choice is taken back until the very instant in which it takes effect', () => {
  const undoing = { ...moveFacts('deciding', 'requester'), takesEffectAt: deadline };
  expect(tryMove(jobLifecycle, 'undoDecision', undoing)).toEqual({ ok: true, to: 'opened' });
  expect(tryMove(jobLifecycle, 'undoDecision', { ...undoing, now: deadline })).toMatchObject({ code: 'TOLD_ALREADY' });
});
test.each(['startRound', 'clarify', 'score', 'choose', 'closeWithoutAward', 'handOver'] as const)(
  'a job that goes on in a further round does not take: %s',
  (move) => {
    const actor = move === 'score' ? 'evaluator' : 'requester';
    const facts = { ...moveFacts('opened', actor), isContinued: true };
    expect(tryMove(jobLifecycle, move, facts)).toMatchObject({ ok: false, code: 'CONTINUED' });
  },
);

test('questions end at their own deadline, which is before that for proposals', () => {
  const asking = { ...moveFacts('open', 'invitedBidder'), questionsDue: deadline };
  expect(tryMove(jobLifecycle, 'ask', asking).ok).toBe(true);
  expect(tryMove(jobLifecycle, 'ask', { ...asking, now: deadline })).toEqual({
    ok: false,
    code: 'QUESTIONS_CLOSED',
    message: 'The time for questions is over. Read the answers given so far.',
  });
});

test('answers are still given after the time for questions', () => {
  const answering = { ...moveFacts('open', 'requester'), questionsDue: before, now: deadline };
  expect(tryMove(jobLifecycle, 'answer', answering).ok).toBe(true);
});

test('a bidder whose proposal is submitted withdraws it before it declines', () => {
  const declining = { ...moveFacts('open', 'invitedBidder'), hasSubmitted: true };
  expect(tryMove(jobLifecycle, 'decline', declining)).toMatchObject({ ok: false, code: 'WITHDRAW_FIRST' });
});

test('nobody opens early: not even the requester, who is told that only the deadline opens', () => {
  expect(tryMove(jobLifecycle, 'open', moveFacts('opening', 'requester'))).toMatchObject({
    message: 'Only the deadline can open the proposals.',
  });
  expect(tryMove(jobLifecycle, 'open', moveFacts('open', 'opener'))).toMatchObject({ code: 'WRONG_STATE' });
});

test('a choice waits for scores that are outstanding, and closing without an award does not', () => {
  const waiting = { ...moveFacts('opened', 'requester'), scoresOutstanding: ['Ada'] };
  expect(tryMove(jobLifecycle, 'choose', waiting)).toMatchObject({ ok: false, code: 'SCORES_OUTSTANDING' });
  expect(tryMove(jobLifecycle, 'closeWithoutAward', waiting)).toMatchObject({ ok: true });
});

test.each([
  ['undeclared', 'DECLARE_FIRST'],
  ['left', 'RECUSED'],
  ['none', 'RECUSED'],
] as const)('a requester whose place on the panel is %s decides nothing', (panelStanding, code) => {
  const facts = { ...moveFacts('opened', 'requester'), panelStanding };
  expect(tryMove(jobLifecycle, 'choose', facts)).toMatchObject({ ok: false, code });
  expect(tryMove(jobLifecycle, 'closeWithoutAward', facts)).toMatchObject({ ok: false, code });
  expect(tryMove(jobLifecycle, 'score', { ...facts, actors: ['evaluator'] })).toMatchObject({ ok: false, code });
});

test('the refusals read as sentences', () => {
  expect(tryMove(jobLifecycle, 'publish', moveFacts('cancelled', 'requester'))).toMatchObject({
    message: 'You can publish this job only while it is a draft. It is cancelled now.',
  });
  expect(tryMove(jobLifecycle, 'decline', moveFacts('opened', 'invitedBidder'))).toMatchObject({
    message: 'You can decline this job only while it is open for proposals. It is opened now.',
  });
});

test('the diagram shows the whole life of a job', () => {
  expect(printDiagram(jobLifecycle)).toBe(`stateDiagram-v2
  [*] --> draft
  draft --> draft: save
  draft --> open: publish
  draft --> pending: requestApproval
  pending --> open: approve
  pending --> draft: sendBack
  pending --> draft: takeBack
  draft --> [*]: discard
  open --> open: amend
  open --> open: acknowledge
  open --> open: rateBrief
  open --> open: ask
  open --> open: answer
  open --> open: expressInterest
  open --> open: decline
  open --> cancelled: cancel
  open --> open: askForExtension
  opening --> opening: askForExtension
  open --> open: agreeToExtension
  opening --> open: agreeToExtension
  opening --> opened: open
  opened --> opened: startRound
  opened --> opened: clarify
  opened --> opened: answerClarification
  deciding --> deciding: answerClarification
  open --> open: declareInterest
  opening --> opening: declareInterest
  opened --> opened: declareInterest
  open --> open: askEvaluator
  opening --> opening: askEvaluator
  opened --> opened: askEvaluator
  open --> open: releaseEvaluator
  opening --> opening: releaseEvaluator
  opened --> opened: releaseEvaluator
  open --> open: handOver
  opening --> opening: handOver
  opened --> opened: handOver
  opened --> opened: score
  opened --> opened: unmask
  opened --> opened: mark
  opened --> opened: note
  opened --> opened: agree
  opened --> deciding: choose
  opened --> deciding: closeWithoutAward
  deciding --> deciding: approveDecision
  deciding --> opened: sendDecisionBack
  deciding --> opened: undoDecision
  deciding --> deciding: tellDecisionNow
  awarded --> opened: reopenDecision
  notAwarded --> opened: reopenDecision
  awarded --> awarded: recordOutcome
  awarded --> awarded: rateDebrief
  notAwarded --> notAwarded: rateDebrief
  awarded --> awarded: askAboutDebrief
  notAwarded --> notAwarded: askAboutDebrief
  awarded --> awarded: answerDebrief
  notAwarded --> notAwarded: answerDebrief
  awarded --> awarded: challenge
  notAwarded --> notAwarded: challenge
  open --> opening: the deadline passes
  deciding --> awarded: a choice takes effect
  deciding --> notAwarded: a closing takes effect
`);
});
