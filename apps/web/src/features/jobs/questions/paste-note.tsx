import { Button } from '../../../ui/button';
import { counted } from '../../../ui/numbers';
import type { PastedRows } from './pasted-rows';

const SHOWN = 6;

/** What became of a paste: how many rows, and every cell that a person must fill in. */
export function PasteNote({ rows, unread, onUndo }: PastedRows & { onUndo: () => void }) {
  return (
    <div role="status" className="stack tight small">
      <p className="row">
        <span>
          {counted(rows.length, 'row')} pasted.{' '}
          {unread.length > 0 && `${counted(unread.length, 'cell')} could not be read and stayed empty:`}
        </span>
        <Button isCompact look="plain" onClick={onUndo}>
          Undo<span className="visually-hidden"> pasting</span>
        </Button>
      </p>
      {unread.length > 0 && (
        <ul>
          {unread.slice(0, SHOWN).map(({ row, column, text }) => (
            <li key={`${row} ${column}`}>
              Row {row}, {column}: “{text}”
            </li>
          ))}
          {unread.length > SHOWN && <li>and {unread.length - SHOWN} more</li>}
        </ul>
      )}
    </div>
  );
}
