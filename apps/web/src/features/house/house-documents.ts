import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

export const CataloguePromiseFragment = graphql(`
  fragment OwnPromise on CataloguePromise {
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
`);

export const CapacityFragment = graphql(`
  fragment OwnCapacity on Capacity {
    weeklyHours
    weeks {
      startsOn
      committedHours
      freeHours
    }
    work {
      jobId
      reference
      title
      until
      hours
      isPlanned
    }
  }
`);

export const HouseQuery = graphql(`
  query House {
    cataloguePromises {
      id
      ...OwnPromise
    }
    capacity {
      ...OwnCapacity
    }
    ownReferences {
      jobId
      reference
      title
      category
      year
      record {
        timesDue
        timesKept
      }
    }
  }
`);

export const SavePromiseMutation = graphql(`
  mutation SaveCataloguePromise($id: ID, $promise: CataloguePromiseInput!) {
    saveCataloguePromise(id: $id, promise: $promise) {
      ... on CataloguePromise {
        id
        ...OwnPromise
      }
      ...RefusalFields
    }
  }
`);

export const RetirePromiseMutation = graphql(`
  mutation RetireCataloguePromise($id: ID!) {
    retireCataloguePromise(id: $id) {
      ... on CataloguePromise {
        id
      }
      ...RefusalFields
    }
  }
`);

export const SetWeeklyHoursMutation = graphql(`
  mutation SetWeeklyHours($hours: Float) {
    setWeeklyHours(hours: $hours) {
      ... on Capacity {
        ...OwnCapacity
      }
      ...RefusalFields
    }
  }
`);

export const PlanHoursMutation = graphql(`
  mutation PlanHours($jobId: ID!, $hours: Float) {
    planHours(jobId: $jobId, hours: $hours) {
      ... on Capacity {
        ...OwnCapacity
      }
      ...RefusalFields
    }
  }
`);
