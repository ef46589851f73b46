import { expect, it } from 'vitest';
import { termSentences, type Terms } from './policy-words';

const usual: Terms = {
  minOpenDays: 0,
  minProposals: 1,
  hidesCount: false,
  debriefLevel: 'FULL',
  fanOutLimit: null,
  lateChangeDays: 3,
  isBlind: false,
  twoEnvelopes: false,
  twoPersonRelease: false,
  maxPreference: 0,
  challengeDays: 0,
};

it('says of a job under no policy only when a change moves the deadline', () => {
  expect(termSentences(usual)).toEqual([
    'A change that matters in the last 3 working days before the deadline moves the deadline.',
  ]);
});

it('says everything that a policy asks, a sentence each', () => {
  const strict: Terms = {
    minOpenDays: 5,
    minProposals: 3,
    hidesCount: true,
    debriefLevel: 'OUTCOME_ONLY',
    fanOutLimit: 1,
    lateChangeDays: 1,
    isBlind: true,
    twoEnvelopes: true,
    twoPersonRelease: false,
    maxPreference: 250,
    challengeDays: 10,
  };
  expect(termSentences(strict)).toEqual([
    'Open for at least 5 working days.',
    'At most 1 vendor invited, besides the company’s own teams.',
    'With fewer than 3 proposals, the requester says in words why one is chosen.',
    'How many proposals are in is hidden until they are opened, from the requester too.',
    'A change that matters in the last 1 working day before the deadline moves the deadline.',
    'Bidders are told the outcome and the reasons, not scores and rank.',
    'Judged without names: who bids, its kind and its files’ names are hidden until quality is scored.',
    'Two envelopes: nobody reads a price until quality is scored.',
    'A job may count outside totals up to 2.5% higher, and says so where it does.',
    'A decision can be challenged for 10 working days.',
  ]);
});
