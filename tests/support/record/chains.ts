import { createHash } from 'node:crypto';
import type pg from 'pg';

/** An event of a chain, and how long that chain is. */
export interface Place {
  chain: string;
  number: number;
  length: number;
}

export async function placesIn(client: pg.Client): Promise<Place[]> {
  const { rows } = await client.query<Place>(
    `select e.chain, e.number::int as number, c.length::int as length
     from audit_event e join audit_chain c on c.id = e.chain order by 1, 2`,
  );
  return rows;
}

export function pick<T>(from: readonly T[], draw: () => number): T {
  const picked = from[Math.floor(draw() * from.length)];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
}

/** Numbers, hashes and head of a chain as if what is left of it were all there ever was. */
export async function chainAnew(client: pg.Client, chain: string): Promise<void> {
  const { rows } = await client.query<{ number: number; said: string }>(
    'select number::int as number, said from audit_event where chain = $1 order by number',
    [chain],
  );
  let head: Buffer = Buffer.alloc(32);
  for (const [index, row] of rows.entries()) {
    const renumbered = `jsonb_set($3::jsonb, '{number}', to_jsonb($4::bigint))::text`;
    const { rows: said } = await client.query<{ said: string }>(
      `update audit_event set number = $4::bigint, said = ${renumbered} where chain = $1 and number = $2 returning said`,
      [chain, row.number, row.said, index + 1],
    );
    head = createHash('sha256')
      .update(head)
      .update(said[0]?.said ?? '')
      .digest();
    await client.query('update audit_event set hash = $3 where chain = $1 and number = $2', [chain, index + 1, head]);
  }
  const text =
    rows.length === 0
      ? 'delete from audit_chain where id = $1'
      : 'update audit_chain set length = $2, head = $3 where id = $1';
  await client.query(text, rows.length === 0 ? [chain] : [chain, rows.length, head]);
}
