import type { Database } from '../../platform/database/database.js';

/** For how long a demo keeps what went out by mail. */
const DAYS = 4;

/** Mail goes out only for what the web process and the opener tell. What history tells went out when it happened. */
const MAIL = `
  insert into mail (person_id, address, kind, subject, body, action, path, written_at, sent_at)
  select p.id, p.email, n.kind, left(n.text, 150), n.text, 'Open it in Bidwell', path_by_mail(p, n.job_id, n.path), n.at, n.at
  from notification n join person p on p.id = n.person_id
  where n.at > clock_timestamp() - $1 * interval '1 day' and p.is_sample and p.deactivated_at is null`;

/** Writes down what the demo company's people were mailed in the last days. */
export async function mailHistory(database: Database): Promise<void> {
  await database.rows(MAIL, [DAYS]);
}
