import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

export const OpenCureMutation = graphql(`
  mutation OpenCure($jobId: ID!, $words: String!, $cureBy: CalendarDate!, $groundIds: [ID!]!) {
    openCure(jobId: $jobId, words: $words, cureBy: $cureBy, groundIds: $groundIds) {
      ... on Engagement {
        id
        state
        state
      }
      ...RefusalFields
    }
  }
`);

export const AnswerCureMutation = graphql(`
  mutation AnswerCure($jobId: ID!, $words: String!) {
    answerCure(jobId: $jobId, words: $words) {
      ... on Engagement {
        id
        state
        state
      }
      ...RefusalFields
    }
  }
`);

export const CloseCureMutation = graphql(`
  mutation CloseCure($jobId: ID!, $words: String!) {
    closeCure(jobId: $jobId, words: $words) {
      ... on Engagement {
        id
        state
        state
      }
      ...RefusalFields
    }
  }
`);

export const BeginProbationMutation = graphql(`
  mutation BeginProbation($jobId: ID!, $words: String!, $terms: String!, $until: CalendarDate!) {
    beginProbation(jobId: $jobId, words: $words, terms: $terms, until: $until) {
      ... on Engagement {
        id
        state
        state
      }
      ...RefusalFields
    }
  }
`);

export const PassProbationMutation = graphql(`
  mutation PassProbation($jobId: ID!, $words: String!) {
    passProbation(jobId: $jobId, words: $words) {
      ... on Engagement {
        id
        state
        state
      }
      ...RefusalFields
    }
  }
`);

export const RecompeteMutation = graphql(`
  mutation Recompete($jobId: ID!, $words: String!, $lineIds: [ID!]!, $zone: String!) {
    recompete(jobId: $jobId, words: $words, lineIds: $lineIds, zone: $zone) {
      ... on Engagement {
        id
        state
        state
      }
      ...RefusalFields
    }
  }
`);

export const AnswerEndingMutation = graphql(`
  mutation AnswerEnding($jobId: ID!, $words: String!) {
    answerEnding(jobId: $jobId, words: $words) {
      ... on Engagement {
        id
        state
        state
      }
      ...RefusalFields
    }
  }
`);
