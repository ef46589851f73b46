import { type FragmentType, graphql } from '../../graphql/graphql';

/** What a file holds, and what there is to say about its rows. */
export const PlanFragment = graphql(`
  fragment PlanFields on ImportPlan {
    rows
    contests
    counted
    singleBid
    oneBidder
    noWinner
    missingPrices
    bidders
    newContests
    knownContests
    changedContests
    leftOutContests
    leftOutRows
    problemCount
    problems {
      row
      column
      severity
      message
    }
    bidderMatches {
      name
      rows
      bidderId
    }
    ownBidders {
      id
      name
      kind
    }
  }
`);

export type MaskedPlan = FragmentType<typeof PlanFragment>;
