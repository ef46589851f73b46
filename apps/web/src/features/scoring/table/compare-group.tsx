import type { ReactNode } from 'react';
import { NUMBER_CELL } from '../../../ui/table-frame';
import type { Cell, CompareGroup as Group } from '../rows/compare-row';
import type { ComparedProposal } from '../compared';
import styles from './compare-table.module.css';

interface CompareGroupProps {
  group: Group;
  proposals: readonly ComparedProposal[];
  isNarrow: boolean;
  isFolded: boolean;
  onFold: () => void;
  sumCell: (cell: Cell) => ReactNode;
  children: ReactNode;
}

/** A group of rows under its name, with what they come to. Folding it keeps its name and its sums in sight. */
export function CompareGroup({ group, proposals, isNarrow, isFolded, onFold, sumCell, children }: CompareGroupProps) {
  const { title, sums } = group;
  if (title === null) return <tbody>{children}</tbody>;
  const isBeside = sums !== undefined && !isNarrow;
  return (
    <tbody data-folded={isFolded || undefined}>
      <tr data-group>
        <th scope="rowgroup" colSpan={isBeside ? 1 : proposals.length + (isNarrow ? 0 : 1)}>
          <button
            type="button"
            className={`${styles.group} ${styles.foldGroup}`}
            aria-expanded={!isFolded}
            onClick={onFold}
          >
            {title}
          </button>
        </th>
        {isBeside && <Sums sums={sums} sumCell={sumCell} />}
      </tr>
      {sums !== undefined && isNarrow && (
        <tr data-group>
          <Sums sums={sums} sumCell={sumCell} />
        </tr>
      )}
      {children}
    </tbody>
  );
}

function Sums({ sums, sumCell }: { sums: readonly Cell[]; sumCell: (cell: Cell) => ReactNode }) {
  return sums.map((cell, place) => (
    <td key={place} className={`${NUMBER_CELL} ${styles.sum}`} data-kind="sum">
      {sumCell(cell)}
    </td>
  ));
}
