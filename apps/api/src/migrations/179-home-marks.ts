import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a person put away on Home, with what the row said then: one that says something else comes back. And when a person
 * was there last, which leaders read as "since your last visit".
 */
export class HomeMarks1764000000179 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table home_mark (
        person_id uuid not null references person (id) on delete cascade,
        action_key text not null check (action_key ~ '^[a-zA-Z]+(:[0-9a-f-]{36}){1,2}$'),
        mark text not null check (mark in ('done', 'saved', 'muted')),
        said text not null,
        due timestamptz,
        marked_at timestamptz not null default clock_timestamp(),
        primary key (person_id, action_key)
      );
      grant select, insert, update (mark, said, due, marked_at), delete on home_mark to bidwell_web;

      create table home_visit (
        person_id uuid primary key references person (id) on delete cascade,
        seen_at timestamptz not null default clock_timestamp(),
        before_at timestamptz,
        check (before_at < seen_at)
      );
      grant select, insert, update (seen_at, before_at) on home_visit to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table home_visit; drop table home_mark');
  }
}
