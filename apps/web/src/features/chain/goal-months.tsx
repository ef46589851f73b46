import { type Column, DataTable } from '../../ui/data-table';
import { formatMonth } from '../../ui/dates';
import { Panel } from '../../ui/panel';
import { formatNumber } from '../../ui/numbers';
import type { GoalChain } from './chain-documents';

type Month = GoalChain['months'][number];

const COLUMNS: readonly Column<Month>[] = [
  { key: 'month', header: 'Month', cell: ({ month }) => formatMonth(month), isRowHeader: true },
  { key: 'published', header: 'Published', cell: ({ published }) => formatNumber(published), isNumber: true },
  { key: 'awarded', header: 'Awarded', cell: ({ awarded }) => formatNumber(awarded), isNumber: true },
];

/** How the jobs of a goal came, month by month. */
export function GoalMonths({ months }: { months: GoalChain['months'] }) {
  if (months.length < 2) return null;
  return (
    <Panel title="Month by month">
      <DataTable
        caption="Jobs of this goal"
        isCaptionHidden
        columns={COLUMNS}
        rows={months}
        rowKey={({ month }) => month}
      />
    </Panel>
  );
}
