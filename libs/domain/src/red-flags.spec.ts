import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redFlagWords } from './red-flag-words.js';
import { type FlaggedProposal, type FlagFacts, gapOfLowest, RedFlagKind, redFlags } from './red-flags.js';

const proposal = (id: string, total: number | null, because: string | null = null): FlaggedProposal => ({
  id,
  name: id.toUpperCase(),
  kind: 'vendor',
  comparableTotal: total,
  disqualifiedBecause: because,
});
const facts = (proposals: readonly FlaggedProposal[], more: Partial<FlagFacts> = {}): FlagFacts => ({
  proposals,
  pastGaps: [],
  records: [],
  ...more,
});
const up = (given: FlagFacts) => redFlags(given).map(({ kind, proposalIds }) => [kind, ...proposalIds]);

test.each([
  ['an ordinary field has no flag', [proposal('a', 100), proposal('b', 120), proposal('c', 130)], []],
  ['nothing came in', [], []],
  ['a single bid', [proposal('a', 100)], [['singleBid', 'a']]],
  [
    'identical prices, each set of them',
    [
      proposal('d', 90),
      proposal('a', 100),
      proposal('b', 90),
      proposal('c', 100),
      proposal('e', null),
      proposal('f', null),
    ],
    [
      ['identicalPrices', 'b', 'd'],
      ['identicalPrices', 'a', 'c'],
    ],
  ],
  // Quartiles 100 and 104: the fences are 94 and 110.
  [
    'a price far from the others',
    [98, 100, 102, 104, 180].map((total, place) => proposal(`p${place}`, total)),
    [['oddPrice', 'p4']],
  ],
  ['four totals have no usual price', [100, 102, 104, 180].map((total, place) => proposal(`p${place}`, total)), []],
  [
    'all others disqualified, the lowest among them',
    [proposal('a', 100), proposal('b', 90, 'Late'), proposal('c', 110, 'No lift')],
    [
      ['othersDisqualified', 'b', 'c'],
      ['lowestDisqualified', 'b'],
    ],
  ],
  [
    'the lowest disqualified, others take part',
    [proposal('a', 100), proposal('b', 90, 'No lift'), proposal('c', 110)],
    [['lowestDisqualified', 'b']],
  ],
  [
    'one of two lowest still takes part',
    [proposal('a', 90), proposal('b', 90, 'No lift'), proposal('c', 110)],
    [['identicalPrices', 'a', 'b']],
  ],
  ['everybody disqualified is no choice at all', [proposal('a', 100, 'x'), proposal('b', 90, 'y')], []],
])('%s', (_, proposals, flags) => {
  expect(up(facts(proposals))).toEqual(flags);
});

describe('the gap to the lowest', () => {
  // Twelve past gaps, quartiles 0.0975 and 0.1525 wide: the fences are 0.015 and 0.235.
  const pastGaps = [0.07, 0.08, 0.09, 0.1, 0.11, 0.12, 0.13, 0.14, 0.15, 0.16, 0.17, 0.18];

  test.each([
    ['usual', 112, []],
    ['far above: the lowest may have left something out', 130, [['priceGap', 'a', 'b']]],
    ['hardly any', 101, [['priceGap', 'a', 'b']]],
  ])('%s', (_, second, flags) => {
    expect(up(facts([proposal('a', 100), proposal('b', second), proposal('c', 200)], { pastGaps }))).toEqual(flags);
  });

  test('says what is usual', () => {
    const [flag] = redFlags(facts([proposal('a', 100), proposal('b', 130)], { pastGaps }));
    expect(flag?.gap).toEqual({
      share: 0.3,
      low: expect.closeTo(0.0975 - 1.5 * 0.055, 9),
      high: expect.closeTo(0.1525 + 1.5 * 0.055, 9),
    });
  });

  test('says nothing of eleven past contests', () => {
    expect(up(facts([proposal('a', 100), proposal('b', 130)], { pastGaps: pastGaps.slice(1) }))).toEqual([]);
  });

  test('leaves out who is disqualified', () => {
    const field = [proposal('a', 100), proposal('b', 112), proposal('c', 20, 'Not what was asked')];
    expect(up(facts(field, { pastGaps }))).toEqual([['lowestDisqualified', 'c']]);
  });

  test('is a share of the lowest', () => {
    expect([gapOfLowest([150, null, 100]), gapOfLowest([100]), gapOfLowest([0, 5])]).toEqual([0.5, null, null]);
  });
});

describe('an unlucky bidder', () => {
  const record = { proposalId: 'a', contests: 12, wins: 0, expected: 4, chance: 0.0077 };
  const field = [proposal('a', 100), proposal('b', 120)];
  test.each([
    ['of twelve contests in fields of three none is won: (2/3)^12 is 0.0077', record, [['unluckyBidder', 'a']]],
    ['nine contests are too few', { ...record, contests: 9 }, []],
    ['one in a hundred is not less than one in a hundred', { ...record, chance: 0.01 }, []],
  ])('%s', (_, given, flags) => {
    expect(up(facts(field, { records: [given] }))).toEqual(flags);
  });
});

test('while names and prices are hidden nothing is said of them', () => {
  const hidden = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...proposal(id, null), kind: null }));
  expect(redFlags(facts(hidden, { pastGaps: Array.from({ length: 20 }, () => 0.1) }))).toEqual([]);
});

test('every flag has a name, a definition and something to ask', () => {
  for (const kind of Object.values(RedFlagKind)) {
    const { title, definition, ask } = redFlagWords[kind];
    expect([title, definition, ask].every((words) => words.length > 10)).toBe(true);
  }
});

test('the order of proposals never matters', () => {
  const total = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
  const any = fc.array(fc.tuple(total, fc.boolean()), { maxLength: 8 });
  fc.assert(
    fc.property(any, (list) => {
      const field = list.map(([sum, isOut], place) => proposal(`p${place}`, sum, isOut ? 'Out' : null));
      const pastGaps = Array.from({ length: 12 }, () => 0.5);
      expect(redFlags(facts(field.toReversed(), { pastGaps }))).toEqual(redFlags(facts(field, { pastGaps })));
    }),
  );
});
