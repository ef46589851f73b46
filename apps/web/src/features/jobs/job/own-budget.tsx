import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { MoneyText } from '../../../ui/money-text';

const OwnBudgetFragment = graphql(`
  fragment OwnBudget on Job {
    id
    budget {
      mode
      high {
        amount
        currency
      }
    }
  }
`);

/** The requester's own figure, where bidders are not told of any. */
export function OwnBudget({ job }: { job: FragmentType<typeof OwnBudgetFragment> }) {
  const { mode, high } = readFragment(OwnBudgetFragment, job).budget;
  if (mode !== 'HIDDEN' || high === null) return null;
  return (
    <p className="small muted">
      Your own figure: <MoneyText {...high} />. Bidders are not told.
    </p>
  );
}
