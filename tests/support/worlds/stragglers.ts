import { setImmediate } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../../apps/api/src/platform/database/database.js';
import { OpenerClient } from '../../../apps/api/src/proposals/opener-client.js';

/*
 * When one field of a request fails, the answer goes out while others are still being worked out; among them may be a
 * reading of one's own proposal, which the next answer shows. A comparison waits for such stragglers, so that it does not
 * take a race with oneself for a difference between worlds.
 */

const underWay = new WeakMap<object, Set<Promise<unknown>>>();

function workOf(part: object): Set<Promise<unknown>> {
  const own = underWay.get(part) ?? new Set();
  underWay.set(part, own);
  return own;
}

function watch<Work extends (...given: never[]) => Promise<unknown>>(work: Work): Work {
  return function watched(this: object, ...given: never[]) {
    const own = workOf(this);
    const promise = work.apply(this, given);
    const forget = () => void own.delete(promise);
    own.add(promise);
    promise.then(forget, forget);
    return promise;
  } as unknown as Work;
}

Database.prototype.rows = watch(Database.prototype.rows) as typeof Database.prototype.rows;
OpenerClient.prototype.ownOffer = watch(OpenerClient.prototype.ownOffer);

/** The parts of a web process that may still be at work after an answer. */
export function watchedIn(app: INestApplicationContext): object[] {
  return [app.get(Database, { strict: false }), app.get(OpenerClient, { strict: false })];
}

/** Waits until these parts have nothing left to do for any request. */
export async function settled(parts: readonly object[]): Promise<void> {
  const work = parts.map(workOf);
  for (let quiet = 0; quiet < 3; quiet += 1) {
    const left = work.flatMap((own) => [...own]);
    if (left.length > 0) quiet = 0;
    await Promise.allSettled(left);
    await setImmediate();
  }
}
