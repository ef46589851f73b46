import { type CSSProperties, type ReactNode, useState } from 'react';
import { minorDigits } from '@bidwell/domain/money';
import type { SealedFile } from '@bidwell/domain/sealed-file';
import { NUMBER_CELL, TableFrame } from '../../ui/table-frame';
import { ColumnHead } from './column-head';
import { CompareCell } from './compare-cell';
import { CompareGroup } from './compare-group';
import type { Cell, CompareGroup as Group, CompareRow } from './compare-row';
import type { ComparedProposal } from './compared';
import { moveBetweenScores } from './move-between-scores';
import { useIsNarrow } from '../../ui/use-is-narrow';
import styles from './compare-table.module.css';

export interface CompareTableProps {
  caption: string;
  currency: string;
  proposals: readonly ComparedProposal[];
  groups: readonly Group[];
  showsDifferences: boolean;
  /** Draws a file of a proposal. Left out: its name alone. */
  file?: (file: SealedFile) => ReactNode;
  /** What can be done with a whole column, in its head. */
  columnTools?: (proposal: ComparedProposal) => ReactNode;
  /** Why a score is what it is: beside every score, the weighted one and the one by formula too. */
  why?: (proposal: ComparedProposal, row: CompareRow) => ReactNode;
  /** Draws a score that this person may give. Left out: scores are shown as they are. */
  scoreCell?: (proposal: ComparedProposal, row: CompareRow, cell: Extract<Cell, { kind: 'score' }>) => ReactNode;
}

/** Proposals side by side: a native table, the same for the requester and for a bidder who looks at its own column. */
export function CompareTable(props: CompareTableProps) {
  const { caption, proposals, groups, columnTools } = props;
  const isNarrow = useIsNarrow();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const fold = (key: string) =>
    setFolded((before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]));
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
            sumCell={(cell) => <CompareCell cell={cell} {...shared} />}
          >
            {group.rows.map((row) => (
              <Row key={row.key} row={row} {...shared} />
            ))}
          </CompareGroup>
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

function Cells({ row, proposals, rowId, scoreCell, why, ...look }: RowProps & { rowId?: string }) {
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
        {isGiven ? (
          scoreCell(proposal, row, cell)
        ) : (
          <CompareCell cell={cell} {...look} isExact={look.isExact || row.isReckoned === true} />
        )}
        {(cell.kind === 'score' || cell.kind === 'weighted') && why?.(proposal, row)}
      </td>
    );
  });
}

/** One amount with cents gives all of them cents, so that the columns line up. */
function hasSmallUnits(groups: readonly Group[], currency: string): boolean {
  const unit = 10 ** minorDigits(currency);
  const given = groups.flatMap(({ rows }) => rows.filter((row) => row.isReckoned !== true));
  const cells = given.flatMap((row) => row.cells);
  return cells.some((cell) => (cell.kind === 'total' || cell.kind === 'amount') && (cell.amount ?? 0) % unit !== 0);
}
