import { type BriefQuestion, type BriefSection, questionsOf, type QuestionSet } from '@bidwell/domain/question-set';
import { Button } from '../../../ui/button';
import { FieldError } from '../../../ui/form-field';
import { FoldedPart } from '../../../ui/folded-part';
import { goToField } from '../../../ui/go-to-field';
import { counted } from '../../../ui/numbers';
import { TextField } from '../../../ui/text-field';
import { ConditionField } from './condition-field';
import { PartButtons } from './part-buttons';
import { QuestionEditor } from './question-editor';
import { moved, newQuestion, renameAwaited, replaced, without } from './set-changes';

interface SectionEditorProps {
  sections: readonly BriefSection[];
  place: number;
  /** The version before: its questions keep their kinds. */
  before: QuestionSet;
  errorFor: (field: string) => string | undefined;
  onChange: (sections: BriefSection[]) => void;
}

/** One section with its questions. */
export function SectionEditor({ sections, place, before, errorFor, onChange }: SectionEditorProps) {
  const section = sections[place];
  if (section === undefined) return null;
  const path = `sections.${place}`;
  const { title, intro, opensWhen, questions } = section;
  const change = (patch: Partial<BriefSection>) => onChange(replaced(sections, place, patch));
  const changeQuestion = (at: number, question: BriefQuestion) => {
    const changed = replaced(sections, place, { questions: replaced(questions, at, question) });
    onChange(renameAwaited(changed, question.key, questions[at]?.options ?? [], question.options));
  };
  const addQuestion = () => {
    change({ questions: [...questions, newQuestion()] });
    requestAnimationFrame(() => goToField(`${path}.questions.${questions.length}.label`));
  };
  const kept = new Set(questionsOf(before).map(({ key }) => key));
  const problem = errorFor(`${path}.questions`);
  const isWrong = ['title', 'intro', 'opensWhen', 'questions'].some(
    (name) => errorFor(`${path}.${name}`) !== undefined,
  );
  return (
    <FoldedPart
      title={title || 'New section'}
      note={`${counted(questions.length, 'question')}${opensWhen ? ', when it applies' : ''}`}
      isOpenAtFirst={title === ''}
      hasProblem={isWrong || questions.some((_, at) => errorFor(`${path}.questions.${at}.label`) !== undefined)}
    >
      <div className="stack">
        <TextField
          name={`${path}.title`}
          label="Section"
          value={title}
          onChange={(next) => change({ title: next })}
          error={errorFor(`${path}.title`)}
        />
        <TextField
          name={`${path}.intro`}
          label="Words below the title"
          isOptional
          value={intro}
          onChange={(next) => change({ intro: next })}
          error={errorFor(`${path}.intro`)}
        />
        <ConditionField
          path={path}
          opensWhen={opensWhen}
          earlier={sections.slice(0, place)}
          error={errorFor(`${path}.opensWhen`)}
          onChange={(next) => change({ opensWhen: next })}
        />
        <div id={`${path}.questions`} tabIndex={-1} className="stack tight">
          {problem && <FieldError name={`${path}.questions`}>{problem}</FieldError>}
          {questions.map((question, at) => (
            <QuestionEditor
              key={question.key}
              path={`${path}.questions.${at}`}
              question={question}
              isKindKept={kept.has(question.key)}
              errorFor={errorFor}
              onChange={(next) => changeQuestion(at, next)}
              onMove={(by) => change({ questions: moved(questions, at, by) })}
              onRemove={() => change({ questions: without(questions, at) })}
            />
          ))}
        </div>
        <div className="row apart">
          <Button isCompact onClick={addQuestion}>
            Add a question<span className="visually-hidden"> to {title || 'this section'}</span>
          </Button>
          <PartButtons
            what={`section ${title}`}
            onMove={(by) => onChange(moved(sections, place, by))}
            onRemove={() => onChange(without(sections, place))}
          />
        </div>
      </div>
    </FoldedPart>
  );
}
