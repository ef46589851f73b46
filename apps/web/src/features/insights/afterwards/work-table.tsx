import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { WorkTableFragment } from '../../../graphql/generated/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { DataTable } from '../../../ui/data-table';
import { FoldedPart } from '../../../ui/folded-part';
import { counted } from '../../../ui/numbers';
import { ofWords } from '../counted-share';
import { rangeWords, sideOf } from '../win-rate';

const WorkTable_Afterwards = graphql(`
  fragment WorkTable on Afterwards {
    bidders {
      bidderKey
      name
      kind
      comeBack {
        count
        of
      }
      kept {
        count
        of
      }
      keptRange {
        low
        high
      }
      onTime {
        count
        of
      }
      atPrice {
        count
        of
      }
      withoutRework {
        count
        of
      }
      answered {
        count
        of
      }
      satisfied {
        count
        of
      }
    }
  }
`);

type Bidder = WorkTableFragment['bidders'][number];
type Share = Bidder['kept'];

/** Every bidder by name; the three parts of a kept commitment apart. */
export function WorkTable({ afterwards }: { afterwards: FragmentType<typeof WorkTable_Afterwards> }) {
  const { bidders } = readFragment(WorkTable_Afterwards, afterwards);
  if (bidders.length === 0)
    return <p className="muted">No work has been accepted and no promise has fallen due yet.</p>;
  return (
    <FoldedPart
      title="Bidder by bidder: what was delivered"
      note={counted(bidders.length, 'bidder')}
      isOpenAtFirst={false}
    >
      <div className="stack">
        {' '}
        <DataTable
          caption="Come-back, promises kept, deliveries and satisfaction, by name"
          isCaptionHidden
          isTall
          rows={bidders}
          rowKey={({ bidderKey }) => bidderKey}
          columns={COLUMNS}
        />
        <p className="muted small prose">
          The range of promises kept is drawn towards what all bidders keep, the more the fewer cases stand behind it: 2
          of 2 is no better than 190 of 200.
        </p>
      </div>
    </FoldedPart>
  );
}

const shareColumn = (key: 'comeBack' | 'onTime' | 'atPrice' | 'withoutRework' | 'answered', header: string) => ({
  key,
  header,
  isNumber: true,
  cell: (row: Bidder) => plain(row[key]),
});

const COLUMNS = [
  { key: 'name', header: 'Bidder', isRowHeader: true, cell: ({ name }: Bidder) => name },
  { key: 'side', header: 'Side', cell: ({ kind }: Bidder) => <BidderMark side={sideOf(kind)} /> },
  shareColumn('comeBack', 'Came back'),
  {
    key: 'kept',
    header: 'Promises kept',
    cell: ({ kept, keptRange }: Bidder) => (
      <>
        {plain(kept)}
        {keptRange !== null && <span className="muted small"> likely {rangeWords(keptRange)}</span>}
      </>
    ),
  },
  shareColumn('onTime', 'On the day'),
  shareColumn('atPrice', 'At the price'),
  shareColumn('withoutRework', 'Without rework'),
  {
    key: 'satisfied',
    header: 'Good or amazing',
    isNumber: true,
    cell: ({ satisfied }: Bidder) =>
      satisfied === null ? <span className="muted">too few to say</span> : plain(satisfied),
  },
  shareColumn('answered', 'Answered'),
];

function plain(share: Share) {
  return share.of === 0 ? <span className="muted">none yet</span> : <span className="figure">{ofWords(share)}</span>;
}
