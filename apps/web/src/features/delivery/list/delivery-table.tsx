import { Link } from '@tanstack/react-router';
import type { DeliveryRowFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { Chip } from '../../../ui/chip';
import { type Column, DataTable } from '../../../ui/data-table';
import { MoneyText } from '../../../ui/money-text';
import { STATE_WORDS } from '../tracker/state-words';

export const DeliveryRowFragment = graphql(`
  fragment DeliveryRow on Engagement {
    id
    state
    side
    agreedTotal {
      amount
      currency
    }
    bidder {
      id
      name
      kind
    }
    requester {
      id
      name
    }
    job {
      id
      reference
      title
    }
  }
`);

/** One line for each, linked to its page. */
export function DeliveryTable({ engagements }: { engagements: readonly FragmentType<typeof DeliveryRowFragment>[] }) {
  const rows = engagements.map((engagement) => readFragment(DeliveryRowFragment, engagement));
  return (
    <DataTable
      caption="Awarded work"
      isCaptionHidden
      isComfortable
      columns={COLUMNS}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

const COLUMNS: readonly Column<Fields>[] = [
  {
    key: 'work',
    header: 'Work',
    isRowHeader: true,
    cell: ({ job }) => (
      <>
        <Link to="/jobs/$jobId/delivery" params={{ jobId: job.id }}>
          {job.title}
        </Link>
        <div className="small muted">{job.reference}</div>
      </>
    ),
  },
  { key: 'with', header: 'With', cell: (row) => <OtherSide row={row} /> },
  {
    key: 'state',
    header: 'Now',
    cell: ({ state }) => <Chip tone={STATE_WORDS[state].tone}>{STATE_WORDS[state].words}</Chip>,
  },
  {
    key: 'price',
    header: 'Agreed price',
    isNumber: true,
    cell: ({ agreedTotal }) => (agreedTotal ? <MoneyText {...agreedTotal} /> : '–'),
  },
];

function OtherSide({ row: { side, bidder, requester } }: { row: Fields }) {
  if (side === 'bidder') return requester.name;
  return (
    <span className="row tight">
      <BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} /> {bidder.name}
    </span>
  );
}
