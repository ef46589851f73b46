import { type CSSProperties, type ReactNode, useState } from 'react';
import { TableFrame } from '../../../ui/table-frame';
import { useIsNarrow } from '../../../ui/use-is-narrow';
import { ColumnHead } from '../columns/column-head';
import { CompareCell } from './compare-cell';
import { CompareGroup } from './compare-group';
import type { CompareGroup as Group } from '../rows/compare-row';
import { BesideRow, StackedRow } from './compare-table-row';
import type { CompareDrawing } from './compare-value';
import type { ComparedProposal } from '../compared';
import { hasSmallUnits } from '../rows/exact-amounts';
import { moveBetweenScores, sortFromScore } from '../scores/move-between-scores';
import styles from './compare-table.module.css';

export interface CompareTableProps extends CompareDrawing {
  caption: ReactNode;
  proposals: readonly ComparedProposal[];
  groups: readonly Group[];
  /** What can be done with a whole column, in its head. */
  columnTools?: (proposal: ComparedProposal) => ReactNode;
  /** The column that keys are about. */
  inHand?: string | null;
  onTakeInHand?: (id: string) => void;
  /** Sorts the column in hand, also while a score has the focus: letters are no scores. */
  onSort?: (as: 'shortlisted' | 'archived') => void;
}

/** Proposals side by side: a native table, the same for the requester and for a bidder who looks at its own column. */
export function CompareTable({
  caption,
  groups,
  columnTools,
  inHand,
  onTakeInHand,
  onSort,
  ...drawing
}: CompareTableProps) {
  const { proposals, currency } = drawing;
  const isNarrow = useIsNarrow();
  const { folded, fold } = useFolded();
  const Row = isNarrow ? StackedRow : BesideRow;
  const isExact = hasSmallUnits(groups, currency);
  const takeInHand = ({ target }: { target: EventTarget }) => {
    const column = target instanceof Element ? target.closest<HTMLElement>('[data-column]')?.dataset.column : undefined;
    if (column !== undefined) onTakeInHand?.(column);
  };
  return (
    <div
      className={styles.compare}
      style={{ '--columns': proposals.length } as CSSProperties}
      onKeyDown={(event) => {
        moveBetweenScores(event);
        if (onSort) sortFromScore(event, onSort);
      }}
      onFocus={takeInHand}
      onPointerDown={takeInHand}
    >
      <TableFrame caption={caption} isFirstColumnSticky={!isNarrow} isTall={!isNarrow}>
        <thead>
          <tr>
            {!isNarrow && <th scope="col">Criterion</th>}
            {proposals.map((proposal) => (
              <th
                key={proposal.id}
                id={`column-${proposal.id}`}
                scope="col"
                data-column={proposal.id}
                data-in-hand={proposal.id === inHand || undefined}
              >
                <ColumnHead proposal={proposal}>{columnTools?.(proposal)}</ColumnHead>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <CompareGroup
            key={group.key}
            group={group}
            proposals={proposals}
            isNarrow={isNarrow}
            isFolded={folded.has(group.key)}
            onFold={() => fold(group.key)}
            sumCell={(cell) => <CompareCell cell={cell} {...drawing} onEstimate={undefined} isExact={isExact} />}
          >
            {group.rows.map((row) => (
              <Row key={row.key} row={row} isExact={isExact} {...drawing} />
            ))}
          </CompareGroup>
        ))}
      </TableFrame>
    </div>
  );
}

function useFolded() {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const fold = (key: string) =>
    setFolded((before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]));
  return { folded, fold };
}
