import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { formatDay, formatDistance, formatInstant } from '../../../ui/dates';
import { Panel } from '../../../ui/panel';
import { useServerNow } from '../../../ui/server-clock';
import styles from './job.module.css';
import { type Step, stepsOf } from './timeline-steps';

const TimelineFragment = graphql(`
  fragment Timeline on Job {
    id
    publishedAt
    questionsDue
    answersDue
    deadline
    openedAt
    decisionDue
    startsOn
    phase
    addenda {
      id
      number
      publishedAt
    }
    award {
      decidedAt
      isAward
    }
  }
`);

/** What has happened and what will, each at its time. */
export function Timeline({ job }: { job: FragmentType<typeof TimelineFragment> }) {
  const now = useServerNow();
  const steps = stepsOf(readFragment(TimelineFragment, job));
  if (steps.length === 0) return null;
  return (
    <Panel title="Timeline">
      <ol className={styles.timeline}>
        {steps.map((step) => (
          <TimelineStep key={step.words} step={step} now={now} />
        ))}
      </ol>
    </Panel>
  );
}

function TimelineStep({ step: { words, at, isDay }, now }: { step: Step; now: number }) {
  const isPast = Date.parse(isDay ? `${at}T23:59:59Z` : at) <= now;
  return (
    <li className={[styles.step, isPast && styles.past].filter(Boolean).join(' ')}>
      <p className="strong">
        {words}
        <span className="visually-hidden">{isPast ? ', past' : ', still to come'}</span>
      </p>
      <p className="muted">
        <time dateTime={at}>{isDay ? formatDay(at) : formatInstant(at)}</time>
        {!isPast && !isDay && <span className="figure"> ({formatDistance(at, now)})</span>}
      </p>
    </li>
  );
}
