import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';
import './plan-fragment';

export const PlanImportMutation = graphql(`
  mutation PlanImport($uploadId: ID!, $mapping: ImportMapping!) {
    planImport(uploadId: $uploadId, mapping: $mapping) {
      ... on ImportPlan {
        ...PlanFields
      }
      ...RefusalFields
    }
  }
`);

export const ApplyImportMutation = graphql(`
  mutation ApplyImport($uploadId: ID!, $mapping: ImportMapping!) {
    applyImport(uploadId: $uploadId, mapping: $mapping) {
      ... on ImportDone {
        plan {
          ...PlanFields
        }
        dataset {
          id
          name
          contestCount
        }
      }
      ...RefusalFields
    }
  }
`);
