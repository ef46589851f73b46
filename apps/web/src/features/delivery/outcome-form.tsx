import { OUTCOME_LIMITS } from '@bidwell/domain/outcome';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { NumberField } from '../../ui/number-field';
import { Panel } from '../../ui/panel';
import { TextArea } from '../../ui/text-area';
import { say } from '../../ui/toast';
import { RecordOutcomeMutation } from './outcome-documents';
import { PromiseVerdict } from './promise-verdict';
import { type PromiseAnswer, type ReportedJob, reportOf, wireOf } from './report';

/** The report: three facts, and an answer for each promise. */
export function OutcomeForm({ job }: { job: ReportedJob }) {
  const [report, setReport] = useState(() => reportOf(job));
  const record = useMove(RecordOutcomeMutation);
  const navigate = useNavigate();
  const change = (patch: Partial<typeof report>) => setReport((current) => ({ ...current, ...patch }));
  const answer = (position: number, patch: Partial<PromiseAnswer>) =>
    change({ promises: report.promises.map((each) => (each.position === position ? { ...each, ...patch } : each)) });
  const submit = async () => {
    if (!(await record.run(wireOf(job.id, report)))) return;
    say('On record. Whoever was chosen is told.');
    await navigate({ to: '/jobs/$jobId', params: { jobId: job.id } });
  };
  return (
    <Form label="How it went" problems={record.problems} onSubmit={() => void submit()}>
      <Panel title="What it came to">
        <div className="stack">
          <NumberField
            name="headCount"
            label="How many people came"
            hint={job.headCount === null ? undefined : `Planned: ${job.headCount}.`}
            isOptional
            isWhole
            value={report.headCount}
            onChange={(headCount) => change({ headCount })}
            error={record.errorFor('headCount')}
          />
          <MoneyField
            name="spend"
            label="What it cost in the end"
            isOptional
            currency={job.currency}
            value={report.spend}
            onChange={(spend) => change({ spend })}
            error={record.errorFor('spend')}
          />
          <TextArea
            name="lessons"
            label="What to do differently next time"
            hint="Your note for the next brief. Leaders read it too; the bidder does not."
            isOptional
            rows={3}
            limit={OUTCOME_LIMITS.lessons}
            value={report.lessons}
            onChange={(lessons) => change({ lessons })}
            error={record.errorFor('lessons')}
          />
        </div>
      </Panel>
      {job.promises.length > 0 && (
        <Panel title="What was promised">
          <div className="stack loose">
            {job.promises.map(({ position, promise }, index) => {
              const given = report.promises[index];
              if (given === undefined) return null;
              const row = { made: promise, answer: given, errorFor: record.errorFor };
              return <PromiseVerdict key={position} {...row} onChange={(patch) => answer(position, patch)} />;
            })}
          </div>
        </Panel>
      )}
      <div>
        <Button type="submit" look="primary" isBusy={record.isRunning}>
          Put on record
        </Button>
      </div>
    </Form>
  );
}
