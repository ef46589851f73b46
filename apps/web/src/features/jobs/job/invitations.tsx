import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { InvitationsFragment as Fields } from '../../../graphql/generated/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { Moment } from '../../../ui/moment';
import { counted } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { declineWords } from '../job-words';
import { Funnel } from './funnel';
import styles from './job.module.css';

const InvitationsFragment = graphql(`
  fragment Invitations on Job {
    id
    requesterView {
      proposalCount
      invitations {
        bidder {
          id
          name
          kind
        }
        invitedAt
        seenAt
        interestedAt
        declinedAt
        declineReason
        declineWords
      }
    }
  }
`);

type Invitation = NonNullable<Fields['requesterView']>['invitations'][number];

/** Whom the requester invited, who has looked, and who turned it down with which reason. Never who proposed. */
export function Invitations({ job }: { job: FragmentType<typeof InvitationsFragment> }) {
  const { requesterView } = readFragment(InvitationsFragment, job);
  if (requesterView === null || requesterView.invitations.length === 0) return null;
  const { invitations } = requesterView;
  const seen = invitations.filter(({ seenAt }) => seenAt !== null).length;
  return (
    <Panel
      title="Invited"
      aside={
        <span className="small muted">
          {counted(invitations.length, 'bidder')}, {seen} looked
        </span>
      }
    >
      <Funnel invitations={invitations} submitted={requesterView.proposalCount} />
      <ul className={styles.timeline}>
        {invitations.map((invitation) => (
          <li key={invitation.bidder.id} className={styles.invited}>
            <p className="row">
              <BidderMark side={invitation.bidder.kind === 'TEAM' ? 'internal' : 'external'} />
              <span className="strong">{invitation.bidder.name}</span>
            </p>
            <p className="muted">
              <State invitation={invitation} />
            </p>
            {invitation.declineWords && <p>“{invitation.declineWords}”</p>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function State({
  invitation: { invitedAt, seenAt, interestedAt, declinedAt, declineReason },
}: {
  invitation: Invitation;
}) {
  if (declinedAt && declineReason) {
    return (
      <>
        Turned it down <Moment at={declinedAt} />: {declineWords(declineReason).toLowerCase()}
      </>
    );
  }
  if (interestedAt) {
    return (
      <>
        Interested since <Moment at={interestedAt} />
      </>
    );
  }
  return seenAt ? (
    <>
      Looked at it <Moment at={seenAt} />
    </>
  ) : (
    <>
      Invited <Moment at={invitedAt} />, not seen yet
    </>
  );
}
