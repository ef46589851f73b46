import { graphql } from '../../../graphql/graphql';

/** Everything that the lead follows from. */
export const RobustnessFragment = graphql(`
  fragment Robustness on Comparison {
    areScoresIn
    job {
      id
      currency
      switchingCost
      supervisionCost
      homePreference
      criteria {
        id
        title
        kind
        weight
      }
    }
    proposals {
      id
      label
      bidder {
        id
        name
        kind
      }
      comparableTotal
      evaluatedTotal
      isBelowMinimum
      marked {
        mark
      }
      scores {
        criterionId
        value
        given {
          evaluatorId
          evaluatorName
          hasLeft
          value
        }
        agreed {
          value
        }
      }
      content {
        cost {
          labour {
            role
            hours
            rate
            avoidableShare
          }
          passThrough
          overheadRate
          avoidableOverheadShare
        }
      }
    }
  }
`);
