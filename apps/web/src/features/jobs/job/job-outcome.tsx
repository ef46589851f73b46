import { recordInWords } from '@bidwell/domain/outcome';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { JobReportFragment, type JobReport as Fields, madePromiseInWords } from '../../../graphql/job-report';
import { Chip } from '../../../ui/chip';
import { formatDays } from '../../../ui/dates';
import { FactList } from '../../../ui/fact-list';
import { LinkButton } from '../../../ui/link-button';
import { MoneyText } from '../../../ui/money-text';
import { formatNumber } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { movesOf } from '../moves';
import styles from './job.module.css';

const JobOutcomeFragment = graphql(`
  fragment JobOutcome on Job {
    id
    ...JobMoves
    ...JobReport
  }
`);

/** How an awarded job went, to those who may know; and the way to say it, to who posted it. */
export function JobOutcome({ job }: { job: FragmentType<typeof JobOutcomeFragment> }) {
  const awarded = readFragment(JobOutcomeFragment, job);
  const { id, headCount, outcome, promises } = readFragment(JobReportFragment, awarded);
  const mayRecord = movesOf(awarded).allows('recordOutcome');
  if (!mayRecord && promises.length === 0 && outcome === null) return null;
  const params = { jobId: id };
  return (
    <Panel
      title="How it went"
      aside={
        mayRecord &&
        outcome && (
          <Link to="/jobs/$jobId/outcome" params={params} className="small no-print">
            Change what you said
          </Link>
        )
      }
    >
      {outcome ? <Said outcome={outcome} planned={headCount} /> : <p>Nothing has been said about it yet.</p>}
      <Promises promises={promises} />
      {mayRecord && !outcome && (
        <div>
          <LinkButton to="/jobs/$jobId/outcome" params={params}>
            Say how it went
          </LinkButton>
        </div>
      )}
    </Panel>
  );
}

function Said({ outcome, planned }: { outcome: NonNullable<Fields['outcome']>; planned: number | null }) {
  const { headCount, spend, lessons, customerLine, startedOn, endedOn } = outcome;
  return (
    <FactList
      facts={[
        headCount !== null && {
          label: 'People who came',
          value: `${formatNumber(headCount)}${planned === null ? '' : ` of ${formatNumber(planned)} planned`}`,
        },
        spend && { label: 'Cost in the end', value: <MoneyText amount={spend.amount} currency={spend.currency} /> },
        startedOn !== null && { label: 'Days', value: formatDays(startedOn, endedOn) },
        Boolean(lessons) && { label: 'Next time', value: lessons },
        customerLine !== '' && { label: 'What it did for the customer outside', value: customerLine },
      ]}
    />
  );
}

function Promises({ promises }: Pick<Fields, 'promises'>) {
  if (promises.length === 0) return null;
  return (
    <ul className={styles.promises}>
      {promises.map(({ position, promise, outcome, words }) => (
        <li key={position}>
          {madePromiseInWords({ promise })} {outcome && <PromiseChip {...outcome} />}
          {words && <span className="small muted"> {words}</span>}
        </li>
      ))}
    </ul>
  );
}

function PromiseChip({ timesDue, timesKept }: { timesDue: number; timesKept: number }) {
  if (timesDue === 0) return <Chip>Never fell due</Chip>;
  const words = timesDue === 1 ? (timesKept === 1 ? 'Kept' : 'Missed') : recordInWords({ timesDue, timesKept });
  return <Chip tone={timesKept === timesDue ? 'kept' : 'missed'}>{words}</Chip>;
}
