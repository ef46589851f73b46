import { type KeyboardEvent, useState } from 'react';
import { BRIEF_LIMITS } from '@bidwell/domain/brief';
import { Button } from '../../../ui/button';
import { FieldError } from '../../../ui/form-field';
import { counted } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { TableFrame } from '../../../ui/table-frame';
import { say } from '../../../ui/toast';
import type { Desk } from './desk';
import type { DraftLine } from './draft';
import { emptyLine } from './empty-line';
import { focusSoon, moved } from './rows';
import { LineExtras } from './line-extras';
import { LineRow, type LineRowProps } from './line-row';
import { LinesHead } from './lines-head';
import { pasteLines } from './paste-lines';
import styles from './posting.module.css';

/** What every bidder must price, as a table that is written like one: Enter and arrows go from row to row. */
export function LinesSection({ draft: { lines, headCount }, change, errorFor }: Desk) {
  const [isWide, setIsWide] = useState(() => lines.some(hasExtras));
  const set = (next: DraftLine[]) => change({ lines: next });
  const add = (column = 'title') => {
    set([...lines, emptyLine()]);
    focusSoon(`lines.${lines.length}.${column}`);
  };
  const remove = (place: number) => {
    set(lines.filter((_, index) => index !== place));
    focusSoon(lines.length > 1 ? `lines.${Math.min(place, lines.length - 2)}.title` : 'add-line');
  };
  const error = errorFor('lines');
  return (
    <Panel title="What bidders price">
      <fieldset
        id="lines"
        tabIndex={-1}
        className="stack tight"
        onKeyDown={(event) => moveInColumn(event, lines.length, add)}
        onPaste={(event) => pasteLines(event, lines, set)}
      >
        <legend className="small muted">
          Every bidder answers each line with a price, “included”, or “not offered” and a reason. A sheet from a
          spreadsheet can be pasted into any row.
        </legend>
        {error && <FieldError name="lines">{error}</FieldError>}
        <TableFrame caption="Lines to price" isCaptionHidden>
          <LinesHead />
          <tbody className={styles.rows}>
            {lines.map((line, place) => (
              <WholeLine
                key={line.key}
                line={line}
                place={place}
                headCount={headCount ?? null}
                isWide={isWide}
                errorFor={errorFor}
                onChange={(patch) => set(lines.map((each, index) => (index === place ? { ...each, ...patch } : each)))}
                onMove={(by) => set(moved(lines, place, by))}
                onRemove={() => remove(place)}
              />
            ))}
          </tbody>
        </TableFrame>
        <LineButtons lines={lines} isWide={isWide} onWiden={() => setIsWide(!isWide)} onAdd={() => add()} onSet={set} />
      </fieldset>
    </Panel>
  );
}

interface LineButtonsProps {
  lines: DraftLine[];
  isWide: boolean;
  onWiden: () => void;
  onAdd: () => void;
  onSet: (lines: DraftLine[]) => void;
}

function LineButtons({ lines, isWide, onWiden, onAdd, onSet }: LineButtonsProps) {
  return (
    <div className="row">
      {lines.length < BRIEF_LIMITS.lines && (
        <Button isCompact id="add-line" onClick={onAdd}>
          Add a line
        </Button>
      )}
      <Button isCompact look="plain" aria-expanded={isWide} onClick={onWiden}>
        Groups, optional lines, fixed or per head
      </Button>
      {lines.length > 1 && (
        <Button isCompact look="plain" onClick={() => removeAll(lines, onSet)}>
          Remove all lines
        </Button>
      )}
    </div>
  );
}

/** A line, and below it what few lines need: where it is asked for, or said already. */
function WholeLine({ isWide, ...row }: LineRowProps & { isWide: boolean }) {
  return (
    <>
      <LineRow {...row} />
      {(isWide || hasExtras(row.line)) && <LineExtras {...row} />}
    </>
  );
}

function hasExtras({ group, basis, isOptional }: DraftLine): boolean {
  return group !== '' || basis !== 'UNIT' || isOptional;
}

function removeAll(lines: DraftLine[], set: (lines: DraftLine[]) => void) {
  set([]);
  focusSoon('add-line');
  say(`${counted(lines.length, 'line')} removed.`, { label: 'Undo', run: () => set(lines) });
}

const STEPS: Record<string, number> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Goes to the same column of the next or previous row; Enter behind the last row begins a new one. */
function moveInColumn(event: KeyboardEvent<HTMLElement>, count: number, add: (column: string) => void) {
  const step = STEPS[event.key];
  const [, row, column] = /^lines\.(\d+)\.(\w+)$/.exec((event.target as HTMLElement).id) ?? [];
  if (step === undefined || row === undefined || column === undefined || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const next = Number(row) + step;
  if (next === count && event.key === 'Enter') add(column);
  else document.getElementById(`lines.${next}.${column}`)?.focus();
}
