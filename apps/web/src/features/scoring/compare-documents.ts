import { graphql } from '../../graphql/graphql';
import '../../graphql/proposal-content';
import '../../graphql/refusal';
import './notes/note-documents';
import './sorting/sorting-documents';
import './robustness/robustness-fragment';

/** Everything that is compared. */
export const CompareViewFragment = graphql(`
  fragment CompareView on Comparison {
    ...Robustness
    invitedCount
    hidesNames
    sealsPrices
    unmasking {
      reason
      at
      person {
        id
        name
      }
    }
    job {
      id
      title
      currency
      headCount
      switchingCost
      supervisionCost
      homePreference
      openedAt
      panel {
        isYou
        leftAt
        person {
          id
          name
        }
      }
      moves {
        name
        allowed
        reason
      }
      lines {
        id
        title
        quantity
        unit
        group
        basis
        isOptional
      }
      requirements {
        id
        text
        wordLimit
        isEssential
      }
      criteria {
        id
        title
        description
        kind
        weight
      }
    }
    proposals {
      id
      receivedAt
      version
      writtenBeforeAddendum
      comparableTotal
      weightedScore
      ideaTermsAcceptedAt
      label
      bidder {
        id
        name
        kind
      }
      unpriced {
        lineId
        title
        reason
      }
      ...ProposalSorting
      ...ProposalNotes
      promiseRecords {
        timesDue
        timesKept
      }
      scores {
        criterionId
        value
        note
      }
      content {
        ...ProposalContentFields
      }
    }
    unreadable {
      label
      reference
      receivedAt
      bidder {
        id
        name
        kind
      }
    }
  }
`);

export const ScoreProposalMutation = graphql(`
  mutation ScoreProposal($proposalId: ID!, $criterionId: ID!, $score: Float, $note: String) {
    scoreProposal(proposalId: $proposalId, criterionId: $criterionId, score: $score, note: $note) {
      ... on OpenedProposal {
        id
        weightedScore
        scores {
          criterionId
          value
          note
        }
      }
      ...RefusalFields
    }
  }
`);
