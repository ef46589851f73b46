import { graphql } from '../../graphql/graphql';
import '../../graphql/job-report';
import '../../graphql/refusal';

export const OutcomeQuery = graphql(`
  query Outcome($id: ID!) {
    job(id: $id) {
      id
      reference
      title
      currency
      customerBenefit
      goal {
        id
        title
      }
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
      ...JobReport
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
