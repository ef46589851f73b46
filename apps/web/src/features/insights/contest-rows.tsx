import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import type { ContestRowFragment } from '../../graphql/generated/graphql';
import { BidderMark } from '../../ui/bidder-mark';
import { Chip } from '../../ui/chip';
import { DataTable } from '../../ui/data-table';
import { formatDay } from '../../ui/dates';
import { MoneyText } from '../../ui/money-text';
import { counted } from '../../ui/numbers';
import { PathLink } from '../../ui/path-link';
import { sideOf } from './win-rate';

const ContestRow_Contest = graphql(`
  fragment ContestRow on Contest {
    id
    ref
    title
    details
    category
    decidedOn
    statuses
    bidCount
    bidderCount
    job {
      id
    }
    bids {
      name
      kind
      won
      stands
      price {
        amount
        currency
      }
    }
  }
`);

type Contest = ContestRowFragment;
type Bid = Contest['bids'][number];

const APART = { SINGLE_BID: 'Single bid', ONE_BIDDER: 'One bidder', NO_WINNER: 'No winner', CONTEST: null } as const;

/** Contests with who bid what. */
export function ContestRows({ contests }: { contests: readonly FragmentType<typeof ContestRow_Contest>[] }) {
  return (
    <DataTable
      caption="Contests, newest first"
      isCaptionHidden
      rows={contests.map((contest) => readFragment(ContestRow_Contest, contest))}
      rowKey={(contest) => contest.id}
      columns={[
        { key: 'title', header: 'Contest', isRowHeader: true, cell: (contest) => <Title contest={contest} /> },
        {
          key: 'day',
          header: 'Decided',
          cell: (contest) => <span className="figure">{formatDay(contest.decidedOn)}</span>,
        },
        { key: 'field', header: 'Bidders', isNumber: true, cell: (contest) => contest.bidderCount },
        { key: 'bids', header: 'Bids, the chosen one first', cell: (contest) => <Bids bids={contest.bids} /> },
      ]}
    />
  );
}

function Title({ contest }: { contest: Contest }) {
  const marks = contest.statuses.map((status) => APART[status]).filter((mark) => mark !== null);
  return (
    <div className="stack tight">
      <span>{contest.job ? <PathLink href={`/jobs/${contest.job.id}`}>{contest.title}</PathLink> : contest.title}</span>
      <span className="small muted">
        {[contest.ref, contest.category, contest.details].filter(Boolean).join(' · ')}
      </span>
      {marks.length > 0 && (
        <span className="row">
          {marks.map((mark) => (
            <Chip key={mark}>{mark}</Chip>
          ))}
        </span>
      )}
    </div>
  );
}

function Bids({ bids }: { bids: readonly Bid[] }) {
  const [first, ...others] = bids;
  if (first === undefined) return <span className="muted">None</span>;
  return (
    <div className="stack tight">
      <BidLine bid={first} />
      {others.length > 0 && (
        <details>
          <summary>{counted(others.length, 'other bid')}</summary>
          <ul className="stack tight small">
            {others.map((bid, place) => (
              <li key={place}>
                <BidLine bid={bid} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function BidLine({ bid }: { bid: Bid }) {
  return (
    <span className="row">
      <span className={bid.won ? 'strong' : undefined}>{bid.name}</span>
      <BidderMark side={sideOf(bid.kind)} />
      {bid.price ? <MoneyText {...bid.price} /> : <span className="muted">no price known</span>}
      {bid.won && <Chip>Chosen</Chip>}
      {!bid.stands && <span className="muted">not counted: made a better bid</span>}
    </span>
  );
}
