import { Button } from '../../../ui/button';
import { TableFrame } from '../../../ui/table-frame';
import { type Draft, type DraftField, wireOf } from './draft';
import { FIELD_WORDS } from './field-words';
import type { Conflict } from './use-draft';

interface ConflictPanelProps {
  draft: Draft;
  conflict: Conflict;
  onResolve: (choice: 'mine' | 'theirs') => void;
}

/** The same fields were changed in another window: both versions side by side, nothing lost, one choice. */
export function ConflictPanel({ draft, conflict: { theirs, clashes }, onResolve }: ConflictPanelProps) {
  return (
    <section className="stack tight" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">This draft was changed in another window</h2>
      <p>What you typed is still in this form and is not saved yet. Choose which version to keep where both differ.</p>
      <TableFrame caption="Where the versions differ" isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Here</th>
            <th scope="col">In the other window</th>
          </tr>
        </thead>
        <tbody>
          {clashes.map((field) => (
            <tr key={field}>
              <th scope="row">{FIELD_WORDS[field]}</th>
              <td>
                <mark>{shown(draft, field)}</mark>
              </td>
              <td>{shown(theirs.draft, field)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <div className="row">
        <Button onClick={() => onResolve('mine')}>Keep what I typed</Button>
        <Button onClick={() => onResolve('theirs')}>Load the other version</Button>
      </div>
    </section>
  );
}

/** A field's value short enough to compare. */
function shown(draft: Draft, field: DraftField): string {
  const value = wireOf(draft)[field];
  if (Array.isArray(value)) return `${value.length} entries`;
  if (typeof value === 'object' && value !== null) return `${Object.keys(value).length} answers`;
  return value === null || value === '' ? 'empty' : String(value);
}
