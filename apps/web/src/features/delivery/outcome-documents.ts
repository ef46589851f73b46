import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

export const OutcomeQuery = graphql(`
  query Outcome($id: ID!) {
    job(id: $id) {
      id
      reference
      title
      startsOn
      endsOn
      currency
      customerBenefit
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
        customerLine
        startedOn
        endedOn
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
    $customerLine: String
    $startedOn: CalendarDate
    $endedOn: CalendarDate
    $promises: [PromiseOutcomeInput!]!
  ) {
    recordOutcome(
      jobId: $jobId
      headCount: $headCount
      spend: $spend
      lessons: $lessons
      customerLine: $customerLine
      startedOn: $startedOn
      endedOn: $endedOn
      promises: $promises
    ) {
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
