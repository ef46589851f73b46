import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Variants: a second offer beside the main one. Each is reckoned at the opening like the main offer, and may be the one
 * that is chosen.
 */
export class Variants1764000000085 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opened_variant (
        proposal_id uuid not null references opened_proposal (proposal_id) on delete cascade,
        number integer not null check (number between 1 and 2),
        title text not null,
        total bigint,
        comparable_total bigint,
        unpriced jsonb not null default '[]',
        primary key (proposal_id, number)
      );

      create function keep_opened_variant() returns trigger language plpgsql as $$
      begin
        raise exception 'What was opened never changes.' using errcode = 'BW003';
      end $$;
      create trigger keep_opened_variant before update on opened_variant for each row execute function keep_opened_variant();

      -- Which offer of the chosen proposal: null for the main one.
      alter table award add column variant integer;
      alter table award add constraint a_variant_is_of_a_proposal check (variant is null or proposal_id is not null);
      alter table award add foreign key (proposal_id, variant) references opened_variant (proposal_id, number);

      grant select on opened_variant to bidwell_web;
      grant select, insert on opened_variant to bidwell_opener;
      grant insert (variant) on award to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table award drop column variant;
      drop table opened_variant;
      drop function keep_opened_variant;
    `);
  }
}
