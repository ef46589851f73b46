import { describe, expect, it } from 'vitest';
import { chanceByLot, contestsIn, expectedWins } from './expected-wins.js';

describe('expected wins', () => {
  it('are the sum of 1/n for one bidder', () => {
    const chances = [
      { field: 2, own: 1, contests: 4 },
      { field: 3, own: 1, contests: 4 },
      { field: 6, own: 1, contests: 4 },
    ];
    expect(expectedWins(chances)).toBeCloseTo(4, 12);
    expect(contestsIn(chances)).toBe(12);
  });

  it('count a kind as many times as its bidders stood', () => {
    expect(expectedWins([{ field: 4, own: 3, contests: 2 }])).toBeCloseTo(1.5, 12);
  });

  it('add up to one win a contest over all that stood in it', () => {
    const ofTeams = expectedWins([{ field: 7, own: 2, contests: 5 }]);
    const ofVendors = expectedWins([{ field: 7, own: 5, contests: 5 }]);
    expect(ofTeams + ofVendors).toBeCloseTo(5, 12);
  });

  it('are nothing without contests', () => {
    expect(expectedWins([])).toBe(0);
  });

  it('refuse a chance that cannot be', () => {
    expect(() => chanceByLot({ field: 2, own: 3, contests: 1 })).toThrow(RangeError);
    expect(() => chanceByLot({ field: 2, own: 0, contests: 1 })).toThrow(RangeError);
  });
});
