import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import '../moves';

/** An outage shortly before the deadline, and what may be done. */
export const OutageNoteFragment = graphql(`
  fragment OutageNote on Job {
    id
    phase
    deadline
    outage {
      from
      until
      hours
      offeredUntil
      askedAt
      agreedAt
    }
    ...JobMoves
  }
`);

/** More time for everybody after an outage: asked for, and agreed to. */
export const AskForExtensionMutation = graphql(`
  mutation AskForExtension($id: ID!) {
    askForExtension(id: $id) {
      ... on Job {
        id
        phase
        deadline
        ...OutageNote
      }
      ...RefusalFields
    }
  }
`);

export const AgreeToExtensionMutation = graphql(`
  mutation AgreeToExtension($id: ID!) {
    agreeToExtension(id: $id) {
      ... on Job {
        id
        phase
        deadline
        ...OutageNote
      }
      ...RefusalFields
    }
  }
`);
