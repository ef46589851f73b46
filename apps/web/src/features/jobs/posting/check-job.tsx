import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import type { FieldProblem } from '../../../ui/field-problem';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { JobBrief } from '../brief/job-brief';
import { JobFacts } from '../brief/job-facts';
import { JobLead } from '../brief/job-lead';
import { PolicyNote } from '../policy/policy-note';
import type { PolicyPreview } from '../policy/use-policy';
import { ClarityMeter } from './clarity-meter';
import type { Clarity } from './use-standing';
import { CheckAnswers } from './check-answers';
import type { EditJobAnswer } from './edit-job-page';
import type { Draft } from './draft';
import type { LeftThing } from './field-words';
import { Matches } from './matches';
import styles from './posting.module.css';
import { WhatsLeft } from './whats-left';

const CheckJobFragment = graphql(`
  fragment CheckJob on Job {
    id
    title
    ...JobLead
    ...JobFacts
    ...JobBrief
  }
`);

interface CheckJobProps {
  answer: EditJobAnswer;
  job: FragmentType<typeof CheckJobFragment>;
  draft: Draft;
  policy: PolicyPreview | undefined;
  things: readonly LeftThing[];
  clarity: Clarity;
  problems: readonly FieldProblem[];
  isPublishing: boolean;
  onPublish: () => void;
  /** Back to the form, to one of its fields if given. */
  onWrite: (field?: string) => void;
}

/** The last look: exactly what bidders will see, who is invited, and the button that publishes. */
export function CheckJob({
  job,
  answer,
  draft,
  policy,
  things,
  clarity,
  problems,
  isPublishing,
  onPublish,
  onWrite,
}: CheckJobProps) {
  const checked = readFragment(CheckJobFragment, job);
  return (
    <Page
      title="Check and publish"
      lead="This is what bidders will see. Publishing invites them at once; lines, criteria and weights are frozen then."
    >
      <ErrorSummary problems={problems} />
      <div className={styles.desk}>
        <div className={styles.standing}>
          <Panel title="Publish">
            {things.length > 0 && <WhatsLeft things={things} onGo={onWrite} />}
            <Matches draft={draft} />
            <PolicyNote preview={policy} />
            <Button look="primary" isBusy={isPublishing} onClick={onPublish}>
              {policy?.policy?.approver ? 'Ask for approval' : 'Publish job'}
            </Button>
            <Button onClick={() => onWrite()}>Change the job</Button>
            <ClarityMeter clarity={clarity} onGo={onWrite} />
          </Panel>
        </div>
        <div className={`stack ${styles.form}`}>
          <CheckAnswers draft={draft} answer={answer} things={things} onChange={onWrite} />
          <section className={styles.preview} aria-label="What bidders will see">
            <div className="stack tight">
              <h2>{checked.title || 'Untitled job'}</h2>
              <div className="small muted">
                <JobLead job={checked} />
              </div>
            </div>
            <Panel title="At a glance">
              <JobFacts job={checked} />
            </Panel>
            <JobBrief job={checked} />
          </section>
        </div>
      </div>
    </Page>
  );
}
