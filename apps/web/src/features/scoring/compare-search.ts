import { COMPARE_ORDERS, type CompareOrder } from './columns/compare-order';

/** How the table is looked at: kept in the address, so that a reload, Back and a shared link show the same. */
export interface CompareSearch {
  order?: CompareOrder;
  /** Leaves out the rows in which all say the same. */
  equal?: 'hidden';
  /** Takes the highlighter off differences. */
  differences?: 'plain';
  /** Ids of the proposals shown, when not the shortlist or the first four. */
  shown?: string[];
  /** One row at a time, for all who are shown. */
  view?: 'cards';
  /** The row that is looked at then. */
  row?: string;
  /** The brief stands beside. */
  brief?: 'beside';
}

/** How many columns are read side by side without turning the head. */
export const MOST_COLUMNS = 4;

export function readCompareSearch(search: Record<string, unknown>): CompareSearch {
  const { order, equal, differences, shown, view, row, brief } = search;
  return {
    ...(isOrder(order) && order !== 'lot' && { order }),
    ...(equal === 'hidden' && { equal }),
    ...(differences === 'plain' && { differences }),
    ...(view === 'cards' && { view }),
    ...(typeof row === 'string' && { row }),
    ...(brief === 'beside' && { brief }),
    ...(Array.isArray(shown) && { shown: shown.filter((id) => typeof id === 'string') }),
  };
}

function isOrder(value: unknown): value is CompareOrder {
  return COMPARE_ORDERS.some((order) => order === value);
}
