import type { BriefQuestion, QuestionKind } from '@bidwell/domain/question-set';
import { Checkbox } from '../../../ui/checkbox';
import { FoldedPart } from '../../../ui/folded-part';
import { NumberField } from '../../../ui/number-field';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { ColumnsEditor } from './columns-editor';
import { KindFields } from './kind-fields';
import { KIND_CHOICES, kindWords } from './kind-words';
import { PartButtons } from './part-buttons';
import { asKind } from './set-changes';

interface QuestionEditorProps {
  path: string;
  question: BriefQuestion;
  /** Was asked in the version before: its kind stays, drafts hold such answers. */
  isKindKept: boolean;
  errorFor: (field: string) => string | undefined;
  onChange: (question: BriefQuestion) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One question: a line until it is opened. */
export function QuestionEditor({
  path,
  question,
  isKindKept,
  errorFor,
  onChange,
  onMove,
  onRemove,
}: QuestionEditorProps) {
  const { label, kind, isRequired } = question;
  return (
    <FoldedPart
      title={label || 'New question'}
      level={4}
      note={isRequired ? `${kindWords(kind)}, needed` : kindWords(kind)}
      isOpenAtFirst={label === ''}
      hasProblem={hasProblem(path, question, errorFor)}
    >
      <div className="stack">
        <TextField
          name={`${path}.label`}
          label="Question"
          value={label}
          onChange={(next) => onChange({ ...question, label: next })}
          error={errorFor(`${path}.label`)}
        />
        <TextField
          name={`${path}.hint`}
          label="Hint"
          isOptional
          value={question.hint}
          onChange={(hint) => onChange({ ...question, hint })}
          error={errorFor(`${path}.hint`)}
        />
        <div className="columns">
          <KindChoice
            path={path}
            kind={kind}
            isKept={isKindKept}
            error={errorFor(`${path}.kind`)}
            onChange={(next) => onChange(asKind(question, next))}
          />
          <KindFields
            path={path}
            asked={question}
            errorFor={errorFor}
            onChange={(patch) => onChange({ ...question, ...patch } as BriefQuestion)}
          />
          {(kind === 'table' || kind === 'file') && (
            <NumberField
              name={`${path}.maxRows`}
              label={kind === 'table' ? 'Rows at most' : 'Files at most'}
              isWhole
              value={question.maxRows}
              onChange={(maxRows) => onChange({ ...question, maxRows })}
              error={errorFor(`${path}.maxRows`)}
            />
          )}
        </div>
        {kind === 'table' && (
          <ColumnsEditor
            path={path}
            columns={question.columns}
            errorFor={errorFor}
            onChange={(columns) => onChange({ ...question, columns })}
          />
        )}
        <Checkbox
          name={`${path}.isRequired`}
          label="Needed before a job can be published"
          isChecked={isRequired}
          onChange={(next) => onChange({ ...question, isRequired: next })}
        />
        <PartButtons what={`question ${label}`} onMove={onMove} onRemove={onRemove} />
      </div>
    </FoldedPart>
  );
}

interface KindChoiceProps {
  path: string;
  kind: QuestionKind;
  isKept: boolean;
  error?: string;
  onChange: (kind: QuestionKind) => void;
}

function KindChoice({ path, kind, isKept, error, onChange }: KindChoiceProps) {
  return (
    <SelectField
      name={`${path}.kind`}
      label="Answered by"
      hint={isKept ? 'Stays: drafts hold such answers. Add a new question for another kind.' : undefined}
      value={kind}
      onChange={onChange}
      choices={isKept ? KIND_CHOICES.filter(({ value }) => value === kind) : KIND_CHOICES}
      error={error}
    />
  );
}

function hasProblem(path: string, { columns }: BriefQuestion, errorFor: QuestionEditorProps['errorFor']): boolean {
  const own = ['label', 'hint', 'kind', 'options', 'columns', 'maxRows', 'min', 'max', 'unit', 'wordLimit'];
  const ofColumns = columns.flatMap((_, place) =>
    ['label', 'options', 'max'].map((name) => `columns.${place}.${name}`),
  );
  return [...own, ...ofColumns].some((name) => errorFor(`${path}.${name}`) !== undefined);
}
