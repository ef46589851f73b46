import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useViewer } from '../../../graphql/viewer';
import { formatInstant } from '../../../ui/dates';
import { serverNow } from '../../../ui/server-clock';
import { CompareTable, type CompareTableProps } from '../table/compare-table';
import styles from './print-tables.module.css';

/** As many columns as an A4 page across takes and can still be read. */
const COLUMNS_ON_PAPER = 5;

/** On paper, more columns than fit go on to the next pages, each with its heads and the rows' names. */
export function PrintTables({ proposals, groups, ...rest }: CompareTableProps) {
  const isPrinting = useIsPrinting();
  if (!isPrinting) return null;
  const sets = Array.from({ length: Math.ceil(proposals.length / COLUMNS_ON_PAPER) }, (_, set) => {
    const [from, to] = [set * COLUMNS_ON_PAPER, (set + 1) * COLUMNS_ON_PAPER];
    const cut = <T,>(all: readonly T[]) => all.slice(from, to);
    return {
      proposals: cut(proposals),
      groups: groups.map(({ sums, rows, ...group }) => ({
        ...group,
        ...(sums && { sums: cut(sums) }),
        rows: rows.map((row) => ({ ...row, cells: cut(row.cells) })),
      })),
    };
  });
  return (
    <div className={styles.paper}>
      {sets.map((set, place) => (
        <CompareTable key={place} {...rest} {...set} />
      ))}
    </div>
  );
}

/** Whether one table does not fit on paper. */
export const isTooWideForPaper = (columns: number): boolean => columns > COLUMNS_ON_PAPER;

/** Who printed this and when, and whom it is not for. On paper alone. */
export function PrintedBy() {
  const { person } = useViewer();
  const isPrinting = useIsPrinting();
  if (!isPrinting) return null;
  const at = formatInstant(new Date(serverNow()).toISOString());
  return (
    <p className={styles.by}>
      Printed by {person.name}, {at}. For those who judge this job, never for bidders.
    </p>
  );
}

/** True from when the browser is about to print until it has. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
