import { BRIEF_LIMITS } from '@bidwell/domain/brief';
import { Button } from '../../../ui/button';
import { FieldError } from '../../../ui/form-field';
import { NumberField } from '../../../ui/number-field';
import { Panel } from '../../../ui/panel';
import { TableFrame } from '../../../ui/table-frame';
import { TextField } from '../../../ui/text-field';
import type { Desk } from '../posting/desk';
import type { DraftLine } from '../posting/draft';
import { emptyLine } from '../posting/empty-line';
import { LineRow } from '../posting/line-row';
import { LinesHead } from '../posting/lines-head';
import styles from '../posting/posting.module.css';
import { focusSoon, moved } from '../posting/rows';

interface AmendLinesProps extends Desk {
  /** How many lines were published: they stay, with their names. */
  publishedCount: number;
}

/** The lines of a published brief: details and quantities may change, further lines may come. */
export function AmendLines({ draft: { lines, headCount }, change, errorFor, publishedCount }: AmendLinesProps) {
  const set = (next: DraftLine[]) => change({ lines: next });
  const patchAt = (place: number) => (patch: Partial<DraftLine>) =>
    set(lines.map((line, index) => (index === place ? { ...line, ...patch } : line)));
  const move = (place: number, by: -1 | 1) => {
    if (place + by >= publishedCount) set(moved(lines, place, by));
  };
  const error = errorFor('lines');
  return (
    <Panel title="What bidders price">
      <fieldset id="lines" tabIndex={-1} className="stack tight">
        <legend className="small muted">
          Bidders may have priced these lines: each keeps its name and its unit. What is no longer wanted, say in its
          details.
        </legend>
        {error && <FieldError name="lines">{error}</FieldError>}
        <TableFrame caption="Lines to price" isCaptionHidden>
          <LinesHead />
          <tbody className={styles.rows}>
            {lines.map((line, place) => {
              const row = { line, place, headCount: headCount ?? null, errorFor, onChange: patchAt(place) };
              if (place < publishedCount) return <PublishedLine key={line.key} {...row} />;
              const remove = () => set(lines.filter(({ key }) => key !== line.key));
              return <LineRow key={line.key} {...row} onMove={(by) => move(place, by)} onRemove={remove} />;
            })}
          </tbody>
        </TableFrame>
        {lines.length < BRIEF_LIMITS.lines && (
          <div>
            <Button
              isCompact
              id="add-line"
              onClick={() => {
                set([...lines, emptyLine()]);
                focusSoon(`lines.${lines.length}.title`);
              }}
            >
              Add a line
            </Button>
          </div>
        )}
      </fieldset>
    </Panel>
  );
}

interface PublishedLineProps {
  line: DraftLine;
  place: number;
  errorFor: Desk['errorFor'];
  onChange: (patch: Partial<DraftLine>) => void;
}

function PublishedLine({ line, place, errorFor, onChange }: PublishedLineProps) {
  const field = (column: string, label: string) => ({
    name: `lines.${place}.${column}`,
    label: `${line.title}: ${label}`,
    isLabelHidden: true,
    error: errorFor(`lines.${place}.${column}`),
  });
  return (
    <tr>
      <th scope="row">{line.title}</th>
      <td>
        <TextField
          {...field('details', 'details')}
          maxLength={BRIEF_LIMITS.lineDetails}
          value={line.details}
          onChange={(details) => onChange({ details })}
        />
      </td>
      <td className={styles.count}>
        <NumberField
          {...field('quantity', 'quantity')}
          value={line.quantity}
          onChange={(quantity) => onChange({ quantity })}
        />
      </td>
      <td colSpan={2}>{line.unit}</td>
    </tr>
  );
}
