import { FactList } from '../../../ui/fact-list';
import { Highlight } from '../../../ui/highlight';
import { Panel } from '../../../ui/panel';
import type { AnswerRow } from './answer-rows';
import type { Draft } from './draft';
import type { EditJobAnswer } from './edit-job-page';
import type { LeftThing } from './field-words';
import { SECTIONS } from './sections';

interface CheckAnswersProps {
  draft: Draft;
  answer: EditJobAnswer;
  things: readonly LeftThing[];
  /** To this field of the form, and straight back here. */
  onChange: (field: string) => void;
}

/** Everything that was filled in, a line each, with the way to change it; what was left empty, all in one line. */
export function CheckAnswers({ draft, answer, things, onChange }: CheckAnswersProps) {
  const missing = new Set(things.map(({ field }) => field));
  const rows = SECTIONS.flatMap((section) => section.rows?.(draft, answer) ?? []);
  const isLeftOut = ({ field, value }: AnswerRow) => value === '' && !missing.has(field);
  const leftOut = rows.filter(isLeftOut);
  return (
    <Panel title="Your answers">
      <FactList
        facts={[
          ...rows
            .filter((row) => !isLeftOut(row))
            .map((row) => ({
              label: row.label,
              value: row.value || <Highlight>Missing</Highlight>,
              action: <FieldLink row={row} words="Change" onFollow={onChange} />,
            })),
          leftOut.length > 0 && {
            label: 'Left empty',
            value: (
              <ul className="row">
                {leftOut.map((row) => (
                  <li key={row.field}>
                    <FieldLink row={row} onFollow={onChange} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Panel>
  );
}

/** The way to a field: in these words and what it changes, or by the field's own name. */
function FieldLink({ row, words, onFollow }: { row: AnswerRow; words?: string; onFollow: (field: string) => void }) {
  return (
    <a
      href={`#${row.field}`}
      className="small no-print"
      onClick={(event) => {
        event.preventDefault();
        onFollow(row.field);
      }}
    >
      {words ?? row.label}
      {words && <span className="visually-hidden">: {row.label}</span>}
    </a>
  );
}
