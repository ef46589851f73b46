import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

export const SetHealthyBandMutation = graphql(`
  mutation SetHealthyBand($datasetId: ID!, $low: Int!, $high: Int!, $words: String!) {
    setHealthyBand(datasetId: $datasetId, low: $low, high: $high, words: $words) {
      ... on Band {
        low
        high
        words
        setBy
        setAt
      }
      ...RefusalFields
    }
  }
`);
