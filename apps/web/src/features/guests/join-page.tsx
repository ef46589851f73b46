import { useEffect } from 'react';
import { useQuery } from 'urql';
import type { GuestInvitationQuery as Answer } from '../../graphql/generated/graphql';
import { Loaded } from '../../graphql/loaded';
import { formatInstant } from '../../ui/dates';
import { CodeForm } from './code-form';
import { GuestInvitationQuery } from './guest-documents';
import { wayIn } from './join-address';
import styles from './join.module.css';

/** Where an invitation link leads: a code goes to the invited address, and opens the job. */
export function JoinPage({ invitationId }: { invitationId: string }) {
  const invitation = useQuery({ query: GuestInvitationQuery, variables: { id: invitationId } });
  useEffect(() => {
    document.title = 'Your invitation · Bidwell';
  }, []);
  return (
    <>
      <header className="first-paint">
        <span className="wordmark">
          bid<span>well</span>
        </span>
      </header>
      <main className={styles.page}>
        <h1>Your invitation</h1>
        <Loaded of={invitation} what="The invitation">
          {({ guestInvitation }) => <Invitation id={invitationId} invitation={guestInvitation} />}
        </Loaded>
      </main>
    </>
  );
}

function Invitation({ id, invitation }: { id: string; invitation: Answer['guestInvitation'] }) {
  if (invitation === null)
    return <p>This link is not known. Copy the whole address from your mail, or ask whoever sent it to you.</p>;
  const { firmName, closedBecause, jobId } = invitation;
  if (closedBecause !== null) {
    return (
      <>
        <p>{closedBecause}</p>
        <p>
          <a href="/sign-in">Sign in</a>
        </p>
      </>
    );
  }
  return (
    <>
      <p>
        {firmName} is invited to propose for a job. You need no account: we send a code to your address, and the code
        opens the job for seven days in this browser. Proposals are due {formatInstant(invitation.deadline)}.
      </p>
      <p className="muted">
        Proposals are sealed. Nobody reads yours before all of them open at the deadline, neither who asks nor your
        rivals.
      </p>
      <CodeForm
        invitationId={id}
        address={invitation.address}
        onSignedIn={() => location.assign(wayIn(location.search, jobId))}
      />
    </>
  );
}
