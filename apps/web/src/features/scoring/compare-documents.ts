import { graphql } from '../../graphql/graphql';
import '../../graphql/proposal-content';
import '../../graphql/refusal';
import './notes/note-documents';
import './scores/score-documents';
import './sorting/sorting-documents';
import './robustness/robustness-fragment';

/** Everything that is compared. */
export const CompareViewFragment = graphql(`
  fragment CompareView on Comparison {
    ...Robustness
    invitedCount
    hidesNames
    sealsPrices
    areScoresIn
    myStage
    ...PanelProgress
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
      decision {
        id
        proposalId
      }
      reopening {
        at
        words
        by {
          id
          name
        }
      }
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
        levels {
          score
          words
        }
        minimum
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
        record {
          kept {
            of
            count
            low
            high
          }
          again {
            of
            count
            low
            high
          }
          comeBack {
            of
            count
            low
            high
          }
          words {
            word
            share {
              count
            }
          }
        }
      }
      unpriced {
        lineId
        title
        reason
      }
      ...ProposalSorting
      ...ProposalNotes
      ...ProposalScores
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
