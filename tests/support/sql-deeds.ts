import pg from 'pg';
import type { Deed } from './deed.js';
import { worksFor } from './on-behalf.js';

/** The role of the web process, without the application: what it writes is refused, or changes nothing. */
function directly(name: string, text: string): Deed {
  const run: Deed['run'] = async ({ market, requester, job }) => {
    const web = new pg.Client(market.database.webUrl);
    await web.connect();
    try {
      await worksFor(web, requester);
      return ((await web.query(text, [job.id])).rowCount ?? 0) > 0;
    } catch {
      return false;
    } finally {
      await web.end();
    }
  };
  return { name: `SQL: ${name}`, may: () => false, run };
}

const PUBLISHED = 'where id = $1 and published_at is not null';

/** What no process may do to a job, tried in SQL. */
export const sqlDeeds: Deed[] = [
  directly('an earlier deadline', `update job set deadline = deadline - interval '1 second' ${PUBLISHED}`),
  directly(
    'a deadline after it has passed',
    `update job set deadline = deadline + interval '1 day' where id = $1 and deadline <= clock_timestamp()`,
  ),
  directly('opened by hand', `update job set opened_at = clock_timestamp() where id = $1`),
  directly('a draft again', `update job set published_at = null ${PUBLISHED}`),
  directly(
    'decided by hand',
    `update job set decided_at = clock_timestamp(), decision = 'award' where id = $1 and decided_at is null`,
  ),
  directly(
    'cancelled too late',
    `update job set cancelled_at = clock_timestamp(), cancel_reason = 'x' where id = $1
    and published_at is not null and deadline <= clock_timestamp() and cancelled_at is null`,
  ),
  directly('revived', 'update job set cancelled_at = null where id = $1 and cancelled_at is not null'),
  directly(
    'withdrawn too late',
    `insert into proposal_withdrawal (proposal_id, number, withdrawn_by)
    select p.id, p.version, p.started_by from proposal p join job j on j.id = p.job_id where j.id = $1 and p.state = 'submitted'`,
  ),
  directly('received earlier', `update proposal set received_at = received_at - interval '1 day' where job_id = $1`),
];
