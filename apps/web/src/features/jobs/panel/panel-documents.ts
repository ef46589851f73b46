import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

/** A place on a panel, as lists of it show it. */
export const PanelPlaceFragment = graphql(`
  fragment PanelPlace on Evaluator {
    person {
      id
      name
      department {
        id
        name
      }
    }
    isYou
    isRequester
    askedAt
    declaredAt
    interest
    interestWords
    submittedAt
    leftAt
    leftBecause
    leftWords
    substituteFor {
      id
      name
    }
  }
`);

export const DeclareInterestMutation = graphql(`
  mutation DeclareInterest($jobId: ID!, $interest: DeclaredInterest!, $words: String!) {
    declareInterest(jobId: $jobId, interest: $interest, words: $words) {
      ... on Evaluator {
        interest
        leftAt
      }
      ...RefusalFields
    }
  }
`);

export const AskEvaluatorMutation = graphql(`
  mutation AskEvaluator($jobId: ID!, $personId: ID!, $substituteFor: ID) {
    askEvaluator(jobId: $jobId, personId: $personId, substituteFor: $substituteFor) {
      ... on Evaluator {
        person {
          id
          name
        }
      }
      ...RefusalFields
    }
  }
`);

export const ReleaseEvaluatorMutation = graphql(`
  mutation ReleaseEvaluator($jobId: ID!, $personId: ID!, $words: String!) {
    releaseEvaluator(jobId: $jobId, personId: $personId, words: $words) {
      ... on Evaluator {
        leftAt
      }
      ...RefusalFields
    }
  }
`);

export const HandOverJobMutation = graphql(`
  mutation HandOverJob($jobId: ID!, $personId: ID!, $words: String!) {
    handOverJob(jobId: $jobId, personId: $personId, words: $words) {
      ... on Evaluator {
        person {
          id
          name
        }
      }
      ...RefusalFields
    }
  }
`);

export const ColleaguesQuery = graphql(`
  query Colleagues($jobId: ID!, $search: String!) {
    colleagues(jobId: $jobId, search: $search) {
      id
      name
      department
      conflict
    }
  }
`);
