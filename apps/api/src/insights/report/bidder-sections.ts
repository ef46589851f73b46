import type { Insights } from '../insights.results.js';
import { type FigureSection, rounded, sectionOf } from './figure-section.js';
import { mergedCells } from './merged-cells.js';

const SIDE = { internal: 'Internal', external: 'External' } as const;

/** Bidders by name: no ranking. Small ones are merged, side by side, so that nobody is known by what is left. */
export function biddersSection({ bidders }: Insights, requestersOf: ReadonlyMap<string, number>): FigureSection {
  const cells = bidders.map(({ bidderKey, name, kind, winRate }) => {
    const { n, wins, expected, liftInterval } = winRate;
    return {
      name,
      side: SIDE[kind],
      n,
      wins,
      expected,
      lift: liftInterval,
      requesters: requestersOf.get(bidderKey) ?? null,
    };
  });
  const bySide = Object.values(SIDE).map((side) => ({
    side,
    ...mergedCells(
      cells.filter((cell) => cell.side === side),
      `${side.toLowerCase()} bidders`,
    ),
  }));
  const rows = bySide.flatMap(({ side, apart, others }) => [
    ...apart
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map((cell) => [
        cell.name,
        side,
        cell.n,
        cell.wins,
        rounded(cell.expected, 1),
        rounded(cell.lift?.low, 2),
        rounded(cell.lift?.high, 2),
      ]),
    ...(others
      ? [[`${others.names} others`, side, others.n, others.wins, rounded(others.expected, 1), null, null]]
      : []),
  ]);
  return sectionOf(
    'Wins of each bidder against drawing lots',
    [
      'Sorted by name. The range is that of wins as a multiple of wins by lot, 95%.',
      ...bySide.map(({ words }) => words),
    ]
      .filter(Boolean)
      .join(' '),
    ['Bidder', 'Side', 'Contests', 'Won', 'Expected by lot', 'Times as by lot, from', 'Times as by lot, to'],
    rows,
  );
}
