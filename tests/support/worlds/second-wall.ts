import type pg from 'pg';

/**
 * Takes PostgreSQL's own wall between bidders down, so that a mistake in the code shows what it would tell if it stood alone: the
 * proof is about the code, and must not be spared by what stands behind it. Gives back how to build the wall up again.
 */
export async function withoutSecondWall(owner: pg.Client): Promise<() => Promise<void>> {
  const { rows } = await owner.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relkind = 'r' and relrowsecurity and relnamespace = 'public'::regnamespace`,
  );
  const asked = await owner.query<{ body: string }>(
    `select pg_get_functiondef(oid) as body from pg_proc where proname in ('standing_count', 'reads_opened')`,
  );
  for (const { name } of rows)
    await owner.query(`alter table ${name} no force row level security, disable row level security`);
  await owner.query(ANSWERS_ANYBODY);
  return async () => {
    for (const { name } of rows)
      await owner.query(`alter table ${name} enable row level security, force row level security`);
    for (const { body } of asked.rows) await owner.query(body);
  };
}

/** What the wall answers itself, and what its views ask: answered to whoever asks. */
const ANSWERS_ANYBODY = `
  create or replace function standing_count(asked uuid) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
    select count(*)::int from proposal p where p.job_id = asked and p.state = 'submitted'
  $$;
  create or replace function reads_opened(asked uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    return exists (select from job j where j.id = asked and j.opened_at is not null);
  end $$;`;
