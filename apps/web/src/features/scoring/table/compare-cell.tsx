import type { SealedFile } from '@bidwell/domain/sealed-file';
import type { ReactNode } from 'react';
import { Highlight } from '../../../ui/highlight';
import { MoneyText } from '../../../ui/money-text';
import { formatNumber } from '../../../ui/numbers';
import { Entries, Files, Nothing, Prose, Received } from './cell-parts';
import type { Cell, UnpricedEntry } from '../rows/compare-row';
import { NoteList } from '../notes/notes-cell';
import { RecordChip } from './record-chip';
import { EstimatedTotal } from '../sorting/estimated-total';
import { UnpricedLines } from '../sorting/unpriced-lines';
import { StandingScore } from '../scores/standing-score';
import styles from './compare-table.module.css';

interface CompareCellProps {
  cell: Cell;
  currency: string;
  /** Shows the small unit, because some amount of the table needs it. */
  isExact: boolean;
  showsDifferences: boolean;
  /** Draws a file, with whatever can be done with it. */
  file?: (file: SealedFile) => ReactNode;
  /** Asks what a line without a price would cost. */
  onEstimate?: (line: UnpricedEntry) => void;
}

/** What a cell says, read only. */
export function CompareCell({ cell, currency, isExact, showsDifferences, file, onEstimate }: CompareCellProps) {
  const isMarked = cell.mark === 'always' || (cell.mark === 'difference' && showsDifferences);
  switch (cell.kind) {
    case 'total':
      return (
        <span className={cell.amount === null ? styles.rest : styles.total}>
          <Highlight isOn={isMarked}>
            <MoneyText amount={cell.amount ?? cell.rest} currency={currency} isExact={isExact} isBig />
          </Highlight>
          {cell.amount === null && <span className={styles.detail}>Not comparable: without {cell.without}</span>}
        </span>
      );
    case 'amount':
      return (
        <>
          <Highlight isOn={isMarked}>
            <MoneyText amount={cell.amount} currency={currency} isExact={isExact} />
          </Highlight>
          {cell.detail && <span className={styles.detail}>{cell.detail}</span>}
        </>
      );
    case 'unpriced':
      return <UnpricedLines lines={cell.lines} currency={currency} onEstimate={onEstimate} />;
    case 'estimated':
      return <EstimatedTotal cell={cell} currency={currency} isExact={isExact} />;
    case 'record':
      return <RecordChip kept={cell.kept} due={cell.due} />;
    case 'notes':
      return cell.notes.length === 0 ? <Nothing words="No notes" /> : <NoteList notes={cell.notes} />;
    case 'words':
      return <Entries entries={cell.entries} isMarked={isMarked} />;
    case 'none':
      return <Nothing words={cell.words} />;
    case 'prose':
      return (
        <>
          {cell.lead && <Highlight isOn={isMarked}>{cell.lead}</Highlight>}
          {cell.text && <Prose text={cell.text} />}
        </>
      );
    case 'files':
      return <Files files={cell.files} file={file} />;
    case 'same':
      return <Nothing words="As the main offer" sign="″" />;
    case 'received':
      return <Received at={cell.at} version={cell.version} />;
    case 'score':
      return <StandingScore cell={cell} />;
    case 'weighted':
      return cell.value === null ? (
        <span className="muted">{cell.words}</span>
      ) : (
        <span className="figure">{formatNumber(cell.value, 1)}</span>
      );
  }
}
