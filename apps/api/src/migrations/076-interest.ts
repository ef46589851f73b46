import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Interest before a proposal; vendors of the category together with those named; and why somebody was chosen although
 * fewer proposed than the policy wants.
 */
export class Interest1764000000076 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table invitation add column interested_at timestamptz,
        add check (interested_at is null or declined_at is null);

      alter table job drop constraint job_invitation_mode_check, add constraint job_invitation_mode_check
        check (invitation_mode in ('named', 'category', 'mixed', 'allApproved'));
      -- Until now a category's vendors and named ones together went by the category's name.
      update job set invitation_mode = 'mixed'
      where invitation_mode = 'category' and cardinality(named_vendor_ids) > 0 and published_at is null;

      alter table award add column justification text not null default '' check (length(justification) <= 2000);

      grant update (interested_at) on invitation to bidwell_web;
      grant insert (justification) on award to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table award drop column justification;
      update job set invitation_mode = 'category' where invitation_mode = 'mixed';
      alter table job drop constraint job_invitation_mode_check, add constraint job_invitation_mode_check
        check (invitation_mode in ('named', 'category', 'allApproved'));
      alter table invitation drop column interested_at;
    `);
  }
}
