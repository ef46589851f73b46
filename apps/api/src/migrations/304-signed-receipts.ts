import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receipts as the opener signed them, once for each version: whatever happens to the version's row, what was signed stays. */
export class SignedReceipts1764000000304 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table signed_receipt (
        proposal_id uuid not null,
        number integer not null,
        note text not null,
        signed_at timestamptz not null default clock_timestamp(),
        primary key (proposal_id, number),
        foreign key (proposal_id, number) references proposal_version (proposal_id, number) on delete cascade
      );
      create trigger keep_receipt before update on signed_receipt for each row execute function keep_audit();
      select stand_behind_wall('signed_receipt', 'sees_proposal(proposal_id)', 'false');
      grant select on signed_receipt to bidwell_web;
      grant select, insert (proposal_id, number, note) on signed_receipt to bidwell_opener;

      -- Where the record of a version stands in its proposal's own chain, for the receipt.
      create function audit_place_of_version(proposal uuid, version integer) returns table (chain text, number bigint, hash bytea)
      language sql stable security definer set search_path = public, pg_temp as $$
        select e.chain, e.number, e.hash from audit_event e
        where e.kind = 'version' and e.subject = proposal || ' ' || version order by e.number limit 1
      $$;
      revoke execute on function audit_place_of_version from public;
      grant execute on function audit_place_of_version to bidwell_opener;
      grant select on proposal_file_use to bidwell_opener;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function audit_place_of_version; drop table signed_receipt;');
  }
}
