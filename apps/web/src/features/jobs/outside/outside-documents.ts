import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';

export const OutsideRowFragment = graphql(`
  fragment OutsideRow on OutsidePurchase {
    id
    title
    supplier
    boughtOn
    reason
    words
    price {
      amount
      currency
    }
    category {
      id
      name
    }
    department {
      id
      name
    }
    recorder {
      id
      name
    }
  }
`);

export const OutsidePageQuery = graphql(`
  query OutsidePage($after: String) {
    categories {
      id
      name
    }
    myOutsidePurchases(first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          ...OutsideRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const LogOutsidePurchaseMutation = graphql(`
  mutation LogOutsidePurchase($purchase: OutsidePurchaseInput!) {
    logOutsidePurchase(purchase: $purchase) {
      ... on OutsidePurchase {
        id
      }
      ...RefusalFields
    }
  }
`);

export const OutsideTotalsQuery = graphql(`
  query OutsideTotals($year: Int) {
    outsideTotals(year: $year) {
      purchases
      total {
        amount
        currency
      }
      category {
        id
        name
      }
    }
  }
`);

export const OutsideListQuery = graphql(`
  query OutsideList($after: String) {
    outsidePurchases(first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          ...OutsideRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
