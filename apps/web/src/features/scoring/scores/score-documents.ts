import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

/** All scores of one proposal, as far as this person may know them. */
export const ProposalScoresFragment = graphql(`
  fragment ProposalScores on OpenedProposal {
    id
    weightedScore
    ownWeightedScore
    isBelowMinimum
    scores {
      criterionId
      value
      note
      isComputed
      isBelowMinimum
      mean
      spread
      own {
        value
        note
      }
      given {
        evaluatorId
        evaluatorName
        hasLeft
        value
        note
      }
      agreed {
        value
        note
        agreedBy
      }
    }
  }
`);

/** How far a panel is, and this person on it. */
export const PanelProgressFragment = graphql(`
  fragment PanelProgress on Comparison {
    myStage
    areScoresIn
    mustSubmit
    job {
      id
      panel {
        isYou
        isRequester
        submittedAt
        remindedAt
        leftAt
        person {
          id
          name
        }
      }
      moves {
        name
        allowed
      }
    }
  }
`);

export const ScoreProposalMutation = graphql(`
  mutation ScoreProposal($proposalId: ID!, $criterionId: ID!, $score: Float, $note: String) {
    scoreProposal(proposalId: $proposalId, criterionId: $criterionId, score: $score, note: $note) {
      ... on OpenedProposal {
        id
        ...ProposalScores
      }
      ...RefusalFields
    }
  }
`);

export const SubmitScoresMutation = graphql(`
  mutation SubmitScores($jobId: ID!) {
    submitScores(jobId: $jobId) {
      ... on Comparison {
        ...PanelProgress
      }
      ...RefusalFields
    }
  }
`);

export const RemindEvaluatorMutation = graphql(`
  mutation RemindEvaluator($jobId: ID!, $personId: ID!) {
    remindEvaluator(jobId: $jobId, personId: $personId) {
      ... on Evaluator {
        remindedAt
        person {
          id
          name
        }
      }
      ...RefusalFields
    }
  }
`);

export const AgreeScoreMutation = graphql(`
  mutation AgreeScore($proposalId: ID!, $criterionId: ID!, $score: Float, $note: String) {
    agreeScore(proposalId: $proposalId, criterionId: $criterionId, score: $score, note: $note) {
      ... on OpenedProposal {
        id
        ...ProposalScores
      }
      ...RefusalFields
    }
  }
`);

export const AgreeAllEqualMutation = graphql(`
  mutation AgreeAllEqual($jobId: ID!) {
    agreeAllEqual(jobId: $jobId) {
      ... on Comparison {
        proposals {
          id
          ...ProposalScores
        }
      }
      ...RefusalFields
    }
  }
`);
