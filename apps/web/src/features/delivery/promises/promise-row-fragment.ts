import { graphql } from '../../../graphql/graphql';

export const PromiseRowFragment = graphql(`
  fragment PromiseRow on PromiseInstance {
    id
    title
    state
    step
    startedAt
    dueAt
    missedBySeconds
    pausedAt
    pausedWords
    pausedSeconds
    calendarName
    doneAt
    doneWords
    acceptsAt
    disputedAt
    disputeWords
    stoodByWords
    settledAt
    isAcceptedBySilence
    evidence {
      id
      kind
      words
      url
      fileName
    }
    events {
      id
      kind
      words
      at
      by {
        id
        name
      }
    }
    moves {
      name
      allowed
    }
  }
`);
