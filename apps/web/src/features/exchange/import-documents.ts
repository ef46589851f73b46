import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';
import './plan-fragment';

/** An import as it is followed: how far it is, and what came of it. */
export const ImportTaskFragment = graphql(`
  fragment ImportTaskFields on ImportTask {
    id
    fileName
    isDryRun
    state
    step
    done
    total
    isStopping
    plan {
      ...PlanFields
    }
    refusal {
      code
      message
    }
    dataset {
      id
      name
      contestCount
    }
  }
`);

export const PlanImportMutation = graphql(`
  mutation PlanImport($uploadId: ID!, $mapping: ImportMapping!) {
    planImport(uploadId: $uploadId, mapping: $mapping) {
      ... on ImportTask {
        id
      }
      ...RefusalFields
    }
  }
`);

export const ApplyImportMutation = graphql(`
  mutation ApplyImport($uploadId: ID!, $mapping: ImportMapping!) {
    applyImport(uploadId: $uploadId, mapping: $mapping) {
      ... on ImportTask {
        id
      }
      ...RefusalFields
    }
  }
`);

export const StopImportMutation = graphql(`
  mutation StopImport($id: ID!) {
    stopImport(id: $id) {
      ... on ImportTask {
        id
        state
        isStopping
      }
      ...RefusalFields
    }
  }
`);

export const ImportTaskQuery = graphql(`
  query ImportTask($id: ID!) {
    importTask(id: $id) {
      id
      ...ImportTaskFields
    }
  }
`);
