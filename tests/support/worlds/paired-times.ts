import type { Actor } from '../actor.js';
import type { Operation } from './compare-worlds.js';

/** How often one of two worlds took longer, over many pairs of the same request. */
export interface Signs {
  longer: number;
  of: number;
}

/**
 * Sends each operation to both worlds, one right after the other, in an order drawn by lot, and notes in which it took longer.
 * Ends early when there is no time left.
 */
export async function pairedTimes(
  [quiet, crowded]: [Actor, Actor],
  operations: readonly Operation[],
  pairs: number,
  isTimeLeft: () => boolean = () => true,
): Promise<Signs[]> {
  const signs = operations.map((): Signs => ({ longer: 0, of: 0 }));
  for (let pair = 0; pair < pairs && isTimeLeft(); pair += 1) {
    for (const [n, { document, variables }] of operations.entries()) {
      const [one, other] = [quiet, crowded].map((actor) => () => actor.send(document, variables));
      const sign = signs[n];
      if (sign !== undefined && one !== undefined && other !== undefined) await timePair(sign, one, other);
    }
  }
  return signs;
}

/** Does one thing right after the other, in an order drawn by lot, and notes whether the second one took longer. */
export async function timePair(sign: Signs, one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<void> {
  const isOneFirst = Math.random() < 0.5;
  const first = await timeOf(isOneFirst ? one : other);
  const second = await timeOf(isOneFirst ? other : one);
  if (first === second) return;
  sign.of += 1;
  if (isOneFirst ? second > first : first > second) sign.longer += 1;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** How far the count of signs lies from a coin's, in standard deviations. */
export const zOf = ({ longer, of }: Signs): number => (of === 0 ? 0 : (longer - of / 2) / (Math.sqrt(of) / 2));

/** Two counts of the same question. */
export const together = (one: Signs, other: Signs | undefined): Signs => ({
  longer: one.longer + (other?.longer ?? 0),
  of: one.of + (other?.of ?? 0),
});
