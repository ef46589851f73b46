import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Attempts that came too late, for the minutes of an opening. The web process reads them once the job is opened and not
 * before; the table itself it writes and does not read.
 */
export class OpeningMinutes1764000000136 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view attempt_on_record as
        select a.id, p.bidder_id, p.job_id, a.proposal_id, p.reference, a.move, a.code, a.at
        from proposal p
        join refused_attempt a on a.proposal_id = p.id
        join job j on j.id = p.job_id
        where j.opened_at is not null;
      grant select on attempt_on_record to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view attempt_on_record');
  }
}
