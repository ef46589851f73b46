import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { BidderTurnoutsFragment } from '../../../graphql/generated/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { DataTable } from '../../../ui/data-table';
import { FoldedPart } from '../../../ui/folded-part';
import { counted, formatNumber, formatPercent } from '../../../ui/numbers';
import { ContestsLink } from '../contests-link';
import type { ContestsSearch } from '../contests-search';
import { IntervalBar } from '../interval-bar';
import { sideOf } from '../win-rate';

const BidderTurnouts_Turnout = graphql(`
  fragment BidderTurnouts on Turnout {
    bidders {
      bidderKey
      name
      kind
      wins
      unrivalledWins
      meanField
      answers {
        eligible
        bids
        declined
        silent
        withdrawn
      }
      reachBounds {
        low
        high
      }
      mix {
        category
        eligible
        bids
      }
    }
  }
`);

type Bidder = BidderTurnoutsFragment['bidders'][number];

interface BidderTurnoutsProps {
  turnout: FragmentType<typeof BidderTurnouts_Turnout>;
  search: ContestsSearch;
}

/** By name: how often each shows up, in what fields, and how much of all the work it could have had it won. */
export function BidderTurnouts({ turnout, search }: BidderTurnoutsProps) {
  const { bidders } = readFragment(BidderTurnouts_Turnout, turnout);
  const listOf = ({ bidderKey }: Bidder): ContestsSearch => ({ ...search, bidder: bidderKey });
  return (
    <FoldedPart
      title="Bidder by bidder: who shows up, and for what"
      note={counted(bidders.length, 'bidder')}
      isOpenAtFirst={false}
    >
      <div className="stack">
        {' '}
        <DataTable
          caption="What each bidder did with its chances to bid, by name"
          isTall
          rows={bidders}
          rowKey={(bidder) => bidder.bidderKey}
          columns={answerColumns(listOf)}
        />
        <DataTable
          caption="What came of it: wins, reach, and the jobs each bidder went for, by name"
          isTall
          rows={bidders}
          rowKey={(bidder) => bidder.bidderKey}
          columns={reachColumns(listOf)}
        />
        <p className="muted small prose">
          Reach is wins by chances to bid. If a bidder had bid for everything, its share would lie between reach and the
          upper end: all that it left out lost, or all of it won. A wide gap means that its win rate speaks of the jobs
          it chose.
        </p>
      </div>
    </FoldedPart>
  );
}

function answerColumns(listOf: (bidder: Bidder) => ContestsSearch) {
  const number = (
    key: 'bids' | 'declined' | 'silent' | 'withdrawn',
    header: string,
    answer: ContestsSearch['answer'],
  ) => ({
    key,
    header,
    isNumber: true,
    cell: (row: Bidder) => (
      <ContestsLink
        count={row.answers[key]}
        search={{ ...listOf(row), answer }}
        of={`${header.toLowerCase()}, ${row.name}`}
      />
    ),
  });
  return [
    { key: 'name', header: 'Bidder', isRowHeader: true, cell: (row: Bidder) => row.name },
    { key: 'side', header: 'Side', cell: (row: Bidder) => <BidderMark side={sideOf(row.kind)} /> },
    {
      key: 'eligible',
      header: 'Could bid',
      isNumber: true,
      cell: (row: Bidder) => (
        <ContestsLink
          count={row.answers.eligible}
          search={{ ...listOf(row), could: true }}
          of={`could bid, ${row.name}`}
        />
      ),
    },
    number('bids', 'Bid', 'bid'),
    number('declined', 'Declined', 'declined'),
    number('silent', 'Silent', 'silent'),
    number('withdrawn', 'Withdrew', 'withdrawn'),
    {
      key: 'participation',
      header: 'Participation, 95% range',
      cell: (row: Bidder) => (
        <IntervalBar counts={{ n: row.answers.eligible, wins: row.answers.bids }} side={sideOf(row.kind)} />
      ),
    },
  ];
}

function reachColumns(listOf: (bidder: Bidder) => ContestsSearch) {
  return [
    { key: 'name', header: 'Bidder', isRowHeader: true, cell: (row: Bidder) => row.name },
    {
      key: 'wins',
      header: 'Won',
      isNumber: true,
      cell: (row: Bidder) => (
        <>
          <ContestsLink
            count={row.wins}
            search={{ ...listOf(row), answer: 'bid', won: true }}
            of={`won by ${row.name}`}
          />
          {row.unrivalledWins > 0 && (
            <span className="muted small"> ({formatNumber(row.unrivalledWins)} without a rival)</span>
          )}
        </>
      ),
    },
    {
      key: 'reach',
      header: 'Reach and its upper end',
      cell: ({ reachBounds }: Bidder) =>
        reachBounds && (
          <span className="figure">
            {formatPercent(reachBounds.low)} to {formatPercent(reachBounds.high)}
          </span>
        ),
    },
    {
      key: 'field',
      header: 'Bidders in its contests',
      isNumber: true,
      cell: ({ meanField }: Bidder) =>
        meanField === null ? <span className="muted">none</span> : meanField.toFixed(1),
    },
    {
      key: 'mix',
      header: 'For what: bids of chances',
      cell: ({ mix }: Bidder) =>
        mix.map(({ category, bids, eligible }) => (
          <div key={category} className="small">
            {category === '' ? 'No known category' : category}: {formatNumber(bids)} of {formatNumber(eligible)}
          </div>
        )),
    },
  ];
}
