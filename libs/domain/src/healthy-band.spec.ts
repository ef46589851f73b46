import { describe, expect, it } from 'vitest';
import { bandFinding, bandMessage, bandProblems } from './healthy-band.js';

const band = { low: 30, high: 70 };
const won = { wins: 90, contests: 100 };

describe('a healthy band', () => {
  it('needs two whole ends, room between them, and a reason', () => {
    expect(bandProblems({ ...band, words: 'Vendors should win a third.' })).toEqual([]);
    expect(bandProblems({ low: 40, high: 49, words: 'x' })).toMatchObject([{ field: 'high' }]);
    expect(bandProblems({ low: -1, high: 100.5, words: ' ' })).toMatchObject([
      { field: 'low' },
      { field: 'high' },
      { field: 'words', message: 'Say why the band lies there.' },
    ]);
    expect(bandProblems({ low: 0, high: 100, words: 'x'.repeat(501) })).toMatchObject([{ field: 'words' }]);
  });
});

describe('the finding', () => {
  it('says so many of so many, and where that lies', () => {
    expect(bandFinding(won, 'above', band)).toBe(
      'The inside won 90 of 100 where both sides stood: more than the healthy band of 30% to 70%',
    );
    expect(bandFinding({ wins: 3, contests: 6 }, 'cannot tell', band)).toMatch(/: too few to say$/);
    expect(bandFinding({ wins: 33, contests: 100 }, 'cannot tell', band)).toMatch(
      /the likely range reaches over an end/,
    );
    expect(bandFinding({ wins: 0, contests: 0 }, 'cannot tell', band)).toBe('Both sides have not met in a contest yet');
  });
});

describe('leaders are told', () => {
  it('when the inside leaves the band and when it comes back, once each', () => {
    expect(bandMessage(null, 'above', won, band)).toMatch(/more than .* See whether vendors still come\.$/);
    expect(bandMessage('above', 'above', won, band)).toBeNull();
    expect(bandMessage('above', 'below', won, band)).toMatch(/less than/);
    expect(bandMessage('above', 'within', won, band)).toMatch(/It was above the band before\.$/);
  });

  it('nothing while nobody can tell, nor of a first healthy finding', () => {
    expect(bandMessage('above', 'cannot tell', won, band)).toBeNull();
    expect(bandMessage(null, 'within', won, band)).toBeNull();
  });
});
