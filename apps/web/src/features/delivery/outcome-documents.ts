import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

export const OutcomeQuery = graphql(`
  query Outcome($id: ID!) {
    job(id: $id) {
      id
      reference
      title
      currency
      headCount
      moves {
        name
        allowed
        reason
      }
      award {
        winner {
          id
          name
        }
      }
      outcome {
        headCount
        spend {
          amount
          currency
        }
        lessons
      }
      promises {
        position
        words
        promise {
          text
          metric
          target
          unit
          clock
          remedy
        }
        outcome {
          timesDue
          timesKept
        }
      }
    }
  }
`);

export const RecordOutcomeMutation = graphql(`
  mutation RecordOutcome(
    $jobId: ID!
    $headCount: Int
    $spend: MinorUnits
    $lessons: String
    $promises: [PromiseOutcomeInput!]!
  ) {
    recordOutcome(jobId: $jobId, headCount: $headCount, spend: $spend, lessons: $lessons, promises: $promises) {
      ... on Job {
        id
        outcome {
          recordedAt
        }
      }
      ...RefusalFields
    }
  }
`);
