import pg from 'pg';
import type { Actor } from './actor.js';
import type { Market } from './market.js';
import type { PublishedJob } from './proposing.js';
import { type Answer, tried } from './rules.js';

export function unmask(actor: Actor, job: PublishedJob, reason: string): Promise<Answer> {
  const document = 'mutation ($id: ID!, $r: String!) { answer: unmaskProposals(jobId: $id, reason: $r) { … } }';
  return tried(actor, document, { id: job.id, r: reason });
}

const READABLE = `
  select c.table_name as relation, string_agg(quote_ident(c.column_name), ', ') as columns
  from information_schema.columns c
  where c.table_schema = 'public' and has_column_privilege('bidwell_web', quote_ident(c.table_name), c.column_name, 'select')
  group by c.table_name`;

/** Everything that the web process may read of the whole database, relation by relation, as text. */
export async function allThatTheWebReads(market: Market): Promise<Map<string, string>> {
  const readable = await market.many<{ relation: string; columns: string }>(READABLE);
  const web = new pg.Client(market.database.webUrl);
  await web.connect();
  try {
    await web.query(`select set_config('bidwell.standing', 'round', false)`);
    const read = new Map<string, string>();
    for (const { relation, columns } of readable) {
      const { rows } = await web.query<{ whole: string | null }>(
        `select json_agg(r)::text as whole from (select ${columns} from ${relation}) r`,
      );
      read.set(relation, rows[0]?.whole ?? '');
    }
    return read;
  } finally {
    await web.end();
  }
}
