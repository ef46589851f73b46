import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

export const ThanksWishQuery = graphql(`
  query ThanksWish {
    viewer {
      thanksWish {
        reach
        chosenAt
        hasChoice
        wantsDigest
      }
    }
  }
`);

export const ChooseThanksWishMutation = graphql(`
  mutation ChooseThanksWish($reach: ThanksReach!) {
    chooseThanksWish(reach: $reach) {
      ... on ThanksWish {
        reach
        chosenAt
      }
      ...RefusalFields
    }
  }
`);

export const SetThanksDigestMutation = graphql(`
  mutation SetThanksDigest($isWanted: Boolean!) {
    setThanksDigest(isWanted: $isWanted) {
      ... on ThanksWish {
        wantsDigest
      }
      ...RefusalFields
    }
  }
`);
