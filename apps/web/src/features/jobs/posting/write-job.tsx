import { type KeyboardEvent, useEffect, useState } from 'react';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import type { FieldProblem } from '../../../ui/field-problem';
import { goToField } from '../../../ui/go-to-field';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { SavedNote } from '../../../ui/saved-note';
import { BudgetSection } from './budget-section';
import { ConflictPanel } from './conflict-panel';
import { CriteriaSection } from './criteria-section';
import { DatesSection } from './dates-section';
import { DiscardDraft } from './discard-draft';
import type { EditJobAnswer } from './edit-job-page';
import { type LeftThing, nextThing } from './field-words';
import { InvitationsSection } from './invitations-section';
import { JobSection } from './job-section';
import { LinesSection } from './lines-section';
import styles from './posting.module.css';
import { PurposeSection } from './purpose-section';
import type { useDraft } from './use-draft';
import { WhatsLeft } from './whats-left';

interface WriteJobProps extends Omit<ReturnType<typeof useDraft>, 'problems'> {
  answer: EditJobAnswer;
  job: NonNullable<EditJobAnswer['job']>;
  things: readonly LeftThing[];
  problems: readonly FieldProblem[];
  errorFor: (field: string) => string | undefined;
  onCheck: () => void;
}

/** The form: one calm page, what is left always in sight. */
export function WriteJob({ answer, job, things, problems, errorFor, onCheck, ...door }: WriteJobProps) {
  const { draft, change, saving, conflict, resolve } = door;
  const desk = { draft, change, errorFor };
  const isShown = useIsShown();
  return (
    <Page
      title={draft.title || 'Untitled job'}
      lead={
        <>
          <span className="mono">{job.reference}</span> · Draft. Nobody but you sees it.
        </>
      }
      back={
        <BackLink to="/jobs" search={{ tab: 'posted' }}>
          Jobs
        </BackLink>
      }
    >
      <ErrorSummary problems={isShown ? problems : NONE} />
      {conflict && <ConflictPanel draft={draft} conflict={conflict} onResolve={resolve} />}
      <div className={styles.desk} onKeyDown={(event) => goOnByKeys(event, things, onCheck)}>
        <div className={styles.standing}>
          <Panel title="Before you publish">
            <WhatsLeft things={things} onGo={goToField} />
            <Button look="primary" onClick={onCheck}>
              Check and publish
            </Button>
            <p className="small muted">
              <kbd>Ctrl</kbd> <kbd>Enter</kbd> goes to the next thing left, then to the check.
            </p>
            {/* Last, so that nothing above it moves while somebody presses the button. */}
            <SavedNote saving={saving} />
          </Panel>
        </div>
        <div className={`stack ${styles.form}`}>
          <JobSection {...desk} categories={answer.categories} />
          <BudgetSection {...desk} />
          <LinesSection {...desk} />
          <CriteriaSection {...desk} />
          <DatesSection {...desk} />
          <PurposeSection {...desk} goals={answer.goals} />
          <InvitationsSection {...desk} vendors={answer.vendors} />
          <DiscardDraft jobId={job.id} />
        </div>
      </div>
    </Page>
  );
}

const NONE: readonly FieldProblem[] = [];

/** False while the page appears: its heading takes the focus then, and the error summary takes it next. */
function useIsShown(): boolean {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => setIsShown(true), []);
  return isShown;
}

/** Ctrl+Enter goes to the next thing left; with nothing left it goes on to the check. */
function goOnByKeys(event: KeyboardEvent, things: readonly LeftThing[], onCheck: () => void) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  const next = nextThing(things, (event.target as HTMLElement).id);
  if (next) goToField(next.field);
  else onCheck();
}
