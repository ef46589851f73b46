import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { readFragment } from '../../../graphql/graphql';
import { goToField } from '../../../ui/go-to-field';
import { usePolicy } from '../policy/use-policy';
import { CheckJob } from './check-job';
import { DraftFragment } from './draft-fields';
import type { EditJobAnswer } from './edit-job-page';
import type { EditSearch } from './edit-search';
import { fieldOnPage } from './field-words';
import { stepOf } from './sections';
import { useDraft } from './use-draft';
import { usePublish } from './use-publish';
import { useStanding } from './use-standing';
import { usePostingView } from './use-posting-view';
import { WriteJob } from './write-job';

const route = getRouteApi('/jobs/$jobId/edit');

interface PostingDeskProps {
  answer: EditJobAnswer;
  job: NonNullable<EditJobAnswer['job']>;
}

/** Holds the draft while its page shows the form or the check; what the server says about publishing leads to the fields. */
export function PostingDesk({ answer, job }: PostingDeskProps) {
  const search = route.useSearch();
  const turn = route.useNavigate();
  const navigate = useNavigate();
  const door = useDraft(readFragment(DraftFragment, job));
  const policy = usePolicy(door.draft);
  const publish = usePublish(policy?.policy?.approver != null);
  const { isInSteps, choose } = usePostingView(answer.viewer?.postingView ?? 'PAGE');
  const [isHeldUp, setIsHeldUp] = useState(false);
  const { things, clarity } = useStanding(door.draft, job.questionSet);
  const refused = useMemo(
    () => publish.problems.map((problem) => ({ ...problem, field: problem.field && fieldOnPage(problem.field) })),
    [publish.problems],
  );
  const hasFieldProblems = refused.some(({ field }) => field);
  // With something to put right the whole form is there: no problem hides in another step.
  const step = isInSteps && !hasFieldProblems && !isHeldUp ? (search.step ?? 1) : null;

  const check = async () => {
    publish.clear();
    const isSaved = await door.flush();
    setIsHeldUp(!isSaved);
    if (isSaved) await turn({ search: { view: 'check' } });
  };
  const write = async (field?: string, back?: EditSearch['back']) => {
    await turn({ search: { ...(isInSteps && field && { step: stepOf(field) }), ...(back && { back }) } });
    if (field) requestAnimationFrame(() => goToField(field));
  };
  const go = (field: string) => (step === null || step === stepOf(field) ? goToField(field) : void write(field));
  const submit = async () => {
    const phase = await publish.run(job.id);
    if (phase === null) return;
    const to = phase === 'PENDING' ? '/jobs/$jobId' : '/jobs/$jobId/published';
    await navigate({ to, params: { jobId: job.id } });
  };
  const errorFor = (field: string) =>
    [...refused, ...door.problems].find((problem) => problem.field === field)?.message;

  if (search.view === 'check' && !hasFieldProblems) {
    return (
      <CheckJob
        job={job}
        answer={answer}
        draft={door.draft}
        policy={policy}
        things={things}
        clarity={clarity}
        problems={refused}
        isPublishing={publish.isRunning}
        onPublish={() => void submit()}
        onWrite={(field) => void write(field, 'check')}
      />
    );
  }
  return (
    <WriteJob
      {...door}
      answer={answer}
      job={job}
      things={things}
      clarity={clarity}
      problems={isHeldUp ? door.problems : refused}
      errorFor={errorFor}
      step={step}
      isBackToCheck={search.back === 'check'}
      onGo={go}
      onStep={(next) => void turn({ search: { step: next } })}
      onChooseView={choose}
      onCheck={() => void check()}
    />
  );
}
