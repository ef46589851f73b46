import type { Insights } from '../insights.results.js';
import type { WinRate } from '../win-rate.js';
import { type FigureSection, rounded, sectionOf } from './figure-section.js';
import { mergedCells } from './merged-cells.js';

const SIDE = { internal: 'Internal', external: 'External' } as const;

/** Everything decided, and what is counted apart. */
export function countedSection(insights: Insights): FigureSection {
  const rows: [string, number][] = [
    ['Decided', insights.decided],
    ['Contests: two bidders or more, and one of them chosen', insights.contests],
    ['A single bid', insights.singleBid],
    ['All bids by one bidder', insights.oneBidder],
    ['Nobody chosen', insights.noWinner],
    ['Bids', insights.bids],
    ['Bids without a known price', insights.missingPrices],
  ];
  return sectionOf(
    insights.headline,
    'What the win rates stand on, and what is counted apart.',
    ['What', 'Count'],
    rows,
  );
}

/** How often each side was chosen, over all of the time. */
export function sidesSection({ kinds }: Insights): FigureSection {
  return sectionOf(
    'How often each side is chosen',
    'Contests in which a side bid, those that one of it won, wins if requesters drew lots, and the 95% range of the rate.',
    ['Side', 'Contests', 'Won', 'Expected by lot', 'Range from', 'Range to'],
    kinds.map(({ kind, winRate }) => [SIDE[kind], ...counts(winRate)]),
  );
}

/** The same by quarter. Quarters with few wins of a side are merged, side by side. */
export function quartersSection({ months }: Insights): FigureSection {
  const quarters = new Map<string, { side: string; name: string; n: number; wins: number; expected: number }>();
  for (const { month, kind, winRate } of months) {
    const name = quarterOf(month);
    const known = quarters.get(`${kind} ${name}`) ?? { side: SIDE[kind], name, n: 0, wins: 0, expected: 0 };
    const { n, wins, expected } = winRate;
    quarters.set(`${kind} ${name}`, {
      ...known,
      n: known.n + n,
      wins: known.wins + wins,
      expected: known.expected + expected,
    });
  }
  const bySide = Object.values(SIDE).map((side) => {
    const cells = [...quarters.values()].filter((quarter) => quarter.side === side);
    return {
      side,
      ...mergedCells(
        cells.map((cell) => ({ ...cell, requesters: null })),
        `quarters (${side.toLowerCase()})`,
      ),
    };
  });
  const rows = bySide.flatMap(({ side, apart, others }) => [
    ...apart.map((cell) => [cell.name, side, cell.n, cell.wins, rounded(cell.expected, 1)]),
    ...(others ? [[`${others.names} other quarters`, side, others.n, others.wins, rounded(others.expected, 1)]] : []),
  ]);
  return sectionOf(
    'By quarter of decision',
    ['Contests, wins, and wins by lot.', ...bySide.map(({ words }) => words)].filter(Boolean).join(' '),
    ['Quarter', 'Side', 'Contests', 'Won', 'Expected by lot'],
    rows,
  );
}

function counts({ n, wins, expected, interval }: WinRate) {
  return [n, wins, rounded(expected, 1), rounded(interval?.low, 3), rounded(interval?.high, 3)];
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)} Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}
