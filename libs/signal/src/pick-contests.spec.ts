import { expect, test } from 'vitest';
import { packContests, sliceContests } from './choice-contests.js';
import { pickContests } from './pick-contests.js';

const contests = packContests(
  [
    { requester: 0, bids: [bid(0, 0.1), bid(1, 0.2)], chosen: 1 },
    { requester: 1, bids: [bid(1, 0.3), bid(2, 0.4), bid(3, 0.5)], chosen: 0, weight: 0.5 },
    { requester: 0, bids: [bid(3, 0.6), bid(0, 0.7)], chosen: 1 },
    { requester: 1, bids: [bid(2, 0.8), bid(0, 0.9)], chosen: 0 },
  ],
  { suppliers: 4, requesters: 2, covariates: 1 },
);

function bid(supplier: number, x: number) {
  return { supplier, x: [x] };
}

test('contests that follow each other are picked as a slice of them is', () => {
  expect(pickContests(contests, [1, 2])).toEqual(sliceContests(contests, 1, 3));
});

test('contests far apart keep their bids, their choice and their weight', () => {
  const picked = pickContests(contests, [1, 3]);
  expect([...picked.starts]).toEqual([0, 3, 5]);
  expect([...picked.supplier]).toEqual([1, 2, 3, 2, 0]);
  expect([...picked.x]).toEqual([0.3, 0.4, 0.5, 0.8, 0.9]);
  expect([...picked.chosen]).toEqual([0, 3]);
  expect([...picked.weight]).toEqual([0.5, 1]);
  expect([...picked.requester]).toEqual([1, 1]);
  expect(pickContests(contests, []).starts).toEqual(new Int32Array(1));
});
