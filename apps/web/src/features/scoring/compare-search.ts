import { COMPARE_ORDERS, type CompareOrder } from './compare-order';

/** How the table is looked at: kept in the address, so that a reload, Back and a shared link show the same. */
export interface CompareSearch {
  order?: CompareOrder;
  /** Leaves out the rows in which all say the same. */
  equal?: 'hidden';
  /** Takes the highlighter off differences. */
  differences?: 'plain';
  /** Ids of the proposals shown, when not the first four. */
  shown?: string[];
}

/** How many columns are read side by side without turning the head. */
export const MOST_COLUMNS = 4;

export function readCompareSearch(search: Record<string, unknown>): CompareSearch {
  const { order, equal, differences, shown } = search;
  return {
    ...(isOrder(order) && order !== 'name' && { order }),
    ...(equal === 'hidden' && { equal }),
    ...(differences === 'plain' && { differences }),
    ...(Array.isArray(shown) && { shown: shown.filter((id) => typeof id === 'string') }),
  };
}

function isOrder(value: unknown): value is CompareOrder {
  return COMPARE_ORDERS.some((order) => order === value);
}
