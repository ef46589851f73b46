import type { BriefSection, QuestionSet } from '@bidwell/domain/question-set';
import type { ReactNode } from 'react';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { goToField } from '../../../ui/go-to-field';
import { Panel } from '../../../ui/panel';
import { SavedNote } from '../../../ui/saved-note';
import { say } from '../../../ui/toast';
import { DiscardQuestionSetMutation } from './question-set-documents';
import styles from './question-set.module.css';
import { SectionEditor } from './section-editor';
import { newSection } from './set-changes';
import { type KeptDraft, useQuestionSet } from './use-question-set';

interface QuestionSetEditorProps {
  categoryId: string;
  draft: KeptDraft | null;
  beginning: readonly BriefSection[];
  /** What is asked now. */
  before: QuestionSet;
  preview: (set: QuestionSet) => ReactNode;
  onPublished: () => void;
}

/** The questions on one side, the form they make on the other. */
export function QuestionSetEditor({
  categoryId,
  draft,
  beginning,
  before,
  preview,
  onPublished,
}: QuestionSetEditorProps) {
  const { sections, setSections, saving, publish, publishing } = useQuestionSet(categoryId, draft, beginning);
  const discard = useMove(DiscardQuestionSetMutation);
  const errorFor = publishing.errorFor;
  const send = async () => {
    if (!(await publish())) return;
    say('Published. New briefs are asked these questions from now on.');
    onPublished();
  };
  const addSection = () => {
    setSections([...sections, newSection()]);
    requestAnimationFrame(() => goToField(`sections.${sections.length}.title`));
  };
  const throwAway = async () => {
    if (draft && (await discard.run({ id: draft.id }))) onPublished();
  };
  return (
    <>
      <ErrorSummary problems={[...publishing.problems, ...discard.problems]} />
      <div className={styles.editor}>
        <div className="stack">
          <Panel title="Sections and questions" aside={<SavedNote saving={saving} />}>
            <div id="sections" tabIndex={-1} className="stack tight">
              {sections.map((section, place) => (
                <SectionEditor
                  key={section.key}
                  sections={sections}
                  place={place}
                  before={before}
                  errorFor={errorFor}
                  onChange={setSections}
                />
              ))}
            </div>
            <div>
              <Button isCompact onClick={addSection}>
                Add a section
              </Button>
            </div>
          </Panel>
          <div className="row">
            <Button look="primary" isBusy={publishing.isRunning} onClick={() => void send()}>
              Publish these questions
            </Button>
            {draft && (
              <Button isBusy={discard.isRunning} onClick={() => void throwAway()}>
                Throw this version away
              </Button>
            )}
          </div>
        </div>
        <div className={styles.preview}>
          <Panel title="What requesters will see">{preview({ sections })}</Panel>
        </div>
      </div>
    </>
  );
}
