import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

/* The moves of awarded work. The page is read anew after each: see stale-after. */

export const SignAgreementMutation = graphql(`
  mutation SignAgreement($jobId: ID!, $version: Int!) {
    signAgreement(jobId: $jobId, version: $version) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const SendAgreementBackMutation = graphql(`
  mutation SendAgreementBack($jobId: ID!, $words: String!) {
    sendAgreementBack(jobId: $jobId, words: $words) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const SettleMilestonesMutation = graphql(`
  mutation SettleMilestones($jobId: ID!, $version: Int!, $milestones: [MilestoneInput!]!) {
    settleMilestones(jobId: $jobId, version: $version, milestones: $milestones) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const EnterPurchasingMutation = graphql(`
  mutation EnterPurchasing($jobId: ID!, $orderNumber: String!, $costCentre: String!) {
    enterPurchasing(jobId: $jobId, orderNumber: $orderNumber, costCentre: $costCentre) {
      ... on Engagement {
        id
        orderNumber
        costCentre
      }
      ...RefusalFields
    }
  }
`);

export const PlanStartMutation = graphql(`
  mutation PlanStart($jobId: ID!, $at: DateTime!, $place: String!) {
    planStart(jobId: $jobId, at: $at, place: $place) {
      ... on Engagement {
        id
        startMeetingAt
        startMeetingPlace
      }
      ...RefusalFields
    }
  }
`);

export const StartWorkMutation = graphql(`
  mutation StartWork($jobId: ID!) {
    startWork(jobId: $jobId) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const DeliverWorkMutation = graphql(`
  mutation DeliverWork($jobId: ID!, $words: String!) {
    deliverWork(jobId: $jobId, words: $words) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const AcceptWorkMutation = graphql(`
  mutation AcceptWork($jobId: ID!) {
    acceptWork(jobId: $jobId) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const SendWorkBackMutation = graphql(`
  mutation SendWorkBack($jobId: ID!, $words: String!) {
    sendWorkBack(jobId: $jobId, words: $words) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const DeliverMilestoneMutation = graphql(`
  mutation DeliverMilestone($jobId: ID!, $milestoneId: ID!, $words: String!) {
    deliverMilestone(jobId: $jobId, milestoneId: $milestoneId, words: $words) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const AcceptMilestoneMutation = graphql(`
  mutation AcceptMilestone($jobId: ID!, $milestoneId: ID!) {
    acceptMilestone(jobId: $jobId, milestoneId: $milestoneId) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const SendMilestoneBackMutation = graphql(`
  mutation SendMilestoneBack($jobId: ID!, $milestoneId: ID!, $words: String!) {
    sendMilestoneBack(jobId: $jobId, milestoneId: $milestoneId, words: $words) {
      ... on Engagement {
        id
        state
      }
      ...RefusalFields
    }
  }
`);

export const NameContributorsMutation = graphql(`
  mutation NameContributors($jobId: ID!, $personIds: [ID!]!) {
    nameContributors(jobId: $jobId, personIds: $personIds) {
      ... on Engagement {
        id
        contributors {
          id
          name
        }
      }
      ...RefusalFields
    }
  }
`);
