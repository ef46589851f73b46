import { type Column, DataTable } from '../../../ui/data-table';
import { formatNumber } from '../../../ui/numbers';
import type { CostReport } from './cost-panel';
import { type CostRow, costRows } from './cost-rows';

const hours = (count: number | null) => (count === null ? 'none' : formatNumber(count, 1));

const COLUMNS: readonly Column<CostRow>[] = [
  { key: 'role', header: 'Role', cell: ({ role }) => role, isRowHeader: true },
  { key: 'planned', header: 'Reckoned', cell: ({ planned }) => hours(planned), isNumber: true },
  { key: 'actual', header: 'Really', cell: ({ actual }) => hours(actual), isNumber: true },
];

/** Hours by role, as they were reckoned and as they were. */
export function CostTable({ report }: { report: CostReport }) {
  const rows = costRows(report);
  if (rows.length === 0) return null;
  return <DataTable caption="Hours by role" columns={COLUMNS} rows={rows} rowKey={({ role }) => role} />;
}
