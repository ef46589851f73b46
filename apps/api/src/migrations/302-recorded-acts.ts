import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people did and what they were refused, each in the person's own chain. */
export class RecordedActs1764000000302 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop trigger record_session on session; drop function audit_session, audit_denied, audit_act; drop table denied_attempt;',
    );
  }
}

const ACTS = `
  -- What a person did, in that person's own chain: the name of the move and what it was done to, never what was said.
  create function audit_act(person uuid, act text, targets jsonb) returns void
  language sql security definer set search_path = public, pg_temp as $$
    select audit_append('person:' || person, 'act', null, jsonb_build_object('act', act, 'on', targets))
  $$;
  revoke execute on function audit_act from public;
  grant execute on function audit_act to bidwell_web;

  -- What a person was refused. The same again within the hour is one line.
  create table denied_attempt (
    person_id uuid not null references person (id) on delete cascade,
    act text not null check (length(act) between 1 and 80),
    target text not null check (length(target) <= 200),
    hour timestamptz not null default date_trunc('hour', clock_timestamp()),
    code text not null check (length(code) between 1 and 40),
    primary key (person_id, act, target, hour)
  );
  create index denied_attempt_hour on denied_attempt (hour);
  create function audit_denied(person uuid, act text, target text, code text) returns void
  language sql security definer set search_path = public, pg_temp as $$
    with noted as (
      insert into denied_attempt (person_id, act, target, code) values (person, left(act, 80), left(target, 200), left(code, 40))
      on conflict do nothing returning person_id)
    select audit_append('person:' || person_id, 'denied', null, jsonb_build_object('act', act, 'on', target, 'code', code)) from noted
  $$;
  revoke execute on function audit_denied from public;
  grant execute on function audit_denied to bidwell_web;

  create function audit_session() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform audit_append('person:' || new.person_id, 'signedIn', null, null);
    return null;
  end $$;
  revoke execute on function audit_session from public;
  create trigger record_session after insert on session for each row execute function audit_session();`;
