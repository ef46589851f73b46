import { evidenceOf } from '@bidwell/signal/funnel-limits';
import { MINIMUM_CONTESTS } from '@bidwell/signal/minimum';
import { eachOnce } from '@bidwell/signal/poisson-binomial';
import { EXACT_UP_TO, tiltInterval } from '@bidwell/signal/tilt-interval';
import type { RunData, RunStep } from '../run-facts.js';
import { comparableBids, parChances } from './own-bids.js';

/** Vendors are many; beyond so many bids of one, the normal range is as good for them. */
const EXACT_FOR_VENDORS = 200;

/** Wins against par, of teams and vendors. */
export const parStep: RunStep = {
  tables: ['signal_par'],
  work: (data) => [
    {
      table: 'signal_par',
      rows: data.hasSignal ? data.suppliers.map((_, own) => rowOf(data, own)).filter((row) => row !== null) : [],
    },
  ],
};

function rowOf(data: RunData, supplier: number): Record<string, unknown> | null {
  const own = comparableBids(data, supplier);
  if (own.rows.length === 0) return null;
  const { id, kind } = data.suppliers[supplier]!;
  const chances = eachOnce(parChances(data, own));
  const counts = {
    contest_bidder_id: id,
    bids: own.rows.length,
    wins: own.wins,
    par: chances.reduce((sum, { chance }) => sum + chance, 0),
  };
  if (counts.bids < MINIMUM_CONTESTS) return counts;
  const exactUpTo = kind === 'internal' ? EXACT_UP_TO : EXACT_FOR_VENDORS;
  const { low, high } = tiltInterval(own.wins, chances, { exactUpTo }).liftRange;
  return { ...counts, low, high, evidence: evidenceOf(chances) };
}
