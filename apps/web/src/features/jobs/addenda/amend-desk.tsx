import { answeredParts } from '@bidwell/domain/answer-words';
import { publishedAnswers } from '@bidwell/domain/brief-answers';
import type { QuestionSet } from '@bidwell/domain/question-set';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Form } from '../../../ui/form';
import { say } from '../../../ui/toast';
import { DatesSection } from '../posting/dates-section';
import type { Draft } from '../posting/draft';
import { fieldOnPage } from '../posting/field-words';
import styles from '../posting/posting.module.css';
import './addenda-panel';
import { AmendAnswers } from './amend-answers';
import { AmendLines } from './amend-lines';
import { AmendWork } from './amend-work';
import { amendmentOf } from './amending';
import { PublishAddendum } from './publish-addendum';

const AmendJobMutation = graphql(`
  mutation AmendJob($id: ID!, $after: Int!, $changes: JobDraftInput!, $reason: String!, $isMaterial: Boolean!) {
    amendJob(id: $id, after: $after, changes: $changes, reason: $reason, isMaterial: $isMaterial) {
      ... on Job {
        id
        deadline
        ...AddendaPanel
      }
      ...RefusalFields
    }
  }
`);

interface AmendDeskProps {
  jobId: string;
  /** The job as it is published now. */
  published: Draft;
  /** What its category asked when it was published. */
  set: QuestionSet;
  /** The number of its newest addendum. */
  newest: number;
  lateChangeDeadline: string;
}

/** The published job as a form; beside it, what bidders will be told. */
export function AmendDesk({ jobId, published, set, newest, lateChangeDeadline }: AmendDeskProps) {
  const navigate = useNavigate();
  const [draft, setDraft] = useState(published);
  const [reason, setReason] = useState('');
  const [isMaterial, setIsMaterial] = useState(false);
  const amend = useMove(AmendJobMutation);
  const problems = useMemo(
    () => amend.problems.map((problem) => ({ ...problem, field: problem.field && fieldOnPage(problem.field) })),
    [amend.problems],
  );
  const errorFor = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const change = (patch: Partial<Draft>) => setDraft((current) => ({ ...current, ...patch }));
  const desk = { draft, change, errorFor };
  const amending = { before: published, after: draft };
  const parts = (of: Draft) => answeredParts(set, publishedAnswers(set, of.answers), of.currency);

  const publish = async () => {
    const changes = amendmentOf(amending);
    if (!(await amend.run({ id: jobId, after: newest, changes, reason, isMaterial }))) return;
    say(`Addendum ${newest + 1} is published. Everybody invited is told.`);
    await navigate({ to: '/jobs/$jobId', params: { jobId }, hash: 'addenda' });
  };

  return (
    <Form problems={problems} onSubmit={() => void publish()} label="Addendum">
      <div className={styles.desk}>
        <div className={styles.standing}>
          <PublishAddendum
            {...desk}
            amending={amending}
            parts={parts}
            number={newest + 1}
            lateChangeDeadline={lateChangeDeadline}
            reason={reason}
            onReason={setReason}
            isMaterial={isMaterial}
            onMaterial={setIsMaterial}
            isPublishing={amend.isRunning}
          />
        </div>
        <div className={`${styles.form} stack`}>
          <DatesSection {...desk} />
          <AmendWork {...desk} />
          <AmendAnswers {...desk} set={set} />
          <AmendLines {...desk} publishedCount={published.lines.length} />
        </div>
      </div>
    </Form>
  );
}
