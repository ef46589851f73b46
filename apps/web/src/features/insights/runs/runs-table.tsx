import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import type { RunRowFragment } from '../../../graphql/generated/graphql';
import { Chip } from '../../../ui/chip';
import { type Column, DataTable } from '../../../ui/data-table';
import { formatDay } from '../../../ui/dates';
import { Moment } from '../../../ui/moment';
import { formatNumber } from '../../../ui/numbers';
import { durationWords, stateWords } from './run-words';

const RunRow_Run = graphql(`
  fragment RunRow on SignalRun {
    id
    state
    askedAt
    beganAt
    endedAt
    failure
    isFull
    contests
    lastDay
    hasSignal
  }
`);

const COLUMNS: Column<RunRowFragment>[] = [
  { key: 'run', header: 'Run', isRowHeader: true, cell: ({ id }) => id },
  { key: 'asked', header: 'Asked for', cell: ({ askedAt }) => <Moment at={askedAt} /> },
  { key: 'state', header: 'State', cell: stateOf },
  { key: 'kind', header: 'Kind', cell: ({ isFull }) => (isFull ? 'In full' : 'Nightly') },
  { key: 'contests', header: 'Contests', isNumber: true, cell: ({ contests }) => countOf(contests) },
  { key: 'cut', header: 'Up to', cell: ({ lastDay }) => (lastDay == null ? '' : formatDay(lastDay)) },
  { key: 'took', header: 'Took', isNumber: true, cell: ({ beganAt, endedAt }) => durationWords(beganAt, endedAt) },
];

/** Runs, newest first. */
export function RunsTable({ runs }: { runs: FragmentType<typeof RunRow_Run>[] }) {
  const rows = runs.map((run) => readFragment(RunRow_Run, run));
  return (
    <DataTable caption="Runs, newest first" isCaptionHidden columns={COLUMNS} rows={rows} rowKey={({ id }) => id} />
  );
}

function stateOf(run: RunRowFragment) {
  if (run.failure != null) {
    return (
      <span>
        <Chip tone="missed">Failed</Chip> {run.failure}
      </span>
    );
  }
  return <Chip tone={run.hasSignal ? 'kept' : 'outline'}>{stateWords(run)}</Chip>;
}

function countOf(count: number | null | undefined): string {
  return count == null ? '' : formatNumber(count);
}
