import type { TableRow } from '@bidwell/domain/brief-answers';
import type { BriefQuestion } from '@bidwell/domain/question-set';
import { type ClipboardEvent, useState } from 'react';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { useIsNarrow } from '../../../ui/use-is-narrow';
import { isSheet } from '../posting/pasted-lines';
import { focusSoon } from '../posting/rows';
import { type Asking, fieldOf, labelOf } from './asking';
import { PasteNote } from './paste-note';
import { type PastedRows, pastedRows } from './pasted-rows';
import { RowCards } from './row-cards';
import { RowGrid } from './row-grid';

interface RowsFieldProps {
  question: BriefQuestion;
  rows: readonly TableRow[];
  asking: Asking;
  /** Null when no row is left. */
  onChange: (rows: TableRow[] | null) => void;
}

/** More columns than this are cards, one a row. */
const GRID_COLUMNS = 6;

/** What was pasted last, and what was there before. */
interface Paste {
  read: PastedRows;
  before: readonly TableRow[];
}

/** The rows of a table: a grid where the columns are few, else a card a row. Rows can be pasted from a sheet. */
export function RowsField({ question, rows, asking, onChange }: RowsFieldProps) {
  const { key, label, hint, columns, maxRows } = question;
  const name = fieldOf(key);
  const [paste, setPaste] = useState<Paste | null>(null);
  const isGrid = !useIsNarrow() && columns.length <= GRID_COLUMNS;
  const set = (next: readonly TableRow[]) => onChange(next.length > 0 ? [...next] : null);
  const first = columns[0]?.key ?? '';
  const add = (row: TableRow = {}) => {
    set([...rows, row]);
    focusSoon(`${name}.${rows.length}.${first}`);
  };
  const takeSheet = (event: ClipboardEvent<HTMLElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (!isSheet(text)) return;
    event.preventDefault();
    const at = columns.findIndex((column) => (event.target as HTMLElement).id.endsWith(`.${column.key}`));
    const read = pastedRows(text, { columns, startAt: Math.max(0, at), currency: asking.currency });
    set([...withoutEmptyEnd(rows), ...read.rows].slice(0, maxRows ?? undefined));
    setPaste({ read, before: rows });
  };
  const Rows = isGrid ? RowGrid : RowCards;
  return (
    <ChoiceGroup name={name} label={labelOf(question)} hint={hint} error={asking.errorFor(name)}>
      <div className="stack tight" onPaste={takeSheet}>
        {rows.length > 0 && (
          <Rows name={name} label={label} columns={columns} rows={rows} asking={asking} onChange={set} onAdd={add} />
        )}
        {paste && <PasteNote {...paste.read} onUndo={() => (set(paste.before), setPaste(null))} />}
        <div className="row">
          <Button isCompact id={`${name}-add`} onClick={() => add()}>
            Add a row<span className="visually-hidden">: {label}</span>
          </Button>
          <span className="small muted">Or paste rows from a sheet, here or into any cell.</span>
        </div>
      </div>
    </ChoiceGroup>
  );
}

/** Rows without those at the end in which nothing was filled in. */
function withoutEmptyEnd(rows: readonly TableRow[]): readonly TableRow[] {
  const last = rows.findLastIndex((row) => Object.keys(row).length > 0);
  return rows.slice(0, last + 1);
}
