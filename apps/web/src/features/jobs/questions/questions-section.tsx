import { useMemo } from 'react';
import { Panel } from '../../../ui/panel';
import type { SectionProps } from '../posting/sections';
import { AnswersForm } from './answers-form';
import { askedIn } from '../../../graphql/asked-questions';
import { QuestionFiles } from './question-files';

/** What the category asks beside what every job has. Not there when it asks nothing. */
export function QuestionsSection({ draft, change, errorFor, job }: SectionProps) {
  const set = useMemo(() => askedIn(job.questionSet), [job.questionSet]);
  if (set.sections.length === 0) return null;
  return (
    <Panel title="The brief in detail">
      <p className="small muted">
        What bidders for this kind of work want to know. Answer what applies and leave the rest: each answer saves a
        question later.
      </p>
      <AnswersForm
        set={set}
        answers={draft.answers}
        currency={draft.currency}
        onChange={(answers) => change({ answers })}
        errorFor={errorFor}
        filesFor={(question, fileIds, onChange) => (
          <QuestionFiles
            jobId={job.id}
            question={question}
            fileIds={fileIds}
            error={errorFor(`answers.${question.key}`)}
            onChange={onChange}
          />
        )}
      />
    </Panel>
  );
}
