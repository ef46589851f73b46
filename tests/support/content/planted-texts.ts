import pg from 'pg';
import { inject } from 'vitest';
import type { Market } from '../market.js';

/** What programs read: no person has written it. */
const TECHNICAL =
  /hash|token|email|address|path|zone|currency|digest|version|topic|password|reference|state|kind|mode|phase|key$|code|^id$|_id$|mac|salt|week/;

/** Tables that nobody's pages show, or whose content programs read. */
const LEFT_ALONE = /^(schema_migration|session|rate_limit|audit_|job_key|job_private_key|signal_|once_|import_|mail$)/;

const COLUMNS = `
  select c.table_name as "table", c.column_name as "column", c.data_type as type from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER' and c.data_type in ('text', 'jsonb') order by 1, 2`;

interface Column {
  table: string;
  column: string;
  type: string;
}

/** How many texts were planted, in how many columns. */
export interface Planted {
  columns: number;
  texts: number;
}

/**
 * Puts payloads into every text that people have written, whichever way it came in: guards that keep what was agreed are laid aside,
 * the limits of the columns hold. Each row gets the next payload.
 */
export async function plantTexts(market: Market, payloads: readonly string[]): Promise<Planted> {
  const url = new URL(inject('cluster').superuserUrl);
  url.pathname = `/${market.database.name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const planted: Planted = { columns: 0, texts: 0 };
  try {
    await client.query(`set session_replication_role = 'replica'`);
    const { rows } = await client.query<Column>(COLUMNS);
    for (const column of rows) {
      if (LEFT_ALONE.test(column.table) || TECHNICAL.test(column.column)) continue;
      const texts = await (column.type === 'text' ? plantText : plantJson)(client, column, payloads, planted.texts);
      planted.texts += texts;
      planted.columns += Number(texts > 0);
    }
  } finally {
    await client.end();
  }
  return planted;
}

/** Behind what stands there; where that is too long, instead of it; where that is not allowed either, not at all. */
async function plantText(
  client: pg.Client,
  { table, column }: Column,
  payloads: readonly string[],
  from: number,
): Promise<number> {
  for (const text of [`t.${column} || p.payload`, 'p.payload']) {
    const result = await client
      .query(
        `update ${table} t set ${column} = ${text} from (select ctid, ($1::text[])[1 + (row_number() over () + $2) % ${payloads.length}] as payload
           from ${table} where length(${column}) > 0) p where p.ctid = t.ctid`,
        [payloads, from],
      )
      .catch(() => null);
    if (result !== null) return result.rowCount ?? 0;
  }
  return 0;
}

/** Only words of people have blanks between them; ids, enumerations and instants have none. */
async function plantJson(
  client: pg.Client,
  { table, column }: Column,
  payloads: readonly string[],
  from: number,
): Promise<number> {
  const { rows } = await client.query<{ ctid: string; value: unknown }>(
    `select ctid::text, ${column} as value from ${table} where ${column} is not null limit 2000`,
  );
  let planted = 0;
  for (const { ctid, value } of rows) {
    let inRow = 0;
    const changed = JSON.stringify(value, (_, each: unknown) => {
      if (typeof each !== 'string' || !/\p{L} \p{L}/u.test(each)) return each;
      inRow += 1;
      return `${each} ${payloads[(from + planted + inRow) % payloads.length]}`;
    });
    if (inRow === 0) continue;
    const done = await client
      .query(`update ${table} set ${column} = $1 where ctid = $2::tid`, [changed, ctid])
      .catch(() => null);
    if (done !== null) planted += inRow;
  }
  return planted;
}
