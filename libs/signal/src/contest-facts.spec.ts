import { describe, expect, it } from 'vitest';
import { contestMarks, countedBids, standingBids } from './contest-facts.js';

describe('what counts as a contest', () => {
  it.each([
    [{ bids: 2, bidders: 2, hasWinner: true }, ['contest']],
    [{ bids: 3, bidders: 2, hasWinner: true }, ['contest']],
    [{ bids: 1, bidders: 1, hasWinner: true }, ['single-bid']],
    [{ bids: 1, bidders: 1, hasWinner: false }, ['single-bid', 'no-winner']],
    [{ bids: 3, bidders: 1, hasWinner: true }, ['one-bidder']],
    [{ bids: 3, bidders: 1, hasWinner: false }, ['one-bidder', 'no-winner']],
    [{ bids: 5, bidders: 5, hasWinner: false }, ['no-winner']],
    [{ bids: 0, bidders: 0, hasWinner: false }, ['no-winner']],
  ])('%o is marked %o', (facts, marks) => {
    expect(contestMarks(facts)).toEqual(marks);
  });
});

describe('the bids that stand', () => {
  const bid = (bidder: string, price: number | null, isWinner = false) => ({ bidder, price, isWinner });

  it('are all of them when everyone bid once', () => {
    expect(standingBids([bid('a', 3), bid('b', 2), bid('c', null)])).toEqual([0, 1, 2]);
  });

  it('take the chosen one of a bidder who bid twice, whatever its price', () => {
    expect(standingBids([bid('a', 3), bid('b', 9), bid('a', 5, true)])).toEqual([1, 2]);
  });

  it('take the lowest of a bidder who lost twice', () => {
    expect(standingBids([bid('a', 3), bid('a', 2), bid('b', 1, true)])).toEqual([1, 2]);
  });

  it('take the priced one before the one without a price', () => {
    expect(standingBids([bid('a', null), bid('a', 7), bid('b', 1, true)])).toEqual([1, 2]);
  });

  it('take the first of two equal ones', () => {
    expect(standingBids([bid('a', 7), bid('a', 7)])).toEqual([0]);
  });

  it('leave out who withdrew after the opening and who was disqualified', () => {
    const bids = [bid('a', 1), { ...bid('b', 2), outcome: 'withdrawnLate' as const }, bid('c', 3, true)];
    expect(standingBids(bids)).toEqual([0, 2]);
    expect(countedBids(bids)).toEqual([0, 1, 2]);
  });

  it('count a bidder once: by the bid that stood, however good the one that fell out', () => {
    const fallen = (bidder: string, price: number) => ({ ...bid(bidder, price), outcome: 'disqualified' as const });
    const bids = [fallen('a', 1), bid('a', 9), bid('b', 5, true), fallen('c', 4), fallen('c', 3)];
    expect(standingBids(bids)).toEqual([1, 2]);
    expect(countedBids(bids)).toEqual([1, 2, 4]);
  });
});
