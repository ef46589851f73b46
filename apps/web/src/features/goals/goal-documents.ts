import type { GoalsKeptQuery as GoalsKeptData } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

export const GoalsKeptQuery = graphql(`
  query GoalsKept {
    goalRollUps {
      goal {
        id
        title
        customerBenefit
        retiredAt
        formerWords {
          title
          customerBenefit
          replacedAt
          replacedBy {
            id
            name
          }
        }
      }
      published
      awarded
      lines
      spend {
        currency
        agreed
        changed
      }
    }
  }
`);

/** A goal with what was done for it; without one: the jobs that name none. */
export type KeptGoal = GoalsKeptData['goalRollUps'][number];
export type Goal = NonNullable<KeptGoal['goal']>;

export const AddGoalMutation = graphql(`
  mutation AddGoal($title: String!, $customerBenefit: String!) {
    addGoal(title: $title, customerBenefit: $customerBenefit) {
      ... on Goal {
        id
      }
      ...RefusalFields
    }
  }
`);

export const ChangeGoalMutation = graphql(`
  mutation ChangeGoal($id: ID!, $title: String!, $customerBenefit: String!) {
    changeGoal(id: $id, title: $title, customerBenefit: $customerBenefit) {
      ... on Goal {
        id
        title
        customerBenefit
      }
      ...RefusalFields
    }
  }
`);

export const MoveGoalMutation = graphql(`
  mutation MoveGoal($id: ID!, $isUp: Boolean!) {
    moveGoal(id: $id, isUp: $isUp) {
      ... on Goal {
        id
      }
      ...RefusalFields
    }
  }
`);

export const RetireGoalMutation = graphql(`
  mutation RetireGoal($id: ID!) {
    retireGoal(id: $id) {
      ... on Goal {
        id
        retiredAt
      }
      ...RefusalFields
    }
  }
`);

export const BringGoalBackMutation = graphql(`
  mutation BringGoalBack($id: ID!) {
    bringGoalBack(id: $id) {
      ... on Goal {
        id
        retiredAt
      }
      ...RefusalFields
    }
  }
`);
