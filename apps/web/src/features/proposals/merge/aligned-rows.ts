import type { Keyed } from '../draft';
import { isSame } from './same';

/**
 * Gives rows that were read again the keys by which this page knows them: first those that are the same in every word,
 * then those of the same name, then those that are left over at the same place. What finds no partner is new.
 */
export function alignedRows<Row extends Keyed>(
  base: readonly Row[],
  read: readonly Row[],
  nameOf: (row: Row) => string,
): Row[] {
  const free = new Set(base);
  const keys = new Map<Row, string>();
  const take = (row: Row, partner: Row | undefined) => {
    if (partner === undefined || keys.has(row)) return;
    free.delete(partner);
    keys.set(row, partner.key);
  };
  const bare = ({ key: _key, ...row }: Row) => row;
  for (const row of read)
    take(
      row,
      [...free].find((each) => each.key === row.key || isSame(bare(each), bare(row))),
    );
  for (const row of read) {
    const name = nameOf(row).trim();
    if (name !== '' && !keys.has(row))
      take(
        row,
        [...free].find((each) => nameOf(each).trim() === name),
      );
  }
  read.forEach((row, place) => {
    const same = base[place];
    if (same !== undefined && free.has(same)) take(row, same);
  });
  return read.map((row) => ({ ...row, key: keys.get(row) ?? row.key }));
}
