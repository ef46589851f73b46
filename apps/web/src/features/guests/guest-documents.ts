import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

/** What whoever holds the link may know. */
export const GuestInvitationQuery = graphql(`
  query GuestInvitation($id: ID!) {
    guestInvitation(id: $id) {
      jobId
      firmName
      address
      deadline
      closedBecause
    }
  }
`);

export const SendGuestCodeMutation = graphql(`
  mutation SendGuestCode($invitationId: ID!) {
    sendGuestCode(invitationId: $invitationId) {
      ... on GuestCodeSent {
        address
        minutes
        demoCode
      }
      ...RefusalFields
    }
  }
`);

export const EnterGuestCodeMutation = graphql(`
  mutation EnterGuestCode($invitationId: ID!, $code: String!) {
    enterGuestCode(invitationId: $invitationId, code: $code) {
      ... on GuestSignedIn {
        jobId
      }
      ...RefusalFields
    }
  }
`);

export const ClaimAccountMutation = graphql(`
  mutation ClaimAccount($name: String!, $next: String!) {
    claimAccount(name: $name, next: $next) {
      ... on AccountClaimed {
        email
      }
      ...RefusalFields
    }
  }
`);
