import { counted, formatNumber } from '../../../ui/numbers';
import type { CountedShare } from '../counted-share';

/** What became of last year's vendors, and how many are new: a title. */
export function stayingFinding({ count, of }: Pick<CountedShare, 'count' | 'of'>, newcomers: number): string {
  const came = newcomers === 0 ? 'no new vendor came' : `${counted(newcomers, 'new vendor')} came`;
  if (of === 0) return newcomers === 0 ? 'No vendor has stood in a contest in two years' : came;
  return `Of ${counted(of, 'vendor')} of the year before, ${formatNumber(count)} came again; ${came}`;
}
