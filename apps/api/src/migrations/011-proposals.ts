import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Proposals. Every content is ciphertext before it arrives here; the web process may write it and never read it back.
 * No index and no constraint reaches across bidders, so that no error and no work done tells of a rival; ids are random
 * and carry neither order nor time. State, version and times of a proposal are written by triggers alone.
 */
export class Proposals1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proposal (
        id uuid primary key default gen_random_uuid(),
        bidder_id uuid not null references bidder (id),
        job_id uuid not null references job (id) on delete cascade,
        reference text not null check (reference ~ '^P-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
        state text not null default 'draft' check (state in ('draft', 'submitted', 'withdrawn')),
        version integer not null default 0 check (version >= 0),
        received_at timestamptz,
        withdrawn_at timestamptz,
        draft_revision integer not null default 0,
        draft_saved_at timestamptz,
        started_by uuid not null references person (id),
        started_at timestamptz not null default clock_timestamp(),
        unique (bidder_id, job_id),
        unique (bidder_id, reference),
        check ((state = 'draft') = (version = 0)),
        check ((version = 0) = (received_at is null)),
        check ((state = 'withdrawn') = (withdrawn_at is not null))
      );
      create index proposal_standing on proposal (job_id) where state = 'submitted';
      create index proposal_started_by on proposal (started_by);

      -- What was submitted, version by version. Rows never change, but for the end of what a cancelled job had sealed.
      create table proposal_version (
        proposal_id uuid not null references proposal (id) on delete cascade,
        number integer not null check (number > 0),
        submitted_by uuid not null references person (id),
        received_at timestamptz not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        ciphertext bytea,
        wrap_for_opening bytea,
        wrap_for_bidder bytea,
        primary key (proposal_id, number),
        check (num_nulls(ciphertext, wrap_for_opening, wrap_for_bidder) in (0, 3))
      );
      create index proposal_version_submitted_by on proposal_version (submitted_by);

      create table proposal_withdrawal (
        proposal_id uuid not null,
        number integer not null,
        withdrawn_by uuid not null references person (id),
        withdrawn_at timestamptz not null,
        primary key (proposal_id, number),
        foreign key (proposal_id, number) references proposal_version (proposal_id, number) on delete cascade
      );
      create index proposal_withdrawal_by on proposal_withdrawal (withdrawn_by);

      -- What is written and not yet submitted. Never opened: it has no wrap for the opening.
      create table proposal_draft (
        proposal_id uuid primary key references proposal (id) on delete cascade,
        ciphertext bytea not null,
        wrap_for_bidder bytea not null
      );

      -- Each time a bidder's own content was unsealed for it, shown to the bidder.
      create table proposal_reading (
        id uuid primary key default gen_random_uuid(),
        proposal_id uuid not null references proposal (id) on delete cascade,
        person_id uuid not null references person (id),
        version text not null,
        at timestamptz not null default clock_timestamp()
      );
      create index proposal_reading_proposal on proposal_reading (proposal_id, at desc);
      create index proposal_reading_person on proposal_reading (person_id);

      -- Submissions and withdrawals that came too late or to the wrong place: part of the minutes of the opening.
      create table refused_attempt (
        id uuid primary key default gen_random_uuid(),
        proposal_id uuid not null references proposal (id) on delete cascade,
        person_id uuid not null references person (id),
        move text not null check (move in ('submit', 'withdraw')),
        code text not null,
        at timestamptz not null,
        deadline timestamptz
      );
      create index refused_attempt_proposal on refused_attempt (proposal_id);
      create index refused_attempt_person on refused_attempt (person_id);

      grant select on proposal, proposal_withdrawal, proposal_reading to bidwell_web;
      grant insert (id, bidder_id, job_id, reference, started_by), update (draft_revision, draft_saved_at) on proposal to bidwell_web;
      grant select (proposal_id, number, submitted_by, received_at, content_hash) on proposal_version to bidwell_web;
      grant insert (proposal_id, number, submitted_by, content_hash, ciphertext, wrap_for_opening, wrap_for_bidder)
        on proposal_version to bidwell_web;
      grant insert (proposal_id, number, withdrawn_by) on proposal_withdrawal to bidwell_web;
      grant select (proposal_id) on proposal_draft to bidwell_web;
      grant insert, update (ciphertext, wrap_for_bidder) on proposal_draft to bidwell_web;
      grant insert (proposal_id, person_id, move, code, at, deadline) on refused_attempt to bidwell_web;

      grant select on proposal, proposal_version, proposal_draft, refused_attempt to bidwell_opener;
      grant update (ciphertext, wrap_for_opening, wrap_for_bidder) on proposal_version to bidwell_opener;
      grant delete on proposal_draft to bidwell_opener;
      grant insert (proposal_id, person_id, version) on proposal_reading to bidwell_opener;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table refused_attempt, proposal_reading, proposal_draft, proposal_withdrawal, proposal_version, proposal;
    `);
  }
}
