import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

export const PublishJobMutation = graphql(`
  mutation PublishJob($id: ID!) {
    publishJob(id: $id) {
      ... on Job {
        id
        phase
        publishedAt
      }
      ...RefusalFields
    }
  }
`);
