import type { Actor } from './actor.js';

interface Asked {
  query: (text: string, values: unknown[]) => Promise<unknown>;
}

/** Lets a connection of the web process's role work for somebody, as the process itself says it for each transaction. */
export async function worksFor(client: Asked, { personId }: Pick<Actor, 'personId'>): Promise<void> {
  await client.query(
    `select set_config('bidwell.person', p.id::text, false), set_config('bidwell.bidder', coalesce(b.id::text, ''), false),
       set_config('bidwell.standing', case when p.department_id is not null and b.kind is distinct from 'vendor'
         then 'inside' else 'outside' end, false)
     from person p left join membership m on m.person_id = p.id left join bidder b on b.id = m.bidder_id where p.id = $1`,
    [personId],
  );
}
