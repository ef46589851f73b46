import type { Scope } from '../../platform/reading/reading.js';
import { toBidders } from './needed-of-bidding.sql.js';
import { changesForAll, changesForBidders } from './needed-of-changes.sql.js';
import { troubleForAll, troubleForBidders } from './needed-of-trouble.sql.js';
import { afterDecisions } from './needed-of-decisions.sql.js';
import { toThoseServed, toThoseServing } from './needed-of-engagements.sql.js';
import { guestsToVet } from './needed-of-guests.sql.js';
import { toRequesters } from './needed-of-jobs.sql.js';
import { toRated, toRaters } from './needed-of-ratings.sql.js';
import { toPanels } from './needed-of-panels.sql.js';
import { thanksToSay } from './needed-of-thanks.sql.js';
import { requestsForAll, requestsForBidders } from './needed-of-requests.sql.js';
import { promisesForAll, promisesForBidders } from './needed-of-promises.sql.js';

/*
 * What waits for a person, a file for each part of a job's life. A new kind of row gets its place in the order of
 * consequence (libs/domain/src/home-order.ts), and is written with `needed` in its part's file.
 */

/** Asked for everybody. */
const FOR_ALL: readonly ((scope: Scope) => string[])[] = [
  toRequesters,
  toPanels,
  afterDecisions,
  changesForAll,
  thanksToSay,
  toRaters,
  troubleForAll,
  toThoseServed,
  promisesForAll,
  requestsForAll,
  guestsToVet,
];

/** Asked for those who speak for a bidder. */
const FOR_BIDDERS: readonly ((scope: Scope) => string[])[] = [
  toBidders,
  changesForBidders,
  toRated,
  troubleForBidders,
  toThoseServing,
  promisesForBidders,
  requestsForBidders,
];

/** The rows of everything that waits for the viewer. */
export function neededActions(scope: Scope): string {
  const asked = scope.viewer?.bidderId == null ? FOR_ALL : [...FOR_ALL, ...FOR_BIDDERS];
  return asked.flatMap((part) => part(scope).map((row) => `(${row})`)).join(' union all ');
}
