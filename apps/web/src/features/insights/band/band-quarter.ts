import { counted } from '../../../ui/numbers';
import { rateWords } from '../win-rate';

/** One quarter: contests in which both sides stood, those the inside won, and vendors who stood in any. */
export interface BandQuarter {
  from: string;
  name: string;
  n: number;
  wins: number;
  vendors: number;
}

export function quarterWords(quarter: BandQuarter): string {
  const { name, n, wins, vendors } = quarter;
  return `${name}: the inside won ${wins} of ${n} where both sides stood. ${rateWords(quarter)}. ${counted(vendors, 'vendor')} stood.`;
}
