import { minorDigits } from '@bidwell/domain/money';
import type { Cell, CompareGroup } from './compare-row';

/** Whether one amount has cents: that gives all of them cents, so that the columns line up. */
export function hasSmallUnits(groups: readonly CompareGroup[], currency: string): boolean {
  const unit = 10 ** minorDigits(currency);
  const given = groups.flatMap(({ rows }) => rows.filter((row) => row.isReckoned !== true));
  const cells = given.flatMap((row) => row.cells);
  const isSum = ({ kind }: Cell) => kind === 'total' || kind === 'amount' || kind === 'estimated';
  return cells.some((cell) => isSum(cell) && 'amount' in cell && (cell.amount ?? 0) % unit !== 0);
}
