import { useEffect, useEffectEvent, useState } from 'react';
import { BackLink } from '../../../ui/back-link';
import { ErrorSummary } from '../../../ui/error-summary';
import type { FieldProblem } from '../../../ui/field-problem';
import { Page } from '../../../ui/page';
import { SentBackNote } from '../approval/sent-back-note';
import { ConflictPanel } from './conflict-panel';
import { DiscardDraft } from './discard-draft';
import type { EditJobAnswer } from './edit-job-page';
import { type LeftThing, nextThing } from './field-words';
import styles from './posting.module.css';
import { LastTimePanel } from './last-time-panel';
import { SECTIONS } from './sections';
import { StandingPanel } from './standing-panel';
import { type Step, stepTitle } from './steps';
import type { useDraft } from './use-draft';
import type { Clarity } from './use-standing';
import { WayOn, type WayOnProps } from './way-on';

interface WriteJobProps extends Omit<ReturnType<typeof useDraft>, 'problems' | 'flush'>, WayOnProps {
  answer: EditJobAnswer;
  job: NonNullable<EditJobAnswer['job']>;
  things: readonly LeftThing[];
  clarity: Clarity;
  problems: readonly FieldProblem[];
  errorFor: (field: string) => string | undefined;
  onGo: (field: string) => void;
  onChooseView: (view: 'STEPS' | 'PAGE') => void;
}

/** The form: one calm page, or one of three steps; what is left is always in sight. */
export function WriteJob(props: WriteJobProps) {
  const { answer, job, things, clarity, problems, errorFor, onGo, onCheck, draft, change, saving, conflict, resolve } =
    props;
  const { step, isBackToCheck, onStep, onChooseView } = props;
  const way = { step, isBackToCheck, onCheck, onStep };
  const isShown = useIsShown();
  useWayOnByKeys(things, onGo, onCheck);
  const title = draft.title || 'Untitled job';
  const shown = SECTIONS.filter((section) => step === null || section.step === step);
  return (
    <Page
      key={step}
      title={step === null ? title : stepTitle(step)}
      lead={<Lead reference={job.reference} title={title} step={step} />}
      back={
        <BackLink to="/jobs" search={{ tab: 'posted' }}>
          Jobs
        </BackLink>
      }
    >
      <ErrorSummary problems={isShown ? problems : NONE} />
      <SentBackNote job={job} />
      {conflict && <ConflictPanel draft={draft} conflict={conflict} onResolve={resolve} />}
      <div className={styles.desk}>
        <StandingPanel
          {...way}
          things={things}
          clarity={clarity}
          saving={saving}
          onGo={onGo}
          onChooseView={onChooseView}
        />
        <div className={`stack ${styles.form}`}>
          {step !== 2 && step !== 3 && <LastTimePanel draft={draft} change={change} job={job} />}
          {shown.map(({ id, Section }) => (
            <Section key={id} draft={draft} change={change} errorFor={errorFor} answer={answer} job={job} />
          ))}
          {step !== null && <WayOn {...way} />}
          <DiscardDraft jobId={job.id} />
        </div>
      </div>
    </Page>
  );
}

const NONE: readonly FieldProblem[] = [];

function Lead({ reference, title, step }: { reference: string; title: string; step: Step | null }) {
  return (
    <>
      <span className="mono">{reference}</span> {step !== null && <>· {title} </>}· Draft. Nobody but you sees it.
    </>
  );
}

/** False while the page appears: its heading takes the focus then, and the error summary takes it next. */
function useIsShown(): boolean {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => setIsShown(true), []);
  return isShown;
}

/** Ctrl+Enter, wherever one is on the page, goes to the next thing left; with nothing left it goes on to the check. */
function useWayOnByKeys(things: readonly LeftThing[], onGo: (field: string) => void, onCheck: () => void) {
  const goOn = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    if (document.querySelector('[role="dialog"]')) return;
    event.preventDefault();
    const next = nextThing(things, (event.target as HTMLElement).id);
    if (next) onGo(next.field);
    else onCheck();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => goOn(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
