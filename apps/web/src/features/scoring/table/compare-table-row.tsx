import { NUMBER_CELL } from '../../../ui/table-frame';
import type { Cell, CompareRow } from '../rows/compare-row';
import type { ComparedProposal } from '../compared';
import { type CompareDrawing, CompareValue } from './compare-value';
import { RowLevels } from '../scores/level-words';
import styles from './compare-table.module.css';

export interface RowProps extends CompareDrawing {
  row: CompareRow;
  proposals: readonly ComparedProposal[];
  isExact: boolean;
}

/** The row's name in the first column. */
export function BesideRow(props: RowProps) {
  return (
    <tr data-row={props.row.key}>
      <th scope="row">
        <RowName row={props.row} />
      </th>
      <Cells {...props} />
    </tr>
  );
}

/** The row's name above its cells, where there is no room for a column of names. */
export function StackedRow(props: RowProps) {
  const { row, proposals } = props;
  const id = `row-${row.key.replaceAll(/[^\w-]+/g, '-')}`;
  return (
    <>
      <tr className={styles.above}>
        <th scope="rowgroup" id={id} colSpan={proposals.length}>
          <RowName row={row} />
        </th>
      </tr>
      <tr data-row={row.key}>
        <Cells {...props} rowId={id} />
      </tr>
    </>
  );
}

export function RowName({ row }: { row: CompareRow }) {
  return (
    <>
      {row.label}
      {row.detail && <span className={styles.detail}>{row.detail}</span>}
      <RowLevels levels={row.levels ?? []} minimum={row.minimum ?? null} />
    </>
  );
}

const FIGURES: readonly Cell['kind'][] = ['total', 'amount', 'estimated', 'weighted'];

function Cells({ row, proposals, rowId, ...drawing }: RowProps & { rowId?: string }) {
  return row.cells.map((cell, place) => {
    const proposal = proposals[place];
    if (!proposal) return null;
    return (
      <td
        key={proposal.id}
        headers={rowId && `${rowId} column-${proposal.id}`}
        className={FIGURES.includes(cell.kind) ? NUMBER_CELL : undefined}
        data-kind={cell.kind}
        data-column={proposal.id}
      >
        <CompareValue proposal={proposal} row={row} cell={cell} {...drawing} />
      </td>
    );
  });
}
