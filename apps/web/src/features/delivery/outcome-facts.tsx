import { OUTCOME_LIMITS } from '@bidwell/domain/outcome';
import { DateField } from '../../ui/date-field';
import { MoneyField } from '../../ui/money-field';
import { NumberField } from '../../ui/number-field';
import { Panel } from '../../ui/panel';
import { TextArea } from '../../ui/text-area';
import type { Report, ReportedJob } from './report';

interface OutcomeFactsProps {
  job: ReportedJob;
  report: Report;
  change: (patch: Partial<Report>) => void;
  errorFor: (field: string) => string | undefined;
}

/** What was planned, and what it came to. */
export function OutcomeFacts({ job, report, change, errorFor }: OutcomeFactsProps) {
  return (
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
          error={errorFor('headCount')}
        />
        <MoneyField
          name="spend"
          label="What it cost in the end"
          isOptional
          currency={job.currency}
          value={report.spend}
          onChange={(spend) => change({ spend })}
          error={errorFor('spend')}
        />
        <div className="row">
          <DateField
            name="startedOn"
            label="When it began"
            isOptional
            value={report.startedOn}
            onChange={(startedOn) => change({ startedOn })}
            error={errorFor('startedOn')}
          />
          <DateField
            name="endedOn"
            label="When it ended"
            isOptional
            value={report.endedOn}
            onChange={(endedOn) => change({ endedOn })}
            error={errorFor('endedOn')}
          />
        </div>
        <TextArea
          name="lessons"
          label="What to do differently next time"
          hint="Your note for the next brief. Leaders read it too; the bidder does not."
          isOptional
          rows={3}
          limit={OUTCOME_LIMITS.lessons}
          value={report.lessons}
          onChange={(lessons) => change({ lessons })}
          error={errorFor('lessons')}
        />
      </div>
    </Panel>
  );
}
