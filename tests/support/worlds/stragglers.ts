import { setImmediate } from 'node:timers/promises';
import { Database } from '../../../apps/api/src/platform/database/database.js';
import { OpenerClient } from '../../../apps/api/src/proposals/opener-client.js';

/*
 * When one field of a request fails, the answer goes out while others are still being worked out; among them may be a
 * reading of one's own proposal, which the next answer shows. A comparison waits for such stragglers, so that it does not
 * take a race with oneself for a difference between worlds.
 */

const underWay = new Set<Promise<unknown>>();

function watch<Work extends (...given: never[]) => Promise<unknown>>(work: Work): Work {
  return function watched(this: unknown, ...given: never[]) {
    const promise = work.apply(this, given);
    const forget = () => void underWay.delete(promise);
    underWay.add(promise);
    promise.then(forget, forget);
    return promise;
  } as Work;
}

Database.prototype.rows = watch(Database.prototype.rows) as typeof Database.prototype.rows;
OpenerClient.prototype.ownOffer = watch(OpenerClient.prototype.ownOffer);

/** Waits until nothing is left to do for any request. */
export async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet += 1) {
    if (underWay.size > 0) quiet = 0;
    await Promise.allSettled(underWay);
    await setImmediate();
  }
}
