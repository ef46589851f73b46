import { useNavigate } from '@tanstack/react-router';
import { MINIMUM_CONTESTS } from '@bidwell/signal/minimum';
import { ChartFrame, type ChartColumn } from '../../ui/chart-frame';
import { counted, formatNumber } from '../../ui/numbers';
import { type BidderCounts, findingOf, standingOf } from './against-lot';
import { ContestsLink } from './contests-link';
import type { ContestsSearch } from './contests-search';
import { LotPlot } from './lot-plot';
import { expectedText } from './win-rate';

interface WinsAgainstLotProps {
  bidders: readonly BidderCounts[];
  /** The list behind a bidder's contests. */
  searchOf: (bidder: BidderCounts) => ContestsSearch;
}

const STANDING = { more: 'more often', less: 'less often', 'as-by-lot': 'no clear difference' } as const;

/** Wins against expected wins, one point a bidder with enough contests. */
export function WinsAgainstLot({ bidders, searchOf }: WinsAgainstLotProps) {
  const navigate = useNavigate();
  const shown = bidders.filter((bidder) => bidder.lift !== null).toSorted((a, b) => a.name.localeCompare(b.name));
  const { title, byChance } = findingOf(shown);
  const left = bidders.length - shown.length;
  if (shown.length === 0) return <p>Nobody has bid in {MINIMUM_CONTESTS} contests yet: too few to say.</p>;
  return (
    <ChartFrame
      title={title}
      summary={`Wins and expected wins of ${counted(shown.length, 'bidder')} with at least ${MINIMUM_CONTESTS} contests${left > 0 ? ` (${left} others have too few)` : ''}. Named: whose 95% range does not hold the line; chance alone would name about ${byChance}.`}
      rows={shown}
      columns={columnsFor(searchOf)}
      rowKey={(bidder) => bidder.key}
      fileName="wins-and-expected-wins"
      definition={
        <p>
          Expected by lot: wins if requesters drew lots, the sum of 1/n over the contests, n being the number of
          bidders. The range of wins against expected wins is exact: it holds every odds factor under which the wins
          would not surprise at 95%. Only the number of rivals is taken out, not their strength, prices or dates.
        </p>
      }
      points={shown.map((bidder) => ({ key: bidder.key, words: wordsOf(bidder) }))}
    >
      {(active, reach) => (
        <LotPlot
          bidders={shown}
          active={active}
          onReach={reach}
          onOpen={(bidder) => void navigate({ to: '/insights/contests', search: searchOf(bidder) })}
        />
      )}
    </ChartFrame>
  );
}

function wordsOf(bidder: BidderCounts): string {
  const { name, side, wins, n, expected } = bidder;
  return `${name}, ${side}: won ${wins} of ${counted(n, 'contest')}; by lot about ${expectedText(expected)}. ${rangeWords(bidder)}`;
}

function rangeWords(bidder: BidderCounts): string {
  if (bidder.lift === null) return '';
  const range = `${formatNumber(bidder.lift.low, 2)} to ${formatNumber(bidder.lift.high, 2)} times as often as by lot`;
  return `Likely ${range}: ${STANDING[standingOf(bidder)]}.`;
}

function columnsFor(searchOf: (bidder: BidderCounts) => ContestsSearch): ChartColumn<BidderCounts>[] {
  return [
    { key: 'name', header: 'Bidder', value: (bidder) => bidder.name },
    { key: 'side', header: 'Side', value: (bidder) => (bidder.side === 'internal' ? 'Internal' : 'External') },
    {
      key: 'n',
      header: 'Contests',
      value: (bidder) => bidder.n,
      cell: (bidder) => <ContestsLink count={bidder.n} search={searchOf(bidder)} of={`contests of ${bidder.name}`} />,
    },
    {
      key: 'wins',
      header: 'Won',
      value: (bidder) => bidder.wins,
      cell: (bidder) => (
        <ContestsLink count={bidder.wins} search={{ ...searchOf(bidder), won: true }} of={`won by ${bidder.name}`} />
      ),
    },
    {
      key: 'expected',
      header: 'Expected by lot',
      value: (bidder) => Number(bidder.expected.toFixed(4)),
      cell: (bidder) => expectedText(bidder.expected),
    },
    { key: 'low', header: 'Times as by lot, from', value: (bidder) => Number((bidder.lift?.low ?? 0).toFixed(2)) },
    { key: 'high', header: 'Times as by lot, to', value: (bidder) => Number((bidder.lift?.high ?? 0).toFixed(2)) },
    { key: 'standing', header: 'Against lot', value: (bidder) => STANDING[standingOf(bidder)] },
  ];
}
