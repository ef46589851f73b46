import type { CSSProperties, ReactNode } from 'react';
import { BidderMark } from '../../ui/bidder-mark';
import { minorDigits } from '@bidwell/domain/money';
import { NUMBER_CELL, TableFrame } from '../../ui/table-frame';
import { CompareCell } from './compare-cell';
import type { Cell, CompareGroup, CompareRow } from './compare-row';
import type { ComparedProposal } from './compared';
import { moveBetweenScores } from './move-between-scores';
import { useIsNarrow } from '../../ui/use-is-narrow';
import styles from './compare-table.module.css';

export interface CompareTableProps {
  caption: string;
  currency: string;
  proposals: readonly ComparedProposal[];
  groups: readonly CompareGroup[];
  showsDifferences: boolean;
  /** Draws a score that this person may give. Left out: scores are shown as they are. */
  scoreCell?: (proposal: ComparedProposal, row: CompareRow, cell: Extract<Cell, { kind: 'score' }>) => ReactNode;
}

/** Proposals side by side: a native table, the same for the requester and for a bidder who looks at its own column. */
export function CompareTable(props: CompareTableProps) {
  const { caption, proposals, groups } = props;
  const isNarrow = useIsNarrow();
  const Row = isNarrow ? StackedRow : BesideRow;
  const shared = { ...props, isExact: hasSmallUnits(groups, props.currency) };
  return (
    <div
      className={styles.compare}
      style={{ '--columns': proposals.length } as CSSProperties}
      onKeyDown={moveBetweenScores}
    >
      <TableFrame caption={caption} isFirstColumnSticky={!isNarrow} isTall={!isNarrow}>
        <thead>
          <tr>
            {!isNarrow && <th scope="col">Criterion</th>}
            {proposals.map((proposal) => (
              <th key={proposal.id} id={`column-${proposal.id}`} scope="col">
                <BidderMark side={proposal.side} />
                <span className={styles.name}>{proposal.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            {group.title && (
              <tr>
                <th scope="rowgroup" colSpan={proposals.length + (isNarrow ? 0 : 1)}>
                  <span className={styles.group}>{group.title}</span>
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <Row key={row.key} row={row} {...shared} />
            ))}
          </tbody>
        ))}
      </TableFrame>
    </div>
  );
}

interface RowProps extends CompareTableProps {
  row: CompareRow;
  isExact: boolean;
}

/** The row's name in the first column. */
function BesideRow(props: RowProps) {
  return (
    <tr>
      <th scope="row">
        <RowName row={props.row} />
      </th>
      <Cells {...props} />
    </tr>
  );
}

/** The row's name above its cells, where there is no room for a column of names. */
function StackedRow(props: RowProps) {
  const { row, proposals } = props;
  const id = `row-${row.key.replaceAll(/[^\w-]+/g, '-')}`;
  return (
    <>
      <tr className={styles.above}>
        <th scope="rowgroup" id={id} colSpan={proposals.length}>
          <RowName row={row} />
        </th>
      </tr>
      <tr>
        <Cells {...props} rowId={id} />
      </tr>
    </>
  );
}

function RowName({ row }: { row: CompareRow }) {
  return (
    <>
      {row.label}
      {row.detail && <span className={styles.detail}>{row.detail}</span>}
    </>
  );
}

const FIGURES: readonly Cell['kind'][] = ['total', 'amount', 'weighted'];

function Cells({ row, proposals, rowId, scoreCell, ...look }: RowProps & { rowId?: string }) {
  return row.cells.map((cell, place) => {
    const proposal = proposals[place];
    if (!proposal) return null;
    const isGiven = cell.kind === 'score' && !row.isComputed && scoreCell !== undefined;
    return (
      <td
        key={proposal.id}
        headers={rowId && `${rowId} column-${proposal.id}`}
        className={FIGURES.includes(cell.kind) ? NUMBER_CELL : undefined}
        data-kind={cell.kind}
      >
        {isGiven ? scoreCell(proposal, row, cell) : <CompareCell cell={cell} {...look} />}
      </td>
    );
  });
}

/** One amount with cents gives all of them cents, so that the columns line up. */
function hasSmallUnits(groups: readonly CompareGroup[], currency: string): boolean {
  const unit = 10 ** minorDigits(currency);
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.some((cell) => (cell.kind === 'total' || cell.kind === 'amount') && (cell.amount ?? 0) % unit !== 0);
}
