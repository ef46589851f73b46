import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

export const OfferedServiceFragment = graphql(`
  fragment OfferedService on Service {
    id
    title
    about
    includes
    typicalHours
    askRefusal
    promise {
      text
      metric
      target
      unit
      clock
      remedy
    }
    priceFrom {
      amount
      currency
    }
    contact {
      id
      name
    }
    record {
      timesDue
      timesKept
    }
    category {
      id
      name
    }
    bidder {
      id
      name
      kind
    }
  }
`);

export const ShownFrontFragment = graphql(`
  fragment ShownFront on Storefront {
    id
    hours
    leadDays
    bookingFrom
    editedAt
    isOwn
    contact {
      id
      name
    }
    bidder {
      id
      name
      kind
      about
      categories {
        id
        name
      }
    }
    taken {
      of
      count
      low
      high
    }
    promises {
      id
      text
      metric
      target
      unit
      clock
      remedy
      record {
        timesDue
        timesKept
      }
    }
    services {
      id
      ...OfferedService
    }
    pictures {
      id
      alt
      caption
    }
  }
`);

export const AskServiceMutation = graphql(`
  mutation AskService($serviceId: ID!, $words: String!, $goalId: ID) {
    askService(serviceId: $serviceId, words: $words, goalId: $goalId) {
      ... on ServiceRequest {
        id
        promise {
          id
          dueAt
        }
      }
      ...RefusalFields
    }
  }
`);

export const StartJobForMutation = graphql(`
  mutation StartJobFor($bidderId: ID!, $serviceId: ID, $words: String, $zone: String) {
    startJobFor(bidderId: $bidderId, serviceId: $serviceId, words: $words, zone: $zone) {
      ... on Job {
        id
      }
      ...RefusalFields
    }
  }
`);
