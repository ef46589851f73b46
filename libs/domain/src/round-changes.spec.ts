import { expect, test } from 'vitest';
import { changedLines, changedParts, type RoundOffer } from './round-changes.js';

const before: RoundOffer = {
  lines: [
    { title: 'Venue', amount: 200_000 },
    { title: 'Catering', amount: null },
    { title: 'Stage', amount: 50_000 },
  ],
  pitch: 'We know the house.',
  promises: [{ text: 'First draft', target: 3 }],
  validUntil: null,
};

test('a proposal that was submitted unchanged changed nothing, whatever the order of its keys', () => {
  const same = { ...before, promises: [{ target: 3, text: 'First draft' }] };
  expect(changedLines(before, same)).toEqual([]);
  expect(changedParts(before, same)).toEqual([]);
});

test('a changed amount is told with what it was, also where there was no price', () => {
  const lines = [
    { title: 'Venue', amount: 180_000 },
    { title: 'Catering', amount: 90_000 },
    { title: 'Stage', amount: 50_000 },
  ];
  expect(changedLines(before, { ...before, lines })).toEqual([
    { title: 'Venue', before: 200_000, after: 180_000 },
    { title: 'Catering', before: null, after: 90_000 },
  ]);
});

test('other parts are named', () => {
  const after = { ...before, pitch: 'We know it well.', promises: [], validUntil: '2026-12-31' };
  expect(changedParts(before, after)).toEqual(['pitch', 'promises', 'until when it is valid']);
});
