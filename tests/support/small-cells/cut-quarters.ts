import type pg from 'pg';

/** One contest of a team, and the day on which it was decided. */
export interface OnDay {
  ref: string;
  day: string;
}

const dayAt = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** Contests of one team, one every few days, as drawn. */
export function contestsOver(days: number, draw: () => number): OnDay[] {
  const contests: OnDay[] = [];
  const first = Date.parse('2023-01-01') / 86_400_000;
  for (let at = 0; at < days; at += 1 + Math.floor(draw() * 9))
    contests.push({ ref: `C-${at}`, day: dayAt(first + at) });
  return contests;
}

/** The contests that a run with this last day counts, by quarter: the 24 months until then. */
export function byQuarter(contests: readonly OnDay[], lastDay: string): Map<string, Set<string>> {
  const quarters = new Map<string, Set<string>>();
  const before = `${Number(lastDay.slice(0, 4)) - 2}${lastDay.slice(4)}`;
  for (const { ref, day } of contests.filter((each) => each.day > before && each.day <= lastDay)) {
    const month = 3 * Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
    const quarter = `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
    quarters.set(quarter, (quarters.get(quarter) ?? new Set()).add(ref));
  }
  return quarters;
}

/** The quarters that a card would tell its team of a run with this last day, asked of the database's own function. */
export async function toldQuarters(
  owner: pg.Client,
  bidder: string,
  quarters: ReadonlyMap<string, ReadonlySet<string>>,
  lastDay: string,
): Promise<string[]> {
  await owner.query('begin');
  try {
    const { rows: runs } = await owner.query<{ id: string }>(
      `insert into signal_run (dataset_id, is_full, state, ended_at, version, stage, has_signal)
       select id, true, 'done', clock_timestamp(), 'test', 'signal', true from dataset where not is_imported returning id`,
    );
    for (const [quarter, { size }] of quarters)
      await owner.query(
        'insert into signal_quarter (run_id, contest_bidder_id, quarter, bids, wins, expected) values ($1, $2, $3, $4, 1, 4)',
        [runs[0]?.id, bidder, quarter, size],
      );
    const { rows } = await owner.query<{ told: { quarters: { quarter: string }[] } }>(
      'select own_signal($1, $2, $3) as told',
      [runs[0]?.id, bidder, lastDay],
    );
    return rows[0]?.told.quarters.map(({ quarter }) => quarter) ?? [];
  } finally {
    await owner.query('rollback');
  }
}

/** Days on which a run may end, so many days apart. */
export function lastDays(count: number, step: number): string[] {
  const first = Date.parse('2025-04-02') / 86_400_000;
  return Array.from({ length: count }, (_, at) => dayAt(first + at * step));
}
