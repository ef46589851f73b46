import type { BriefQuestion } from '@bidwell/domain/question-set';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { fieldOf, labelOf } from './asking';

const JobFilesField = lazy(async () => ({ default: (await import('../files/job-files-field')).JobFilesField }));

interface QuestionFilesProps {
  jobId: string;
  question: BriefQuestion;
  fileIds: readonly string[];
  error?: string;
  onChange: (fileIds: string[]) => void;
}

/** Files that answer a question. Several may arrive before the page is drawn again. */
export function QuestionFiles({ jobId, question, fileIds, error, onChange }: QuestionFilesProps) {
  const newest = useRef(fileIds);
  useEffect(() => {
    newest.current = fileIds;
  }, [fileIds]);
  const change = (ids: string[]) => {
    newest.current = ids;
    onChange(ids);
  };
  return (
    <Suspense fallback={<p className="small muted">{question.label}</p>}>
      <JobFilesField
        name={fieldOf(question.key)}
        label={labelOf(question)}
        hint={question.hint || undefined}
        error={error}
        jobId={jobId}
        ids={fileIds}
        most={question.maxRows ?? 1}
        onAdd={(id) => change([...newest.current, id])}
        onRemove={(id) => change(newest.current.filter((each) => each !== id))}
      />
    </Suspense>
  );
}
