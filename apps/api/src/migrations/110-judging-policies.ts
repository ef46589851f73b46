import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a policy asks of the judging: whether names and prices are hidden while quality is scored, how much a job may favour the
 * home side, who approves a choice and from which total on, and whether bidders may challenge it. A job keeps what applied.
 */
export class JudgingPolicies1764000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${columnsOf('policy')}
      alter table policy
        add check (award_deputy_id is null or (award_approver_id is not null and award_deputy_id <> award_approver_id)),
        add check ((award_approver_id is null) = (award_approval_from is null)),
        add check ((challenge_days > 0) = (challenge_reviewer_id is not null));
      ${columnsOf('job_policy')}

      grant insert (${COLUMNS.join(', ')}), update (${COLUMNS.join(', ')}) on policy to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table job_policy ${dropped};
      alter table policy ${dropped};
    `);
  }
}

const COLUMNS = [
  'is_blind',
  'two_envelopes',
  'max_preference',
  'award_approver_id',
  'award_deputy_id',
  'award_approval_from',
  'challenge_days',
  'challenge_reviewer_id',
];

const dropped = COLUMNS.map((column) => `drop column ${column}`).join(', ');

/** Both tables carry the same: the policy as it is kept, and as it applied to a job. */
const columnsOf = (table: string) => `
      alter table ${table}
        add column is_blind boolean not null default false,
        add column two_envelopes boolean not null default false,
        -- Hundredths of a per cent.
        add column max_preference integer not null default 0 check (max_preference between 0 and 2500),
        add column award_approver_id uuid references person (id),
        add column award_deputy_id uuid references person (id),
        add column award_approval_from bigint check (award_approval_from >= 0),
        add column challenge_days integer not null default 0 check (challenge_days between 0 and 30),
        add column challenge_reviewer_id uuid references person (id);
      create index ${table}_award_approver on ${table} (award_approver_id);
      create index ${table}_award_deputy on ${table} (award_deputy_id);
      create index ${table}_challenge_reviewer on ${table} (challenge_reviewer_id);`;
