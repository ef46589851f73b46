import { expect, it } from 'vitest';
import type { Draft } from './draft';
import { changesBetween, mergeDrafts } from './merge-drafts';

const plain = { group: '', basis: 'UNIT' as const, isOptional: false };

const base: Draft = {
  title: 'Team offsite',
  summary: 'Two days away.',
  categoryId: 'events',
  startsOn: null,
  endsOn: null,
  dateFlexibility: 'FIRM',
  place: '',
  headCount: 24,
  services: 'Catering\nTransport',
  answers: {},
  budgetMode: 'HIDDEN',
  budgetLow: null,
  budgetHigh: null,
  currency: 'EUR',
  switchingCost: 0,
  supervisionCost: 0,
  homePreference: 0,
  lines: [{ key: 'a', title: 'Dinner', details: '', quantity: 24, unit: 'person', ...plain }],
  lots: [],
  requirements: [],
  guests: [],
  criteria: [{ key: 'p', title: 'Price', description: '', kind: 'PRICE', weight: 100, levels: [], minimum: null }],
  questionsDue: null,
  answersDue: null,
  deadline: '2026-11-27T17:00:00.000Z',
  isDropBox: false,
  decisionDue: '2026-12-04',
  goalId: null,
  noGoalBecause: '',
  customerBenefit: '',
  invitationMode: 'CATEGORY',
  invitedVendorIds: [],
  evaluatorIds: [],
};

it('sends only what changed, and a list as a whole', () => {
  const line = { key: 'b', title: 'Lunch', details: '', quantity: null, unit: 'person', ...plain };
  const after = { ...base, place: 'Sintra', lines: [...base.lines, line] };
  expect(changesBetween(base, after)).toEqual({
    place: 'Sintra',
    lines: [
      { title: 'Dinner', details: '', quantity: 24, unit: 'person', ...plain },
      { title: 'Lunch', details: '', quantity: 0, unit: 'person', ...plain },
    ],
  });
});

it('sees no change in rows that only got other keys, nor in an empty line of services', () => {
  const after = {
    ...base,
    services: 'Catering\nTransport\n',
    lines: base.lines.map((line) => ({ ...line, key: 'new' })),
  };
  expect(changesBetween(base, after)).toEqual({});
});

it('takes over what was changed elsewhere and keeps what was typed here', () => {
  const mine = { ...base, title: 'Winter offsite' };
  const theirs = { ...base, place: 'Sintra' };
  expect(mergeDrafts(base, mine, theirs)).toEqual({
    merged: { ...base, title: 'Winter offsite', place: 'Sintra' },
    clashes: [],
  });
});

it('asks a person where both changed the same field in different ways', () => {
  const mine = { ...base, title: 'Winter offsite', headCount: 30 };
  const theirs = { ...base, title: 'Spring offsite', headCount: 30 };
  const { merged, clashes } = mergeDrafts(base, mine, theirs);
  expect(clashes).toEqual(['title']);
  expect(merged.title).toBe('Winter offsite');
});
