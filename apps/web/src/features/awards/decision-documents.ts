import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';
import './decision-waits';

export const ChooseProposalMutation = graphql(`
  mutation ChooseProposal(
    $jobId: ID!
    $proposalId: ID!
    $variant: Int
    $runnerUpId: ID
    $reasons: [AwardReason!]!
    $words: String
    $justification: String
    $debriefs: [DebriefInput!]!
    $requestKey: ID
  ) {
    chooseProposal(
      jobId: $jobId
      proposalId: $proposalId
      variant: $variant
      runnerUpId: $runnerUpId
      reasons: $reasons
      words: $words
      justification: $justification
      debriefs: $debriefs
      requestKey: $requestKey
    ) {
      ... on AwardMade {
        toldCount
        job {
          id
          ...DecisionWaits
        }
      }
      ...RefusalFields
    }
  }
`);

export const CloseWithoutAwardMutation = graphql(`
  mutation CloseWithoutAward(
    $jobId: ID!
    $reason: NoAwardReason!
    $words: String
    $debriefs: [DebriefInput!]!
    $requestKey: ID
  ) {
    closeWithoutAward(jobId: $jobId, reason: $reason, words: $words, debriefs: $debriefs, requestKey: $requestKey) {
      ... on AwardMade {
        toldCount
        job {
          id
          ...DecisionWaits
        }
      }
      ...RefusalFields
    }
  }
`);

export const DebriefPreviewsQuery = graphql(`
  query DebriefPreviews($jobId: ID!, $winnerProposalId: ID) {
    debriefPreviews(jobId: $jobId, winnerProposalId: $winnerProposalId) {
      proposalId
      bidderName
      outcome
      rank
      count
      priceBand
      isEmpty
      disqualifiedBecause
      criteria {
        criterionId
        title
        kind
        score
        weight
        reason
        needed
      }
    }
  }
`);
