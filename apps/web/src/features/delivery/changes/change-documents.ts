import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

export const ProposeChangeMutation = graphql(`
  mutation ProposeChange(
    $jobId: ID!
    $what: String!
    $why: String!
    $priceEffect: MinorUnits!
    $endsOn: CalendarDate
    $milestoneId: ID
    $milestoneDueOn: CalendarDate
    $answerBy: CalendarDate!
  ) {
    proposeChange(
      jobId: $jobId
      what: $what
      why: $why
      priceEffect: $priceEffect
      endsOn: $endsOn
      milestoneId: $milestoneId
      milestoneDueOn: $milestoneDueOn
      answerBy: $answerBy
    ) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const AnswerChangeMutation = graphql(`
  mutation AnswerChange($id: ID!, $isAccepted: Boolean!, $words: String!) {
    answerChange(id: $id, isAccepted: $isAccepted, words: $words) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const ApproveChangeMutation = graphql(`
  mutation ApproveChange($id: ID!, $isAccepted: Boolean!, $words: String!) {
    approveChange(id: $id, isAccepted: $isAccepted, words: $words) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const WithdrawChangeMutation = graphql(`
  mutation WithdrawChange($id: ID!) {
    withdrawChange(id: $id) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);
