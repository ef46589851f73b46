// What PostgreSQL counts and shows to everybody: rows written, sizes of tables, statements and locks of others.

/** Views and functions that say how much somebody else wrote, and what others are doing at this moment. */
const TELLING = String.raw`
  select format('%I', c.relname) as name, 'table' as kind from pg_class c
    where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'v' and (c.relname ~ '^pg_stat' or c.relname = 'pg_locks')
  union all
  select p.oid::regprocedure::text, 'function' from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and p.prokind = 'f'
      and p.proname ~ '^(pg_stat_get_.*|pg_lock_status|pg_(relation|total_relation|table|indexes|database|tablespace)_size|pg_current_wal_.*|pg_show_replication_origin_status)$'`;

const HIDE = `
  do $$
  declare telling record; watchers text;
  begin
    select format('%I, pg_monitor', pg_get_userbyid(datdba)) into watchers from pg_database where datname = current_database();
    for telling in ${TELLING} loop
      execute format('revoke all on %s pg_catalog.%s from public', telling.kind, telling.name);
      execute format('grant %s on %s pg_catalog.%s to %s', case telling.kind when 'table' then 'select' else 'execute' end,
        telling.kind, telling.name, watchers);
    end loop;
  end $$`;

/** One of them: they are hidden all at once. */
const IS_HIDDEN = `
  select exists (select from pg_proc p where p.oid = 'pg_catalog.pg_lock_status()'::regprocedure and p.proacl is not null
    and not exists (select from aclexplode(p.proacl) a where a.grantee = 0)) as hidden,
    (select rolsuper from pg_roles where rolname = current_user) as may`;

/**
 * Keeps the counts of PostgreSQL from everybody but the owner of this database and its watchers (`pg_monitor`): the daily roles
 * could read in them how much others wrote. They belong to the server's superuser, so that no migration can do it; a login that is
 * none leaves them as they are. Answers whether they are hidden.
 * @param {import('pg').Client} client connected to the database in question
 */
export async function hideStatistics(client) {
  const { rows } = await client.query(IS_HIDDEN);
  if (rows[0].hidden || !rows[0].may) return Boolean(rows[0].hidden);
  await client.query(HIDE);
  return true;
}
