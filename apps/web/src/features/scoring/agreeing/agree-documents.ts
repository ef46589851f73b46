import { graphql } from '../../../graphql/graphql';
import '../scores/score-documents';

export const AgreeQuery = graphql(`
  query Agree($jobId: ID!) {
    comparison(jobId: $jobId) {
      areScoresIn
      mustSubmit
      job {
        id
        title
        criteria {
          id
          title
          weight
          minimum
          levels {
            score
            words
          }
        }
        moves {
          name
          allowed
          reason
        }
      }
      proposals {
        id
        label
        bidder {
          id
          name
          kind
        }
        ...ProposalScores
      }
    }
  }
`);
