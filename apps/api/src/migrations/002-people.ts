import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Departments, people and how they sign in. A session is kept as the hash of its secret. */
export class People1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table department (
        id uuid primary key default gen_random_uuid(),
        name text not null unique check (length(name) between 1 and 120),
        is_sample boolean not null default false
      );

      create table person (
        id uuid primary key default gen_random_uuid(),
        name text not null check (length(name) between 1 and 120),
        email text not null check (email = lower(email) and position('@' in email) > 1),
        password_hash text,
        department_id uuid references department (id),
        is_leader boolean not null default false,
        is_administrator boolean not null default false,
        demo_role text,
        demo_story text,
        demo_order integer,
        is_sample boolean not null default false,
        deactivated_at timestamptz,
        created_at timestamptz not null default clock_timestamp()
      );
      create unique index person_email on person (email);
      create index person_department on person (department_id);

      create table session (
        token_hash bytea primary key,
        person_id uuid not null references person (id) on delete cascade,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null
      );
      create index session_person on session (person_id);

      create table sign_in_attempt (
        email_hash bytea not null,
        at timestamptz not null default clock_timestamp()
      );
      create index sign_in_attempt_recent on sign_in_attempt (email_hash, at);

      grant select on department to bidwell_web, bidwell_opener;
      grant insert (name), update (name) on department to bidwell_web;
      grant select on person to bidwell_web;
      grant select (id, name, department_id, deactivated_at) on person to bidwell_opener;
      grant insert (name, email, password_hash, department_id, is_leader, is_administrator),
        update (name, email, password_hash, department_id, is_leader, is_administrator, deactivated_at) on person to bidwell_web;
      grant select, insert, delete on session to bidwell_web;
      grant select on session to bidwell_opener;
      grant select, insert, delete on sign_in_attempt to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sign_in_attempt, session, person, department');
  }
}
