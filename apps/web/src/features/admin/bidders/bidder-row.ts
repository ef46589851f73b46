import { graphql } from '../../../graphql/graphql';

/** What the table and its dialogs show of a team or vendor. */
export const BidderRowFragment = graphql(`
  fragment BidderRow on BidderAccount {
    id
    isApproved
    department {
      id
      name
    }
    bidder {
      id
      name
      kind
      isGuest
      about
      categories {
        id
        name
      }
    }
    members {
      id
      email
      isLead
      deactivatedAt
      person {
        id
        name
      }
    }
  }
`);
