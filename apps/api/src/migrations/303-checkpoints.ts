import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Checkpoints: the heads of all chains that changed become leaves of one tree (RFC 6962), and the opener signs its root. The web
 * process sees no more of it than when the last one was taken.
 */
export class Checkpoints1764000000303 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_leaf (
        index bigint primary key check (index >= 0),
        chain text not null,
        length bigint not null,
        head bytea not null,
        unique (chain, length)
      );
      create table audit_checkpoint (
        number integer primary key check (number > 0),
        at timestamptz not null default clock_timestamp(),
        size bigint not null check (size >= 0),
        -- The roots of the whole subtrees that the tree is made of, largest first: what the next root is worked out from.
        peaks bytea[] not null,
        note text not null
      );
      create trigger keep_leaf before update or delete on audit_leaf for each row execute function keep_audit();
      create trigger keep_leaf_whole before truncate on audit_leaf for each statement execute function keep_audit();
      create trigger keep_checkpoint before update or delete on audit_checkpoint for each row execute function keep_audit();
      create trigger keep_checkpoint_whole before truncate on audit_checkpoint for each statement execute function keep_audit();

      -- Whether anything waits for a checkpoint, and since when: an opening or an award is not to wait for the hour.
      create function audit_waits() returns table (changes boolean, decisions boolean, last_at timestamptz)
      language sql stable security definer set search_path = public, pg_temp as $$
        with last as (select max(at) as at from audit_checkpoint)
        select
          exists (select from audit_chain c where c.changed_at > coalesce(last.at, '-infinity')),
          exists (select from job j where j.opened_at > last.at) or exists (select from decision d where d.effective_at > last.at),
          last.at
        from last
      $$;

      -- One checkpoint at a time. A transaction that was under way at the last one has committed within ten minutes.
      create function audit_take_leaves() returns table (index bigint, chain text, length bigint, head bytea)
      language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare base bigint; since timestamptz;
      begin
        lock table audit_leaf in share row exclusive mode;
        select coalesce(max(l.index) + 1, 0) into base from audit_leaf l;
        select coalesce(max(c.at) - interval '10 minutes', '-infinity') into since from audit_checkpoint c;
        return query
          insert into audit_leaf as l (index, chain, length, head)
          select base + row_number() over (order by c.id collate "C") - 1, c.id, c.length, c.head
          from audit_chain c
          where c.changed_at > since and not exists (select from audit_leaf o where o.chain = c.id and o.length = c.length)
          order by c.id collate "C"
          returning l.index, l.chain, l.length, l.head;
      end $$;
      revoke execute on function audit_waits, audit_take_leaves from public;
      create index job_opened_at on job (opened_at);
      create index decision_effective_at on decision (effective_at);

      grant execute on function audit_waits, audit_take_leaves to bidwell_opener;
      grant select, insert on audit_checkpoint to bidwell_opener;
      grant select (number, at) on audit_checkpoint to bidwell_web;

      do $$ begin
        create role bidwell_auditor nologin;
      exception when duplicate_object or unique_violation then null;
      end $$;
      grant usage on schema public to bidwell_auditor;
      grant select on audit_event, audit_chain, audit_leaf, audit_checkpoint to bidwell_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index job_opened_at, decision_effective_at;
      drop function audit_take_leaves, audit_waits;
      drop table audit_checkpoint, audit_leaf;
    `);
  }
}
