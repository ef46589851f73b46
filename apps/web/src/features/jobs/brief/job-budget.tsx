import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { MoneyText } from '../../../ui/money-text';

const JobBudgetFragment = graphql(`
  fragment JobBudget on Job {
    id
    budget {
      mode
      low {
        amount
        currency
      }
      high {
        amount
        currency
      }
    }
  }
`);

/** What bidders are told of the budget. A hidden one is not shown here to its requester either. */
export function JobBudget({ job }: { job: FragmentType<typeof JobBudgetFragment> }) {
  const { mode, low, high } = readFragment(JobBudgetFragment, job).budget;
  if (mode === 'HIDDEN' || high === null) return <span className="muted">Not told</span>;
  if (mode === 'EXACT') return <MoneyText {...high} />;
  if (mode === 'RANGE' && low !== null) {
    return (
      <>
        <MoneyText {...low} /> to <MoneyText {...high} />
      </>
    );
  }
  return (
    <>
      At most <MoneyText {...high} />
    </>
  );
}
