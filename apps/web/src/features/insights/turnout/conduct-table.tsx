import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { ConductTableFragment } from '../../../graphql/generated/graphql';
import { DataTable } from '../../../ui/data-table';
import { FoldedPart } from '../../../ui/folded-part';
import { formatNumber } from '../../../ui/numbers';

const ConductTable_Insights = graphql(`
  fragment ConductTable on Insights {
    departmentConduct {
      department
      requesters
      cancelled {
        count
        of
      }
      awarded {
        count
        of
      }
      decidedInTime {
        count
        of
      }
      answeredInTime {
        count
        of
      }
    }
  }
`);

type Conduct = ConductTableFragment['departmentConduct'][number];

/** How requesters treat bidders: they come where jobs are decided, in time, and questions are answered. */
export function ConductTable({ insights }: { insights: FragmentType<typeof ConductTable_Insights> }) {
  const { departmentConduct: rows } = readFragment(ConductTable_Insights, insights);
  if (rows.length === 0) return null;
  return (
    <FoldedPart
      title="How requesters treat bidders"
      note="by department, over all of their jobs so far"
      isOpenAtFirst={false}
    >
      <DataTable
        caption="How requesters treat bidders, by department. Bidders read the same of each requester, on the job."
        rows={rows}
        rowKey={({ department }) => department}
        columns={[
          { key: 'department', header: 'Department', isRowHeader: true, cell: ({ department }) => department },
          {
            key: 'requesters',
            header: 'Requesters',
            isNumber: true,
            cell: ({ requesters }) => formatNumber(requesters),
          },
          { key: 'awarded', header: 'Decided for somebody', isNumber: true, cell: ({ awarded }) => tally(awarded) },
          { key: 'time', header: 'Decided in time', isNumber: true, cell: ({ decidedInTime }) => tally(decidedInTime) },
          {
            key: 'answers',
            header: 'Answered in time',
            isNumber: true,
            cell: ({ answeredInTime }) => tally(answeredInTime),
          },
          { key: 'cancelled', header: 'Cancelled', isNumber: true, cell: ({ cancelled }) => tally(cancelled) },
        ]}
      />
    </FoldedPart>
  );
}

function tally({ count, of }: Conduct['awarded']) {
  return of === 0 ? <span className="muted">none yet</span> : `${formatNumber(count)} of ${formatNumber(of)}`;
}
