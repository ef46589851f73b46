import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may propose: internal teams and outside vendors, as one idea; the categories they serve; who speaks for them. */
export class Bidders1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table category (
        id uuid primary key default gen_random_uuid(),
        name text not null unique check (length(name) between 1 and 80),
        is_sample boolean not null default false
      );

      create table bidder (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind in ('team', 'vendor')),
        name text not null check (length(name) between 1 and 120),
        about text not null default '' check (length(about) <= 2000),
        department_id uuid references department (id),
        is_approved boolean not null default true,
        is_sample boolean not null default false,
        deactivated_at timestamptz,
        check ((kind = 'team') = (department_id is not null))
      );
      create unique index bidder_name on bidder (lower(name));
      create index bidder_department on bidder (department_id);

      create table bidder_category (
        bidder_id uuid not null references bidder (id) on delete cascade,
        category_id uuid not null references category (id),
        primary key (bidder_id, category_id)
      );
      create index bidder_category_by_category on bidder_category (category_id, bidder_id);

      -- One live membership a person: nobody speaks for two bidders.
      create table membership (
        person_id uuid primary key references person (id) on delete cascade,
        bidder_id uuid not null references bidder (id) on delete cascade,
        is_lead boolean not null default false
      );
      create index membership_bidder on membership (bidder_id);

      grant select on category, bidder, bidder_category, membership to bidwell_web;
      grant select on bidder, membership to bidwell_opener;
      grant insert (name) on category to bidwell_web;
      grant insert (kind, name, about, department_id, is_approved),
        update (name, about, is_approved, deactivated_at) on bidder to bidwell_web;
      grant insert, delete on bidder_category, membership to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership, bidder_category, bidder, category');
  }
}
