import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

/** What the panel wrote beside an opened proposal. */
export const ProposalNotesFragment = graphql(`
  fragment ProposalNotes on OpenedProposal {
    id
    hidesNotes
    notes {
      id
      words
      writtenAt
      isMine
      writer {
        id
        name
      }
    }
  }
`);

export const WriteEvaluationNoteMutation = graphql(`
  mutation WriteEvaluationNote($proposalId: ID!, $words: String!, $mentionIds: [ID!]) {
    writeEvaluationNote(proposalId: $proposalId, words: $words, mentionIds: $mentionIds) {
      ... on OpenedProposal {
        id
        ...ProposalNotes
      }
      ...RefusalFields
    }
  }
`);

export const TakeEvaluationNoteBackMutation = graphql(`
  mutation TakeEvaluationNoteBack($noteId: ID!) {
    takeEvaluationNoteBack(noteId: $noteId) {
      ... on OpenedProposal {
        id
        ...ProposalNotes
      }
      ...RefusalFields
    }
  }
`);
