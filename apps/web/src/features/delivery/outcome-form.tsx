import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { TextField } from '../../ui/text-field';
import { say } from '../../ui/toast';
import { RecordOutcomeMutation } from './outcome-documents';
import { OutcomeFacts } from './outcome-facts';
import { ReportPromises } from './report-promises';
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
      <OutcomeFacts job={job} report={report} change={change} errorFor={record.errorFor} />
      <ReportPromises made={job.promises} report={report} answer={answer} errorFor={record.errorFor} />
      <Panel title="What it did for the customer outside">
        <TextField
          name="customerLine"
          label="In one line"
          hint="The whole company reads it under its goal, without the name of whoever did the work."
          value={report.customerLine}
          onChange={(customerLine) => change({ customerLine })}
          error={record.errorFor('customerLine')}
        />
      </Panel>
      <div>
        <Button type="submit" look="primary" isBusy={record.isRunning}>
          Put on record
        </Button>
      </div>
    </Form>
  );
}
