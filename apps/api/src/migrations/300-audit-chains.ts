import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record: events that are only ever added, each with the hash of the one before it in its chain. A chain belongs to one
 * job, one proposal, one person or one bidder, or to the company: what a bidder does is in chains of its own, so that neither a
 * lock nor a position in a chain tells it of a rival.
 */
export class AuditChains1764000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(APPEND);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_event, audit_chain; drop function audit_append, keep_audit;');
  }
}

const TABLES = `
  create table audit_chain (
    id text primary key check (id ~ '^(company|(job|proposal|person|bidder):[0-9a-f-]{36})$'),
    length bigint not null default 0,
    head bytea not null default decode(repeat('00', 32), 'hex'),
    changed_at timestamptz not null default clock_timestamp()
  );
  create index audit_chain_changed on audit_chain (changed_at);

  -- The text is the event; its hash is sha256(hash before it || text). The other columns are taken from the text.
  create table audit_event (
    chain text not null,
    number bigint not null check (number > 0),
    said text not null,
    hash bytea not null check (length(hash) = 32),
    kind text not null generated always as (said::jsonb ->> 'kind') stored,
    subject text generated always as (said::jsonb ->> 'subject') stored,
    primary key (chain, number)
  );
  create index audit_event_subject on audit_event (kind, subject, number desc);

  create function keep_audit() returns trigger language plpgsql as $$
  begin
    raise exception 'The record is only ever added to.' using errcode = 'BW003';
  end $$;
  create trigger keep_audit before update or delete on audit_event for each row execute function keep_audit();
  create trigger keep_audit_whole before truncate on audit_event for each statement execute function keep_audit();
  create trigger keep_chain before delete on audit_chain for each row execute function keep_audit();
  create trigger keep_chain_whole before truncate on audit_chain for each statement execute function keep_audit();`;

const APPEND = `
  create function audit_append(wanted text, kind text, subject text, facts jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp set timezone to 'UTC' as $$
  declare chain audit_chain; at timestamptz; said text; hash bytea;
  begin
    insert into audit_chain (id) values (wanted) on conflict (id) do update set length = audit_chain.length returning * into chain;
    at := clock_timestamp();
    said := jsonb_build_object(
      'chain', wanted, 'number', chain.length + 1, 'at', to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'kind', kind, 'subject', subject, 'facts', facts,
      'who', nullif(current_setting('bidwell.person', true), ''),
      'by', case current_setting('role') when 'none' then session_user::text else current_setting('role') end,
      'tx', pg_current_xact_id()::text)::text;
    hash := sha256(chain.head || convert_to(said, 'UTF8'));
    insert into audit_event (chain, number, said, hash) values (wanted, chain.length + 1, said, hash);
    update audit_chain set length = chain.length + 1, head = hash, changed_at = at where id = wanted;
  end $$;
  revoke execute on function audit_append from public;`;
