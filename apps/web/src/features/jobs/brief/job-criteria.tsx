import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { DataTable } from '../../../ui/data-table';
import { CriterionLevelsList } from './criterion-levels-list';
import { JobOutsideTerms } from './job-outside-terms';
import { PriceFormula } from './price-formula';
import { WeightBar } from './weight-bar';

const JobCriteriaFragment = graphql(`
  fragment JobCriteria on Job {
    id
    criteria {
      id
      title
      description
      kind
      weight
      levels {
        score
        words
      }
      minimum
    }
    currency
    ...JobOutsideTerms
  }
`);

/** What proposals are judged by and how much each thing counts. */
export function JobCriteria({ job }: { job: FragmentType<typeof JobCriteriaFragment> }) {
  const read = readFragment(JobCriteriaFragment, job);
  const { criteria } = read;
  const price = criteria.find(({ kind }) => kind === 'PRICE');
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
            cell: ({ title, description, weight, levels, minimum }) => (
              <>
                {title || 'Unnamed'}
                {description && <div className="small muted">{description}</div>}
                <WeightBar weight={weight} />
                <CriterionLevelsList levels={levels} minimum={minimum} />
              </>
            ),
          },
          { key: 'weight', header: 'Weight', isNumber: true, cell: ({ weight }) => weight },
        ]}
      />
      {price && <PriceFormula weight={price.weight} currency={read.currency} />}
      <JobOutsideTerms job={read} />
    </>
  );
}
