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

/** Everything that was filled in, a line each, with the way to change it. */
export function CheckAnswers({ draft, answer, things, onChange }: CheckAnswersProps) {
  const missing = new Set(things.map(({ field }) => field));
  const rows = SECTIONS.flatMap((section) => section.rows?.(draft, answer) ?? []);
  return (
    <Panel title="Your answers">
      <FactList
        facts={rows.map((row) => ({
          label: row.label,
          value: <Answer row={row} isMissing={missing.has(row.field)} />,
          action: <ChangeLink row={row} onChange={onChange} />,
        }))}
      />
    </Panel>
  );
}

function Answer({ row, isMissing }: { row: AnswerRow; isMissing: boolean }) {
  if (row.value !== '') return <>{row.value}</>;
  return isMissing ? <Highlight>Missing</Highlight> : <span className="muted">Not said</span>;
}

function ChangeLink({ row, onChange }: { row: AnswerRow; onChange: (field: string) => void }) {
  return (
    <a
      href={`#${row.field}`}
      className="small no-print"
      onClick={(event) => {
        event.preventDefault();
        onChange(row.field);
      }}
    >
      Change<span className="visually-hidden">: {row.label}</span>
    </a>
  );
}
