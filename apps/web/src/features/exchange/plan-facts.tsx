import { readFragment } from '../../graphql/graphql';
import { FactList } from '../../ui/fact-list';
import { counted, formatNumber } from '../../ui/numbers';
import { type MaskedPlan, PlanFragment } from './plan-fragment';

/** What the file holds, in counts. */
export function PlanFacts({ plan: masked }: { plan: MaskedPlan }) {
  const plan = readFragment(PlanFragment, masked);
  const fresh = `${formatNumber(plan.newContests)} new`;
  const known =
    plan.knownContests > 0 &&
    `${formatNumber(plan.knownContests)} known already, ${formatNumber(plan.changedContests)} of them changed`;
  return (
    <FactList
      facts={[
        { label: 'Rows', value: formatNumber(plan.rows) },
        {
          label: 'Contests taken in',
          value: `${formatNumber(plan.contests)} (${[fresh, known].filter(Boolean).join('; ')})`,
        },
        { label: 'Counted in win rates', value: `${formatNumber(plan.counted)}, with a rival and a winner` },
        { label: 'With a single bid', value: formatNumber(plan.singleBid) },
        plan.oneBidder > 0 && { label: 'With all bids by one bidder', value: formatNumber(plan.oneBidder) },
        { label: 'Without a winner', value: formatNumber(plan.noWinner) },
        { label: 'Rows without a price', value: formatNumber(plan.missingPrices) },
        { label: 'Bidders', value: formatNumber(plan.bidders) },
        plan.leftOutRows > 0 && {
          label: 'Left out',
          value: `${counted(plan.leftOutContests, 'contest')} and ${counted(plan.leftOutRows, 'row')}, each explained below`,
        },
      ]}
    />
  );
}
