import type { BriefAnswers } from '@bidwell/domain/brief-answers';
import type { QuestionSet } from '@bidwell/domain/question-set';
import { useState } from 'react';
import { QuestionSetPage as Editor } from '../features/admin/questions/question-set-page';
import { AnswersForm } from '../features/jobs/questions/answers-form';

/** A category's questions as an administrator writes them, beside the form that requesters fill in. */
export function QuestionSetPage() {
  return <Editor preview={(set) => <Preview set={set} />} />;
}

const noError = () => undefined;

/** Can be tried out: what is typed here is kept nowhere. */
function Preview({ set }: { set: QuestionSet }) {
  const [answers, setAnswers] = useState<BriefAnswers>({});
  return (
    <div role="group" aria-label="Preview. What you type here is kept nowhere.">
      <AnswersForm
        set={set}
        answers={answers}
        currency="EUR"
        onChange={setAnswers}
        errorFor={noError}
        filesFor={({ label }) => (
          <p>
            <span className="strong">{label}</span> <span className="small muted">Files are attached here.</span>
          </p>
        )}
      />
    </div>
  );
}
