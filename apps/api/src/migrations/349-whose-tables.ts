import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every trigger asks the tables of the product. Until here some asked whichever stood first for the session: a process that was
 * taken over could have put a temporary table of the same name before one of them, and had the trigger ask that.
 */
export class WhoseTables1764000000349 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of ASKING) await runner.query(`alter function ${name}() set search_path = public, pg_temp`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ASKING) await runner.query(`alter function ${name}() reset search_path`);
  }
}

const ASKING = [
  'freeze_no_goal',
  'guard_acknowledgement',
  'guard_addendum',
  'guard_drop_box',
  'guard_evaluator',
  'guard_frozen_brief',
  'guard_job',
  'guard_job_answers',
  'guard_job_policy',
  'guard_new_job',
  'guard_outside_terms',
  'guard_package',
  'guard_promise_instance',
  'guard_publication',
  'guard_published_brief',
  'guard_published_line',
  'guard_question_set',
  'guard_told_debrief',
  'keep_audit',
  'keep_guests',
  'keep_opened_proposal',
  'keep_opened_variant',
  'keep_own_card',
  'keep_pending_job',
  'keep_pending_part',
  'keep_promptness',
  'keep_published_job',
];
