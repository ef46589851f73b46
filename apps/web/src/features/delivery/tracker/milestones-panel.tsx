import { formatDay } from '../../../ui/dates';
import type { MilestonesPanelFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Chip } from '../../../ui/chip';
import { Deadline } from '../../../ui/deadline';
import { Panel } from '../../../ui/panel';
import { useServerNow } from '../../../ui/server-clock';
import { MilestoneMoves } from './milestone-moves';
import styles from './tracker.module.css';

export const MilestonesPanelFragment = graphql(`
  fragment MilestonesPanel on Engagement {
    id
    moves {
      name
      allowed
    }
    milestones {
      id
      title
      dueOn
      share
      deliveredAt
      deliveredWords
      acceptsAt
      acceptedAt
      isAcceptedBySilence
      sentBackWords
    }
  }
`);

type Milestone = Fields['milestones'][number];

/** Parts of the work: what is due when, what is delivered, what is accepted. Nothing where the work is accepted as a whole. */
export function MilestonesPanel({
  jobId,
  engagement,
}: {
  jobId: string;
  engagement: FragmentType<typeof MilestonesPanelFragment>;
}) {
  const { milestones, moves } = readFragment(MilestonesPanelFragment, engagement);
  if (milestones.length === 0) return null;
  const allowed = moves.filter((move) => move.allowed).map(({ name }) => name);
  return (
    <Panel title="Milestones" id="milestones">
      <ol className={styles.rows}>
        {milestones.map((milestone) => (
          <li key={milestone.id} className={styles.row}>
            <div className="row apart">
              <strong>{milestone.title}</strong>
              <MilestoneChip milestone={milestone} />
            </div>
            <span className="small muted">
              Due {formatDay(milestone.dueOn)}
              {milestone.share !== null && `, ${milestone.share}% of the price`}
            </span>
            <Said milestone={milestone} />
            <MilestoneMoves jobId={jobId} milestone={milestone} allowed={allowed} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function MilestoneChip({
  milestone: { deliveredAt, acceptedAt, isAcceptedBySilence, sentBackWords, dueOn },
}: {
  milestone: Milestone;
}) {
  const isLate = useServerNow(60_000) > Date.parse(`${dueOn}T23:59:59Z`);
  if (acceptedAt !== null) return <Chip tone="kept">{isAcceptedBySilence ? 'Accepted by silence' : 'Accepted'}</Chip>;
  if (deliveredAt !== null) return <Chip tone="highlight">Delivered</Chip>;
  if (sentBackWords !== null) return <Chip tone="missed">Sent back</Chip>;
  return isLate ? <Chip tone="missed">Late</Chip> : <Chip tone="outline">To come</Chip>;
}

function Said({
  milestone: { deliveredWords, sentBackWords, deliveredAt, acceptedAt, acceptsAt },
}: {
  milestone: Milestone;
}) {
  const waits = deliveredAt !== null && acceptedAt === null && acceptsAt !== null;
  return (
    <>
      {deliveredAt !== null && deliveredWords && <p className="small">“{deliveredWords}”</p>}
      {deliveredAt === null && sentBackWords && <p className="small">Sent back: “{sentBackWords}”</p>}
      {waits && (
        <p className="small">
          <Deadline at={acceptsAt} lead="Without an answer it is accepted on" />
        </p>
      )}
    </>
  );
}
