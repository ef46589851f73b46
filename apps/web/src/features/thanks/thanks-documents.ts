import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

export const ThanksEntryFragment = graphql(`
  fragment ThanksEntry on Thanks {
    id
    thanksId
    part
    words
    about
    jobId
    givenAt
    isApplauded
    mayApplaud
    hiddenBecause
    givenBy {
      id
      name
      department {
        id
        name
      }
    }
    cards {
      id
      cardId
      reach
      asked
      mayNominate
      receiver {
        id
        name
        department {
          id
          name
        }
      }
    }
    applaudedBy {
      id
      name
    }
    reports {
      words
      reportedAt
      reportedBy {
        id
        name
      }
    }
  }
`);

export const ThanksQuery = graphql(`
  query Thanks($part: ThanksPart!, $first: Int!, $after: String) {
    thanks(part: $part, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          ...ThanksEntry
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ReportedThanksQuery = graphql(`
  query ReportedThanks {
    reportedThanks {
      id
      ...ThanksEntry
    }
  }
`);

export const ApplaudMutation = graphql(`
  mutation Applaud($thanksId: ID!, $isOn: Boolean!) {
    applaudThanks(thanksId: $thanksId, isOn: $isOn) {
      ... on Thanks {
        id
        isApplauded
      }
      ...RefusalFields
    }
  }
`);

export const AllowThanksMutation = graphql(`
  mutation AllowThanks($thanksId: ID!, $reach: ThanksReach!) {
    allowThanks(thanksId: $thanksId, reach: $reach) {
      ... on Thanks {
        id
        ...ThanksEntry
      }
      ...RefusalFields
    }
  }
`);

export const TakeThanksBackMutation = graphql(`
  mutation TakeThanksBack($thanksId: ID!) {
    takeThanksBack(thanksId: $thanksId) {
      ... on Thanks {
        id
        ...ThanksEntry
      }
      ...RefusalFields
    }
  }
`);

export const ReportThanksMutation = graphql(`
  mutation ReportThanks($thanksId: ID!, $because: String!) {
    reportThanks(thanksId: $thanksId, because: $because) {
      ... on SettledThanks {
        thanksId
      }
      ...RefusalFields
    }
  }
`);

export const HideThanksMutation = graphql(`
  mutation HideThanks($thanksId: ID!, $because: String!) {
    hideThanks(thanksId: $thanksId, because: $because) {
      ... on SettledThanks {
        thanksId
      }
      ...RefusalFields
    }
  }
`);

export const LeaveThanksMutation = graphql(`
  mutation LeaveThanks($thanksId: ID!) {
    leaveThanks(thanksId: $thanksId) {
      ... on SettledThanks {
        thanksId
      }
      ...RefusalFields
    }
  }
`);

export const NominateThanksMutation = graphql(`
  mutation NominateThanks($cardId: ID!) {
    nominateThanks(cardId: $cardId) {
      ... on NominatedThanks {
        cardId
      }
      ...RefusalFields
    }
  }
`);
