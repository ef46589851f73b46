import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What earns which score of a criterion, and the lowest score that is good enough. Frozen with the criterion. */
export class Levels1764000000105 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table criterion
        add column levels jsonb not null default '[]' check (jsonb_typeof(levels) = 'array' and jsonb_array_length(levels) <= 6),
        add column minimum numeric(4, 2) check (minimum > 0 and minimum <= 10),
        -- The formula scores price: nobody says what earns it, and nothing is too low.
        add constraint levels_are_for_people check (kind = 'quality' or (levels = '[]' and minimum is null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table criterion drop column levels, drop column minimum;');
  }
}
