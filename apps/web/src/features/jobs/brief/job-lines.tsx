import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { DataTable } from '../../../ui/data-table';
import { counted, formatNumber } from '../../../ui/numbers';

const JobLinesFragment = graphql(`
  fragment JobLines on Job {
    id
    currency
    lines {
      id
      title
      details
      quantity
      unit
    }
  }
`);

/** The lines that every bidder answers: priced, included elsewhere, or not offered with a reason. */
export function JobLines({ job }: { job: FragmentType<typeof JobLinesFragment> }) {
  const { lines, currency } = readFragment(JobLinesFragment, job);
  if (lines.length === 0) return <p className="muted">No lines yet.</p>;
  return (
    <>
      <p className="small muted">
        {counted(lines.length, 'line')}. All prices in {currency}.
      </p>
      <DataTable
        caption="Lines to price"
        isCaptionHidden
        rows={lines}
        rowKey={(line) => line.id}
        columns={[
          {
            key: 'title',
            header: 'Line',
            isRowHeader: true,
            cell: ({ title, details }) => (
              <>
                {title || 'Unnamed'}
                {details && <div className="small muted">{details}</div>}
              </>
            ),
          },
          { key: 'quantity', header: 'Quantity', isNumber: true, cell: ({ quantity }) => formatNumber(quantity, 3) },
          { key: 'unit', header: 'Unit', cell: ({ unit }) => unit },
        ]}
      />
    </>
  );
}
