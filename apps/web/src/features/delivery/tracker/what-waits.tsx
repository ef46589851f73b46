import type { WhatWaitsFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { type Waiting, WaitingList } from './waiting-list';

const WhatWaitsFragment = graphql(`
  fragment WhatWaits on Job {
    id
    customerLine
    moves {
      name
      allowed
    }
    thanks {
      choices {
        isThanked
      }
    }
    engagement {
      id
      side
      bidder {
        id
        name
      }
      requester {
        id
        name
      }
      rating {
        id
        canGive
        givenAt
        skippedAt
      }
      requesterRating {
        canGive
        givenAt
      }
      costReport {
        mayRecord
        actual {
          words
        }
      }
    }
  }
`);

type Work = NonNullable<Fields['engagement']>;

/** What is left to say once the work is over, each with the way to its place on the page. */
export function WhatWaits({ job }: { job: FragmentType<typeof WhatWaitsFragment> }) {
  const read = readFragment(WhatWaitsFragment, job);
  const { engagement, customerLine, moves, thanks } = read;
  if (engagement === null || engagement.side === null) return null;
  const mayReport = moves.some(({ name, allowed }) => name === 'recordOutcome' && allowed);
  const waits = [
    ...ratingsOf(engagement),
    mayReport && customerLine === null && { at: 'report', words: 'Say what it did for the customer outside' },
    engagement.costReport?.mayRecord &&
      engagement.costReport.actual === null && { at: 'cost', words: 'Say what it really cost you' },
    isUnthanked(thanks) && { at: 'thanks', words: 'Thank somebody, if you like' },
  ].filter((one): one is Waiting => Boolean(one));
  if (waits.length === 0) return <p className="muted">Nothing waits for you.</p>;
  return <WaitingList waits={waits} />;
}

function ratingsOf({ side, rating, requesterRating, bidder, requester }: Work): (Waiting | false | null)[] {
  return [
    side === 'requester' &&
      rating !== null &&
      rating.canGive &&
      rating.givenAt === null &&
      rating.skippedAt === null && { at: 'rating', words: `How did ${bidder.name} do?` },
    side === 'bidder' &&
      requesterRating !== null &&
      requesterRating.canGive &&
      requesterRating.givenAt === null && { at: 'requester-rating', words: `How did ${requester.name} ask?` },
  ];
}

function isUnthanked(thanks: Fields['thanks']): boolean {
  const choices = thanks?.choices ?? [];
  return choices.length > 0 && choices.every(({ isThanked }) => !isThanked);
}
