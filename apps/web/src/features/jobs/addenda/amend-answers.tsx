import { type QuestionSet, questionsOf } from '@bidwell/domain/question-set';
import { Panel } from '../../../ui/panel';
import type { Desk } from '../posting/desk';
import { AnswersForm } from '../questions/answers-form';

interface AmendAnswersProps extends Desk {
  set: QuestionSet;
}

/** What was answered to the questions of the category. Files stay: what is new about them is said in words. */
export function AmendAnswers({ draft, change, errorFor, set }: AmendAnswersProps) {
  if (questionsOf(set).length === 0) return null;
  return (
    <Panel title="The brief in detail">
      <AnswersForm
        set={set}
        answers={draft.answers}
        currency={draft.currency}
        onChange={(answers) => change({ answers })}
        errorFor={errorFor}
        filesFor={({ label }) => <p className="small muted">{label}: the files stay as they were published.</p>}
      />
    </Panel>
  );
}
