import type { PastJobFragment as PastJobFields } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';

/** A job that was posted before, with how it went. */
export const PastJobFragment = graphql(`
  fragment PastJob on Job {
    id
    reference
    title
    phase
    startsOn
    endsOn
    headCount
    category {
      id
      name
    }
    award {
      winner {
        id
        name
        kind
      }
    }
    engagement {
      id
      agreedTotal {
        amount
        currency
      }
    }
    outcome {
      headCount
      spend {
        amount
        currency
      }
      lessons
      customerLine
      timesDue
      timesKept
    }
  }
`);

export type PastJob = PastJobFields;
