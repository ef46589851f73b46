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
    for (const [n, operation] of operations.entries()) {
      const isQuietFirst = Math.random() < 0.5;
      const one = await timeOf(isQuietFirst ? quiet : crowded, operation);
      const other = await timeOf(isQuietFirst ? crowded : quiet, operation);
      const sign = signs[n];
      if (sign === undefined || one === other) continue;
      sign.of += 1;
      if (isQuietFirst ? other > one : one > other) sign.longer += 1;
    }
  }
  return signs;
}

async function timeOf(actor: Actor, { document, variables }: Operation): Promise<number> {
  const from = performance.now();
  await actor.send(document, variables);
  return performance.now() - from;
}

/** How far the count of signs lies from a coin's, in standard deviations. */
export const zOf = ({ longer, of }: Signs): number => (of === 0 ? 0 : (longer - of / 2) / (Math.sqrt(of) / 2));

/** Two counts of the same question. */
export const together = (one: Signs, other: Signs | undefined): Signs => ({
  longer: one.longer + (other?.longer ?? 0),
  of: one.of + (other?.of ?? 0),
});
