import type { RecordedPanelFragment as Fields } from '../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { DataTable } from '../../ui/data-table';
import { formatInstant } from '../../ui/dates';
import { Panel } from '../../ui/panel';

export const RecordedPanelFragment = graphql(`
  fragment RecordedPanel on Job {
    id
    panel {
      isRequester
      declaredAt
      interest
      submittedAt
      leftAt
      leftBecause
      person {
        id
        name
      }
    }
  }
`);

type Evaluator = Fields['panel'][number];

const LEFT = {
  INTEREST: 'declared an interest',
  MEMBERSHIP: 'joined a bidder',
  REPORTING_LINE: 'came into a reporting line with a bidder',
  RELEASED: 'was released',
  ACCESS: 'lost access',
} as const;

/** Who judged, what each declared, and who left. */
export function RecordedPanel({ job }: { job: FragmentType<typeof RecordedPanelFragment> }) {
  const { panel } = readFragment(RecordedPanelFragment, job);
  if (panel.length === 0) return null;
  return (
    <Panel title="The panel">
      <DataTable
        caption="Who judged, what each declared, and who left"
        isCaptionHidden
        rows={panel}
        rowKey={({ person }) => person.id}
        columns={[
          {
            key: 'name',
            header: 'Evaluator',
            isRowHeader: true,
            cell: ({ person, isRequester }) => `${person.name}${isRequester ? ', who posted the job' : ''}`,
          },
          { key: 'declared', header: 'Declared', cell: declared },
          {
            key: 'submitted',
            header: 'Scores submitted',
            cell: ({ submittedAt }) => (submittedAt === null ? 'Not separately' : formatInstant(submittedAt)),
          },
          {
            key: 'left',
            header: 'Left',
            cell: ({ leftAt, leftBecause }) =>
              leftAt === null || leftBecause === null ? 'No' : `${formatInstant(leftAt)}: ${LEFT[leftBecause]}`,
          },
        ]}
      />
    </Panel>
  );
}

function declared({ declaredAt, interest }: Evaluator): string {
  if (declaredAt === null) return 'Not yet';
  return `${interest === 'NONE' ? 'No interest' : 'An interest'}, ${formatInstant(declaredAt)}`;
}
