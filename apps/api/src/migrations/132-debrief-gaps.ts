import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leaders find the newest decisions that left somebody without a reason, and the newest challenges, however long the history. */
export class DebriefGaps1764000000132 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index debrief_empty on debrief (told_at desc) where is_empty and outcome <> 'won';
      create index challenge_newest on challenge (made_at desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index debrief_empty, challenge_newest;');
  }
}
