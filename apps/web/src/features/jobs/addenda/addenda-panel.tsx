import type { AddendaPanelFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Chip } from '../../../ui/chip';
import { Moment } from '../../../ui/moment';
import { Panel } from '../../../ui/panel';
import { AcknowledgeAddenda } from './acknowledge-addenda';
import styles from './addenda.module.css';
import { AddendumChanges } from './addendum-changes';
import { WhoAcknowledged } from './who-acknowledged';

const AddendaPanelFragment = graphql(`
  fragment AddendaPanel on Job {
    id
    phase
    requesterView {
      invitations {
        bidder {
          id
        }
      }
    }
    bidderView {
      submittedBeforeAddendum
    }
    addenda {
      id
      number
      reason
      isMaterial
      publishedAt
      acknowledgedAt
      changes {
        field
        label
        kind
        before
        after
      }
      acknowledgements {
        bidder {
          id
          name
        }
        acknowledgedAt
      }
    }
    ...AcknowledgeAddenda
  }
`);

type Addendum = Fields['addenda'][number];

/** What was changed after publication, the newest first; to bidders with the button that says they have read it. */
export function AddendaPanel({ job }: { job: FragmentType<typeof AddendaPanelFragment> }) {
  const amended = readFragment(AddendaPanelFragment, job);
  const { addenda, bidderView, requesterView } = amended;
  if (addenda.length === 0) return null;
  return (
    <div id="addenda">
      <Panel title="Addenda">
        <div className="stack">
          {bidderView && (
            <AcknowledgeAddenda job={amended} submittedBefore={bidderView.submittedBeforeAddendum ?? null} />
          )}
          <ol className={styles.list} reversed>
            {addenda.toReversed().map((addendum) => (
              <li key={addendum.id} className={styles.addendum}>
                <AddendumHead addendum={addendum} />
                <AddendumChanges changes={addendum.changes} />
                {requesterView && (
                  <WhoAcknowledged addendum={addendum} invitedCount={requesterView.invitations.length} />
                )}
              </li>
            ))}
          </ol>
        </div>
      </Panel>
    </div>
  );
}

function AddendumHead({
  addendum: { number, reason, isMaterial, publishedAt, acknowledgedAt },
}: {
  addendum: Addendum;
}) {
  return (
    <>
      <h3>Addendum {number}</h3>
      <p className="small muted row">
        <Moment at={publishedAt} />
        {isMaterial && <Chip tone="outline">Changes what is priced</Chip>}
        {acknowledgedAt && <Chip tone="kept">You acknowledged it</Chip>}
      </p>
      <p className="prose">{reason}</p>
    </>
  );
}
