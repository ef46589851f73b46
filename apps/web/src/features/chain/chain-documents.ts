import type { ChainQuery as ChainData, GoalChainQuery as GoalChainData } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/graphql';

export const ChainQuery = graphql(`
  query Chain($after: String) {
    chainLinks(first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          reference
          title
          phase
          chainParts
          endsOn
          goal {
            id
            title
          }
          goalThen {
            title
          }
          customerBenefit
          noGoalBecause
          customerLine
          category {
            id
            name
          }
          department {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type ChainJob = ChainData['chainLinks']['edges'][number]['node'];

export const GoalChainQuery = graphql(`
  query GoalChain($goalId: ID) {
    goalRollUp(goalId: $goalId) {
      goal {
        id
        title
        customerBenefit
        retiredAt
      }
      published
      awarded
      lines
      showsSpend
      spend {
        currency
        awarded
        agreed
        changed
        reported
        reportedAgreed
        reportedSpend
      }
      months {
        month
        published
        awarded
      }
    }
  }
`);

export type GoalChain = NonNullable<GoalChainData['goalRollUp']>;

export const GoalLinesQuery = graphql(`
  query GoalLines($goalId: ID, $after: String) {
    customerLines(goalId: $goalId, first: 10, after: $after) {
      edges {
        cursor
        node {
          id
          line
          recordedAt
          department {
            id
            name
          }
          job {
            id
            reference
            title
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const GoalJobsQuery = graphql(`
  query GoalJobs($goalId: ID, $after: String) {
    goalJobs(goalId: $goalId, first: 10, after: $after) {
      edges {
        cursor
        node {
          id
          reference
          title
          phase
          noGoalBecause
          customerLine
          department {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
