import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import '../front-documents';

export const OwnFrontQuery = graphql(`
  query OwnFront($bidderId: ID!) {
    storefront(bidderId: $bidderId) {
      id
      ...ShownFront
      people {
        id
        name
      }
    }
  }
`);

export const SaveStorefrontMutation = graphql(`
  mutation SaveStorefront($storefront: StorefrontInput!) {
    saveStorefront(storefront: $storefront) {
      ... on Storefront {
        id
        ...ShownFront
      }
      ...RefusalFields
    }
  }
`);

export const SaveServiceMutation = graphql(`
  mutation SaveService($id: ID, $service: ServiceInput!) {
    saveService(id: $id, service: $service) {
      ... on Service {
        id
        ...OfferedService
      }
      ...RefusalFields
    }
  }
`);

export const RetireServiceMutation = graphql(`
  mutation RetireService($id: ID!) {
    retireService(id: $id) {
      ... on Service {
        id
      }
      ...RefusalFields
    }
  }
`);

export const DescribePictureMutation = graphql(`
  mutation DescribePicture($id: ID!, $alt: String!, $caption: String!) {
    describePicture(id: $id, alt: $alt, caption: $caption) {
      ... on Storefront {
        id
        ...ShownFront
      }
      ...RefusalFields
    }
  }
`);

export const RemovePictureMutation = graphql(`
  mutation RemovePicture($id: ID!) {
    removePicture(id: $id) {
      ... on Storefront {
        id
        ...ShownFront
      }
      ...RefusalFields
    }
  }
`);
