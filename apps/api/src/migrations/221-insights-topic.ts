import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'invitations', 'questions', 'judging', 'decisions', 'work', 'feedback', 'thanks'`;

/** What the figures say is a subject of its own: an alarm, the healthy band, a report. */
export class InsightsTopic1764000000221 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(topics(`${BEFORE}, 'insights'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from message_wish where topic = 'insights';
      update notification set topic = 'work' where topic = 'insights';
      ${topics(BEFORE)}`);
  }
}

const topics = (wished: string) => `
  alter table notification drop constraint notification_topic_check,
    add constraint notification_topic_check check (topic in (${wished}, 'access'));
  alter table message_wish drop constraint message_wish_topic_check,
    add constraint message_wish_topic_check check (topic in (${wished}));`;
