import { getRouteApi } from '@tanstack/react-router';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { useViewer } from '../../graphql/viewer';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PathLink } from '../../ui/path-link';
import { say } from '../../ui/toast';
import { GuestInvitationQuery } from './guest-documents';
import { wayIn } from './join-address';

const route = getRouteApi('/join/$invitationId');

const LeaveMutation = graphql(`
  mutation LeaveForInvitation {
    signOut
  }
`);

/** An invitation link, opened by somebody who is signed in: the job, or the way to come in as the guest. */
export function JoinedPage() {
  const { invitationId } = route.useParams();
  const invitation = useQuery({ query: GuestInvitationQuery, variables: { id: invitationId } });
  return (
    <Page title="Your invitation" isNarrow>
      <Loaded of={invitation} what="The invitation">
        {({ guestInvitation }) =>
          guestInvitation === null ? (
            <EmptyState title="This link is not known.">Copy the whole address from your mail.</EmptyState>
          ) : (
            <Joined firmName={guestInvitation.firmName} path={wayIn(location.search, guestInvitation.jobId)} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Joined({ firmName, path }: { firmName: string; path: string }) {
  const { bidder, person } = useViewer();
  const [, signOut] = useMutation(LeaveMutation);
  const leave = async () => {
    const { error } = await signOut({});
    if (error) say('Not signed out: the server could not be reached. Try again.');
    else location.reload();
  };
  if (bidder?.name === firmName) {
    return (
      <div className="stack">
        <p>You are in already, as {firmName}.</p>
        <p>
          <PathLink href={path}>Go to the job</PathLink>
        </p>
      </div>
    );
  }
  return (
    <div className="stack">
      <p>
        This invitation is for {firmName}, and you are signed in as {person.name}. To use it, sign out first: then a
        code goes to the invited address.
      </p>
      <div>
        <Button look="primary" onClick={() => void leave()}>
          Sign out and use the invitation
        </Button>
      </div>
    </div>
  );
}
