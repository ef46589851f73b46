import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

export const MessageSettingsFragment = graphql(`
  fragment MessageSettingsFields on MessageSettings {
    wishes {
      topic
      wish
    }
    zone
    quietFrom
    quietUntil
    digest
    digestAt
  }
`);

export const MessageSettingsQuery = graphql(`
  query MessageSettings {
    messageSettings {
      ...MessageSettingsFields
    }
    viewer {
      email
    }
  }
`);

export const SetMessageWishMutation = graphql(`
  mutation SetMessageWish($topic: MessageTopic!, $wish: MessageWish!) {
    setMessageWish(topic: $topic, wish: $wish) {
      ... on MessageSettings {
        ...MessageSettingsFields
      }
      ...RefusalFields
    }
  }
`);

export const SetMessageTimesMutation = graphql(`
  mutation SetMessageTimes(
    $zone: String!
    $quietFrom: String
    $quietUntil: String
    $digest: DigestRhythm!
    $digestAt: String!
  ) {
    setMessageTimes(zone: $zone, quietFrom: $quietFrom, quietUntil: $quietUntil, digest: $digest, digestAt: $digestAt) {
      ... on MessageSettings {
        ...MessageSettingsFields
      }
      ...RefusalFields
    }
  }
`);

export const SendTestMailMutation = graphql(`
  mutation SendTestMail {
    sendTestMail {
      ... on TestMail {
        address
      }
      ...RefusalFields
    }
  }
`);
