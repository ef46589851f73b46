import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { FoldedPart } from '../../../ui/folded-part';
import { Moment } from '../../../ui/moment';
import { counted } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import styles from './tracker.module.css';

export const HistoryPanelFragment = graphql(`
  fragment HistoryPanel on Engagement {
    id
    events {
      id
      at
      kind
      about
      words
      by {
        id
        name
      }
    }
  }
`);

const WORDS: Record<string, string> = {
  settled: 'changed the milestones',
  signed: 'confirmed the agreement',
  agreementSentBack: 'sent the agreement back',
  startPlanned: 'set the joint start',
  started: 'began the work',
  milestoneDelivered: 'delivered',
  milestoneAccepted: 'accepted',
  milestoneSentBack: 'sent back',
  delivered: 'delivered all of it',
  workAccepted: 'accepted all of it',
  workSentBack: 'sent the work back',
};

/** Of what happened by itself. */
const BY_ITSELF: Record<string, string> = {
  started: 'The work began at the time both had set',
  milestoneAccepted: 'Silence accepted',
  workAccepted: 'Silence accepted all of it',
};

/** What was done and said, newest first. */
export function HistoryPanel({ engagement }: { engagement: FragmentType<typeof HistoryPanelFragment> }) {
  const { events } = readFragment(HistoryPanelFragment, engagement);
  if (events.length === 0) return null;
  return (
    <Panel title="What happened">
      <FoldedPart
        title="On record"
        note={counted(events.length, 'entry', 'entries')}
        isOpenAtFirst={events.length <= 5}
      >
        <ol className={styles.rows} reversed>
          {events.toReversed().map(({ id, at, kind, about, words, by }) => (
            <li key={id} className={styles.row}>
              <span>
                {by === null ? BY_ITSELF[kind] : `${by.name} ${WORDS[kind] ?? kind}`}
                {about && ` “${about}”`}, <Moment at={at} />
              </span>
              {words && <span className="small">“{words}”</span>}
            </li>
          ))}
        </ol>
      </FoldedPart>
    </Panel>
  );
}
