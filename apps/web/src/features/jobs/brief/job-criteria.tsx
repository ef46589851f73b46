import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { DataTable } from '../../../ui/data-table';
import { JobOutsideTerms } from './job-outside-terms';
import { WeightBar } from './weight-bar';

const JobCriteriaFragment = graphql(`
  fragment JobCriteria on Job {
    id
    criteria {
      id
      title
      description
      weight
    }
    ...JobOutsideTerms
  }
`);

/** What proposals are judged by and how much each thing counts. */
export function JobCriteria({ job }: { job: FragmentType<typeof JobCriteriaFragment> }) {
  const read = readFragment(JobCriteriaFragment, job);
  const { criteria } = read;
  if (criteria.length === 0) return <p className="muted">No criteria yet.</p>;
  return (
    <>
      <p className="small muted">
        Weights total 100 and do not change once the job is published. Price is scored by formula, all else by people
        from 0 to 10.
      </p>
      <DataTable
        caption="Criteria and weights"
        isCaptionHidden
        rows={criteria}
        rowKey={(criterion) => criterion.id}
        columns={[
          {
            key: 'title',
            header: 'Criterion',
            isRowHeader: true,
            cell: ({ title, description, weight }) => (
              <>
                {title || 'Unnamed'}
                {description && <div className="small muted">{description}</div>}
                <WeightBar weight={weight} />
              </>
            ),
          },
          { key: 'weight', header: 'Weight', isNumber: true, cell: ({ weight }) => weight },
        ]}
      />
      <JobOutsideTerms job={read} />
    </>
  );
}
