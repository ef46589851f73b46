import { describe, expect, it } from 'vitest';
import { BID_OUTCOMES, tallyBids, type BidOutcome } from './bid-outcome.js';

describe('how the end of a bid counts', () => {
  it.each<[BidOutcome, boolean, string, boolean]>([
    ['chosen', true, 'win', true],
    ['not chosen', true, 'loss', true],
    ['withdrawn before opening', false, 'out', false],
    ['withdrawn after opening', true, 'loss', false],
    ['disqualified', true, 'loss', false],
    ['declined', false, 'out', false],
    ['silent', false, 'out', false],
  ])('%s', (outcome, isBid, winRate, inField) => {
    expect(BID_OUTCOMES[outcome]).toEqual({ isBid, winRate, inField });
  });

  it('adds up: withdrawing when losing does not help', () => {
    const stayed = tallyBids(['chosen', 'not chosen', 'not chosen', 'silent']);
    const left = tallyBids(['chosen', 'withdrawn after opening', 'disqualified', 'declined']);
    expect(stayed).toEqual({ eligible: 4, bids: 3, contests: 3, wins: 1, lateWithdrawals: 0, disqualifications: 0 });
    expect(left).toEqual({ ...stayed, lateWithdrawals: 1, disqualifications: 1 });
  });
});
