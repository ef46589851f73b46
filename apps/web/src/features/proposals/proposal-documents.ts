import { graphql } from '../../graphql/graphql';
import '../../graphql/proposal-content';
import '../../graphql/refusal';

/** Where the own proposal stands. Never its content: reading that takes the seal off and is put on record. */
export const ProposalStandingFragment = graphql(`
  fragment ProposalStanding on MyProposal {
    id
    state
    reference
    draftRevision
    draftSavedAt
    draftSavedByName
    hasUnsubmittedChanges
    isUnreadable
    closedBecause
    receipts {
      reference
      version
      receivedAt
      contentHash
    }
  }
`);

export const ProposalQuery = graphql(`
  query Proposal($jobId: ID!) {
    job(id: $jobId) {
      id
      title
      reference
      phase
      deadline
      decisionDue
      isDropBox
      currency
      headCount
      switchingCost
      supervisionCost
      homePreference
      cancelReason
      addenda {
        id
      }
      policy {
        isBlind
        twoEnvelopes
      }
      lines {
        id
        title
        details
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
      bidderView {
        invitedCount
        submittedBeforeAddendum
        hasDebrief
      }
    }
    myProposal(jobId: $jobId) {
      id
      ...ProposalStanding
      readings {
        personName
        at
        version
      }
      fileReadings {
        fileId
        personName
        isOwnSide
        at
      }
      accessLog {
        at
        deed
        kind
        personName
        fileId
      }
      content {
        ...ProposalContentFields
      }
    }
  }
`);

/** Only where it stands: reading the content takes the seal off and is put on record. */
export const ProposalRevisionQuery = graphql(`
  query ProposalRevision($jobId: ID!) {
    myProposal(jobId: $jobId) {
      id
      ...ProposalStanding
    }
  }
`);

export const StartProposalMutation = graphql(`
  mutation StartProposal($jobId: ID!) {
    startProposal(jobId: $jobId) {
      ... on MyProposal {
        ...ProposalStanding
      }
      ...RefusalFields
    }
  }
`);

export const SaveProposalMutation = graphql(`
  mutation SaveProposal($jobId: ID!, $draftRevision: Int!, $content: ProposalContentInput!) {
    saveProposal(jobId: $jobId, draftRevision: $draftRevision, content: $content) {
      ... on MyProposal {
        ...ProposalStanding
      }
      ...RefusalFields
    }
  }
`);

export const SubmitProposalMutation = graphql(`
  mutation SubmitProposal($jobId: ID!, $content: ProposalContentInput!) {
    submitProposal(jobId: $jobId, content: $content) {
      ... on SubmittedProposal {
        proposal {
          ...ProposalStanding
          job {
            id
            bidderView {
              submittedBeforeAddendum
            }
          }
        }
      }
      ...RefusalFields
    }
  }
`);

export const WithdrawProposalMutation = graphql(`
  mutation WithdrawProposal($jobId: ID!) {
    withdrawProposal(jobId: $jobId) {
      ... on MyProposal {
        ...ProposalStanding
        job {
          id
          bidderView {
            submittedBeforeAddendum
          }
        }
      }
      ...RefusalFields
    }
  }
`);
