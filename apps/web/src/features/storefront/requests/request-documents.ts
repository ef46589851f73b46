import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

export const RequestFragment = graphql(`
  fragment ShownRequest on ServiceRequest {
    id
    words
    createdAt
    takenAt
    turnedDownAt
    turnedDownWords
    withdrawnAt
    closedAt
    isMine
    isOurs
    askedBy {
      id
      name
    }
    takenBy {
      id
      name
    }
    goal {
      id
      title
    }
    price {
      amount
      currency
    }
    service {
      id
      title
      bidder {
        id
        name
        kind
      }
    }
    promise {
      id
      state
      step
      stateInWords
      dueAt
    }
  }
`);

export const TakeRequestMutation = graphql(`
  mutation TakeRequest($id: ID!) {
    takeRequest(id: $id) {
      ... on ServiceRequest {
        ...ShownRequest
      }
      ...RefusalFields
    }
  }
`);

export const TurnDownRequestMutation = graphql(`
  mutation TurnDownRequest($id: ID!, $words: String!) {
    turnDownRequest(id: $id, words: $words) {
      ... on ServiceRequest {
        ...ShownRequest
      }
      ...RefusalFields
    }
  }
`);

export const WithdrawRequestMutation = graphql(`
  mutation WithdrawRequest($id: ID!) {
    withdrawRequest(id: $id) {
      ... on ServiceRequest {
        ...ShownRequest
      }
      ...RefusalFields
    }
  }
`);
