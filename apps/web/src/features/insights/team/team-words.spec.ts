import { describe, expect, it } from 'vitest';
import { labelsWords } from './label-words';
import { loyaltySentence, parSentences, workName } from './team-words';

describe('one team in words', () => {
  it('names the work a figure is about', () => {
    const work = { isHeadline: false, isMixed: false, category: 'Print', categories: ['Print'] };
    expect([
      workName({ ...work, isHeadline: true }),
      workName(work),
      workName({ ...work, isMixed: true, categories: ['Print', ''] }),
      workName({ ...work, isMixed: true, categories: ['Print', 'Web', 'Events'] }),
    ]).toEqual(['All its work', 'Print', 'Mixed: Print, no kind known', 'Mixed: Print, 2 others']);
  });

  it('has loyalty counted as service with its range, and says when that changes much', () => {
    const loyal = { loyalValue: 45.2, loyalLow: 35, loyalHigh: 56 };
    expect(loyaltySentence({ value: 44, ...loyal })).toBe('Counting loyalty as service: 45 (likely 35 to 56).');
    expect(loyaltySentence({ value: 36, ...loyal })).toMatch(/more than 8 points away/);
    expect(loyaltySentence({ value: 36, loyalValue: 45 })).toBe('');
  });

  it('says wins against par with the range, and calls chance what may be chance', () => {
    const par = { bids: 181, wins: 29, par: 44.4, low: 0.48, high: 0.9 };
    expect(parSentences('Events', par)).toBe(
      'Events won 29 of 181; a typical outside bidder with the same prices, dates and loyalty would have won about 44. Likely 0.48 to 0.9 times par: fewer than chance gives.',
    );
    expect(parSentences('Events', { ...par, high: 1.1 })).toMatch(/no difference that we could tell from chance/);
    expect(parSentences('Events', { ...par, low: null, high: null })).toMatch(/Too few to say more/);
  });

  it('counts what single losses look like, as hints', () => {
    expect(
      labelsWords([
        { label: 'price', losses: 40 },
        { label: 'close call', losses: 62 },
        { label: 'date', losses: 0 },
      ]),
    ).toBe(
      'Taken one at a time, 102 losses read as: 62 close calls, which chance decided; 40 mostly price. A single reading is a hint, right about 17 times in 20; the totals are the finding.',
    );
  });
});
