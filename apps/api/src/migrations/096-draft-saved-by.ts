import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who of a bidder saved the draft last, told to its colleagues alone: two who write at once are told by name. Like
 * whoever began the proposal it is a person of the bidder, so it says nothing of a rival.
 */
export class DraftSavedBy1764000000096 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposal add column draft_saved_by uuid references person (id);
      create index proposal_draft_saved_by on proposal (draft_saved_by);
      grant update (draft_saved_by) on proposal to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table proposal drop column draft_saved_by');
  }
}
