import { Chip } from '../../ui/chip';
import { DataTable } from '../../ui/data-table';
import { formatDay } from '../../ui/dates';
import { formatNumber } from '../../ui/numbers';

interface Week {
  startsOn: string;
  committedHours: number;
  freeHours: number | null;
}

/** Week by week: what won work takes, and what is left. */
export function WeeksTable({ weeks }: { weeks: readonly Week[] }) {
  return (
    <DataTable
      caption="Won work is spread evenly from its decision to the job’s last day"
      rows={weeks}
      rowKey={({ startsOn }) => startsOn}
      columns={[
        { key: 'week', header: 'Week from', isRowHeader: true, cell: ({ startsOn }) => formatDay(startsOn) },
        {
          key: 'committed',
          header: 'Won work',
          isNumber: true,
          cell: ({ committedHours }) => `${formatNumber(committedHours, 1)} h`,
        },
        { key: 'free', header: 'Left', isNumber: true, cell: ({ freeHours }) => <Left hours={freeHours} /> },
      ]}
    />
  );
}

function Left({ hours }: { hours: number | null }) {
  if (hours === null) return <span className="muted">–</span>;
  if (hours >= 0) return `${formatNumber(hours, 1)} h`;
  return <Chip tone="missed">{`${formatNumber(-hours, 1)} h too many`}</Chip>;
}
