import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

export const ChooseProposalMutation = graphql(`
  mutation ChooseProposal(
    $jobId: ID!
    $proposalId: ID!
    $variant: Int
    $reasons: [AwardReason!]!
    $words: String
    $justification: String
  ) {
    chooseProposal(
      jobId: $jobId
      proposalId: $proposalId
      variant: $variant
      reasons: $reasons
      words: $words
      justification: $justification
    ) {
      ... on AwardMade {
        toldCount
        job {
          id
          phase
          moves {
            name
            allowed
            reason
          }
        }
      }
      ...RefusalFields
    }
  }
`);

export const CloseWithoutAwardMutation = graphql(`
  mutation CloseWithoutAward($jobId: ID!, $reason: NoAwardReason!, $words: String) {
    closeWithoutAward(jobId: $jobId, reason: $reason, words: $words) {
      ... on AwardMade {
        toldCount
        job {
          id
          phase
          moves {
            name
            allowed
            reason
          }
        }
      }
      ...RefusalFields
    }
  }
`);
