import { describe, expect, it } from 'vitest';
import { statedFinding, statedRows, wordsOfStated } from './stated';

const reasons = [
  { reason: 'bestPrice', kind: 'INTERNAL', contests: 228 },
  { reason: 'bestPrice', kind: 'EXTERNAL', contests: 521 },
  { reason: 'Local knowledge', kind: 'INTERNAL', contests: 300 },
] as const;
const choices = { internal: 673, external: 1551 };

describe('stated reasons', () => {
  it('stand by side, with our own words or those of the record', () => {
    expect(statedRows(reasons)).toEqual([
      { reason: 'bestPrice', words: 'Best price', internal: 228, external: 521 },
      { reason: 'Local knowledge', words: 'Local knowledge', internal: 300, external: 0 },
    ]);
  });

  it('are found as the most frequent of each side, and said with what they are a share of', () => {
    const rows = statedRows(reasons);
    expect(statedFinding(rows, choices)).toBe(
      'Choosers state most often for outside bidders “Best price” (34%) and for teams “Local knowledge” (45%)',
    );
    expect(statedFinding(rows.slice(0, 1), choices)).toBe(
      'Choosers state “Best price” most often, for outside bidders (34%) and for teams (34%)',
    );
    expect(wordsOfStated(rows[0]!, choices)).toBe(
      'Best price: stated for 521 of 1,551 choices of an outside bidder, and for 228 of 673 choices of a team.',
    );
    expect(statedFinding([], choices)).toBe('No chooser has stated a reason yet');
  });
});
