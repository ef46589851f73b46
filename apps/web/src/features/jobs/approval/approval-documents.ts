import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import '../moves';

export const RequestApprovalMutation = graphql(`
  mutation RequestApproval($id: ID!) {
    requestApproval(id: $id) {
      ... on Job {
        id
        phase
        approval {
          id
          answer
          words
          requestedAt
          approver {
            id
            name
          }
        }
        ...JobMoves
      }
      ...RefusalFields
    }
  }
`);

export const ApproveJobMutation = graphql(`
  mutation ApproveJob($id: ID!) {
    approveJob(id: $id) {
      ... on Job {
        id
        phase
        publishedAt
        approval {
          id
          answer
          answeredAt
        }
        ...JobMoves
      }
      ...RefusalFields
    }
  }
`);

export const SendJobBackMutation = graphql(`
  mutation SendJobBack($id: ID!, $words: String!) {
    sendJobBack(id: $id, words: $words) {
      ... on Job {
        id
      }
      ...RefusalFields
    }
  }
`);

export const TakeJobBackMutation = graphql(`
  mutation TakeJobBack($id: ID!) {
    takeJobBack(id: $id) {
      ... on Job {
        id
        phase
        ...JobMoves
      }
      ...RefusalFields
    }
  }
`);
