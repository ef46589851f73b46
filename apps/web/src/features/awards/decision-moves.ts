import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';
import './decision-waits';

export const UndoDecisionMutation = graphql(`
  mutation UndoDecision($jobId: ID!) {
    undoDecision(jobId: $jobId) {
      ... on Job {
        ...DecisionWaits
      }
      ...RefusalFields
    }
  }
`);

export const TellDecisionNowMutation = graphql(`
  mutation TellDecisionNow($jobId: ID!) {
    tellDecisionNow(jobId: $jobId) {
      ... on Job {
        ...DecisionWaits
      }
      ...RefusalFields
    }
  }
`);

export const ApproveDecisionMutation = graphql(`
  mutation ApproveDecision($jobId: ID!, $words: String!) {
    approveDecision(jobId: $jobId, words: $words) {
      ... on Job {
        ...DecisionWaits
      }
      ...RefusalFields
    }
  }
`);

export const SendDecisionBackMutation = graphql(`
  mutation SendDecisionBack($jobId: ID!, $words: String!) {
    sendDecisionBack(jobId: $jobId, words: $words) {
      ... on Job {
        ...DecisionWaits
      }
      ...RefusalFields
    }
  }
`);

export const ReopenDecisionMutation = graphql(`
  mutation ReopenDecision($jobId: ID!, $words: String!) {
    reopenDecision(jobId: $jobId, words: $words) {
      ... on Job {
        ...DecisionWaits
      }
      ...RefusalFields
    }
  }
`);
