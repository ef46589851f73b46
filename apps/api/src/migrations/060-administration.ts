import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What administrators need: passwords handed out that must be replaced before anything opens, leads that change, and
 * names that are unique whatever their capitals.
 */
export class Administration1764000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When an administrator handed out the password. Null once the person has chosen their own.
      alter table person add column first_password_at timestamptz,
        add check (first_password_at is null or password_hash is not null);
      create unique index department_name on department (lower(name));
      create unique index category_name on category (lower(name));
      create index person_by_name on person (lower(name), id);

      grant insert (first_password_at), update (first_password_at) on person to bidwell_web;
      grant update (is_lead) on membership to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (is_lead) on membership from bidwell_web;
      drop index person_by_name, category_name, department_name;
      alter table person drop column first_password_at;
    `);
  }
}
