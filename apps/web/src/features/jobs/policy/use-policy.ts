import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import type { PolicyForQuery as PolicyForData } from '../../../graphql/generated/graphql';
import type { Draft } from '../posting/draft';
import { useLatest } from '../posting/use-latest';

const PolicyForQuery = graphql(`
  query PolicyFor($categoryId: ID!, $budgetHigh: MinorUnits, $currency: String!) {
    policyFor(categoryId: $categoryId, budgetHigh: $budgetHigh, currency: $currency) {
      earliestDeadlineDay
      isValueMissing
      policy {
        id
        minOpenDays
        minProposals
        hidesCount
        debriefLevel
        fanOutLimit
        lateChangeDays
        isBlind
        twoEnvelopes
        twoPersonRelease
        maxPreference
        challengeDays
        awardApprover {
          id
          name
        }
        awardApprovalFrom {
          amount
          currency
        }
        approver {
          id
          name
        }
        category {
          id
          name
        }
        valueFrom {
          amount
          currency
        }
      }
    }
  }
`);

export type PolicyPreview = PolicyForData['policyFor'];

/** What the company's policy asks of this draft, asked anew when its category or budget changes. */
export function usePolicy({ categoryId, budgetHigh, currency }: Draft): PolicyPreview | undefined {
  const variables = { categoryId, budgetHigh, currency };
  const [{ data }] = useQuery({ query: PolicyForQuery, variables, requestPolicy: 'cache-and-network' });
  return useLatest(data?.policyFor);
}
