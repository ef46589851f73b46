import type { Market } from './market.js';
import type { PublishedJob } from './proposing.js';

/** What hangs on an engagement, and how to find it from there. */
const PARTS: Record<string, string> = {
  engagement: 'id = $1',
  engagement_event: 'engagement_id = $1',
  milestone: 'engagement_id = $1',
  engagement_change: 'engagement_id = $1',
  promise_instance: 'obligation_id in (select id from obligation where engagement_id = $1)',
  ...Object.fromEntries(
    ['promise_pause', 'promise_event', 'promise_told', 'promise_evidence'].map((table) => [
      table,
      `instance_id in (select i.id from promise_instance i join obligation o on o.id = i.obligation_id where o.engagement_id = $1)`,
    ]),
  ),
};

/**
 * As if so many hours had passed: everything that happened to awarded work, and everything due, lies so much further back. The
 * database's clock, which decides, cannot be set.
 */
export async function timePasses(market: Market, job: PublishedJob, hours: number): Promise<void> {
  const { id } = await market.one<{ id: string }>('select id from engagement where job_id = $1 and ended_at is null', [
    job.id,
  ]);
  await market.owner.query('begin');
  for (const [table, where] of Object.entries(PARTS)) {
    const columns = await market.many<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1
        and data_type = 'timestamp with time zone'`,
      [table],
    );
    const moved = columns.map(({ name }) => `${name} = ${name} - make_interval(mins => $2)`).join(', ');
    await market.owner.query(`update ${table} set ${moved} where ${where}`, [id, Math.round(hours * 60)]);
  }
  await market.owner.query('commit');
}
