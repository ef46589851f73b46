import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

export const JobFilesQuery = graphql(`
  query JobFiles($id: ID!) {
    job(id: $id) {
      id
      files {
        id
        name
        kind
        size
      }
    }
  }
`);

export const RemoveJobFileMutation = graphql(`
  mutation RemoveJobFile($id: ID!) {
    removeJobFile(id: $id) {
      ... on Job {
        id
        files {
          id
          name
          kind
          size
        }
      }
      ...RefusalFields
    }
  }
`);
