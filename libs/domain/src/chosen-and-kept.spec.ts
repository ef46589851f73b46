import { describe, expect, it } from 'vitest';
import { chosenAndKept, isNameAheadOfWork } from './chosen-and-kept.js';

describe('what is chosen beside what was delivered', () => {
  it.each([
    ['above', 'above', /^Strong/],
    ['below', 'above', /^Delivers but is not picked/],
    ['above', 'below', /^Its name is running ahead of its work/],
    ['below', 'below', /begin with the promises/],
  ] as const)('chosen %s, kept %s: a quadrant in words', (chosen, kept, words) => {
    expect(chosenAndKept(chosen, kept)).toMatch(words);
  });

  it('says apart what cannot be told, and judges nobody by it', () => {
    expect(chosenAndKept('above', null)).toBe(
      'Chosen more often at equal terms; too few promises fell due to say how many it keeps.',
    );
    expect(chosenAndKept('level', 'below')).toBe(
      'Chosen as often as the outside market, as far as we can tell; it keeps fewer of its promises than others.',
    );
    expect(chosenAndKept(null, 'level')).toMatch(/^Too few bids .*as far as we can tell\.$/);
    expect(chosenAndKept('no signal', 'above')).toMatch(/^There is no signal yet .*keeps more/);
    expect(chosenAndKept('depends on price', 'above')).toMatch(/depends on how price is weighed/);
  });
});

describe('a name ahead of the work', () => {
  const quarter = (value: number | null, kept: number, due = 10) => ({ value, kept, due });

  it('is two quarters of more choice with a smaller share kept', () => {
    expect(isNameAheadOfWork([quarter(90, 1), quarter(40, 9), quarter(45, 8), quarter(50, 7)])).toBe(true);
    expect(isNameAheadOfWork([quarter(40, 9), quarter(45, 8), quarter(50, 8)])).toBe(false);
    expect(isNameAheadOfWork([quarter(40, 9), quarter(39, 8), quarter(50, 7)])).toBe(false);
  });

  it('is never seen in two quarters, a gap, or a handful of promises', () => {
    expect(isNameAheadOfWork([quarter(40, 9), quarter(50, 8)])).toBe(false);
    expect(isNameAheadOfWork([quarter(40, 9), quarter(null, 8), quarter(50, 7)])).toBe(false);
    expect(isNameAheadOfWork([quarter(40, 4, 4), quarter(45, 3, 4), quarter(50, 2, 4)])).toBe(false);
  });
});
