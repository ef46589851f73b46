import { Link } from '@tanstack/react-router';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { Panel } from '../../ui/panel';
import { recordInWords } from './record-words';

interface Reference {
  jobId: string;
  reference: string;
  title: string;
  category: string;
  year: number;
  record: { timesDue: number; timesKept: number } | null;
}

/** Work won here: what a proposal may point to. */
export function ReferencesPanel({ references }: { references: readonly Reference[] }) {
  return (
    <Panel title="References" id="references">
      {references.length === 0 ? (
        <EmptyState title="Nothing won here yet.">
          What you win here can stand in your proposals as a reference.
        </EmptyState>
      ) : (
        <DataTable
          caption="Work you won here, latest first. A proposal can point to up to three."
          rows={references}
          rowKey={({ jobId }) => jobId}
          columns={[
            {
              key: 'job',
              header: 'Job',
              isRowHeader: true,
              cell: ({ jobId, reference, title }) => (
                <>
                  <Link to="/jobs/$jobId" params={{ jobId }}>
                    {reference}
                  </Link>{' '}
                  {title}
                </>
              ),
            },
            { key: 'category', header: 'Category', cell: ({ category }) => category },
            { key: 'year', header: 'Year', isNumber: true, cell: ({ year }) => year },
            { key: 'record', header: 'Promises', cell: ({ record }) => recordInWords(record) },
          ]}
        />
      )}
    </Panel>
  );
}
