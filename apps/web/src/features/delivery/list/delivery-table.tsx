import { Link } from '@tanstack/react-router';
import type { DeliveryRowFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { Chip } from '../../../ui/chip';
import { type Column, DataTable } from '../../../ui/data-table';
import { formatDistance, formatInstant } from '../../../ui/dates';
import { MoneyText } from '../../../ui/money-text';
import { useServerNow } from '../../../ui/server-clock';
import { STATE_WORDS } from '../tracker/state-words';

export const DeliveryRowFragment = graphql(`
  fragment DeliveryRow on Engagement {
    id
    state
    side
    nextPromise {
      text
      dueAt
    }
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

/** Nothing runs there any more, and nobody needs to be told so in every row. */
const OVER: ReadonlySet<Fields['state']> = new Set(['ACCEPTED', 'ENDED']);

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
    key: 'due',
    header: 'Next promise due',
    cell: ({ nextPromise, state }) => {
      if (nextPromise) return <NextDue {...nextPromise} />;
      return OVER.has(state) ? null : <span className="muted">None runs</span>;
    },
  },
  {
    key: 'price',
    header: 'Agreed price',
    isNumber: true,
    cell: ({ agreedTotal }) => (agreedTotal ? <MoneyText {...agreedTotal} /> : '–'),
  },
];

/** The time left by the clock on the wall, whatever hours the promise counts; less than nothing when it is missed. */
function NextDue({ text, dueAt }: { text: string; dueAt: string }) {
  const now = useServerNow(30_000);
  const isMissed = Date.parse(dueAt) <= now;
  const distance = formatDistance(dueAt, now);
  return (
    <>
      <time dateTime={dueAt} title={formatInstant(dueAt)} className="figure nowrap">
        {isMissed ? <Chip tone="missed">−{distance.replace(' ago', '')}</Chip> : distance}
      </time>
      <div className="small muted">{text}</div>
    </>
  );
}

function OtherSide({ row: { side, bidder, requester } }: { row: Fields }) {
  if (side === 'bidder') return requester.name;
  return (
    <span className="row tight">
      <BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} /> {bidder.name}
    </span>
  );
}
