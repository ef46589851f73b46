import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

/** How an opened proposal is sorted, and what is reckoned for lines that it does not price. */
export const ProposalSortingFragment = graphql(`
  fragment ProposalSorting on OpenedProposal {
    id
    marked {
      mark
      because
      markedBy
      markedAt
    }
    estimates {
      lineId
      amount
      words
      estimatedBy
      estimatedAt
    }
  }
`);

export const MarkProposalMutation = graphql(`
  mutation MarkProposal($proposalId: ID!, $mark: ProposalMark, $because: String) {
    markProposal(proposalId: $proposalId, mark: $mark, because: $because) {
      ... on OpenedProposal {
        id
        ...ProposalSorting
      }
      ...RefusalFields
    }
  }
`);

export const EstimateLineMutation = graphql(`
  mutation EstimateLine($proposalId: ID!, $lineId: ID!, $amount: MinorUnits, $words: String) {
    estimateLine(proposalId: $proposalId, lineId: $lineId, amount: $amount, words: $words) {
      ... on OpenedProposal {
        id
        ...ProposalSorting
      }
      ...RefusalFields
    }
  }
`);
