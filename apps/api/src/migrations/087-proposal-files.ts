import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of proposals, in blocks of 256 KiB, each sealed before it arrives here like a proposal's own content. A row tells
 * whose it is, how large and when; names, kinds and captions are part of the sealed content. The hashes of the blocks are
 * made with a secret that is nowhere in the database, so that nobody can check a guess at a file against them.
 */
export class ProposalFiles1764000000087 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ARRIVING);
    await runner.query(STAYING);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table idea_terms_acceptance, file_reading, proposal_file_use, proposal_file_block, proposal_file;
      drop function guard_proposal_file, guard_proposal_file_block, keep_proposal_file, keep_proposal_file_use;
    `);
  }
}

const TABLES = `
  create table proposal_file (
    id uuid primary key,
    proposal_id uuid not null references proposal (id) on delete cascade,
    added_by uuid not null references person (id),
    -- SHA-256 of the secret and the kind in the file's address: whoever does not know both does not find it.
    address_hash bytea not null check (length(address_hash) = 32),
    size integer not null check (size between 1 and 26214400),
    received integer not null default 0 check (received between 0 and size),
    digest text check (digest ~ '^[0-9a-f]{64}$'),
    begun_at timestamptz not null default clock_timestamp(),
    unique (proposal_id, id),
    check (digest is null or received = size)
  );
  create index proposal_file_person on proposal_file (added_by);

  create table proposal_file_block (
    file_id uuid not null references proposal_file (id) on delete cascade,
    number integer not null check (number >= 0),
    hash bytea not null check (length(hash) = 32),
    ciphertext bytea not null,
    wrap_for_opening bytea not null,
    wrap_for_bidder bytea not null,
    primary key (file_id, number)
  );

  -- Which version of a proposal holds which file: 0 is the draft. What nothing holds is cleared away.
  create table proposal_file_use (
    proposal_id uuid not null,
    version integer not null check (version >= 0),
    file_id uuid not null,
    primary key (proposal_id, version, file_id),
    foreign key (proposal_id, file_id) references proposal_file (proposal_id, id) on delete cascade
  );

  -- Each time a file was handed out. The record outlives the file.
  create table file_reading (
    id uuid primary key default gen_random_uuid(),
    proposal_id uuid not null references proposal (id) on delete cascade,
    file_id uuid not null,
    person_id uuid not null references person (id),
    is_own_side boolean not null,
    is_protected boolean not null,
    at timestamptz not null default clock_timestamp()
  );
  create index file_reading_proposal on file_reading (proposal_id, at desc);
  create index file_reading_person on file_reading (person_id);

  -- Who agreed to the terms of idea protection. Only what was opened can be agreed about.
  create table idea_terms_acceptance (
    proposal_id uuid not null references opened_proposal (proposal_id) on delete cascade,
    person_id uuid not null references person (id),
    terms_version integer not null check (terms_version > 0),
    accepted_at timestamptz not null default clock_timestamp(),
    primary key (proposal_id, person_id, terms_version)
  );
  create index idea_terms_acceptance_person on idea_terms_acceptance (person_id);`;

/**
 * A file begins and grows only while its bidder may still propose. Each block holds the job in share, so that a
 * cancellation comes before it or after it: no block is left behind by what destroys the files of a cancelled job.
 */
const ARRIVING = `
  create function guard_proposal_file() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare own proposal; asked job;
  begin
    select * into strict own from proposal where id = new.proposal_id for no key update;
    select * into strict asked from job where id = own.job_id for share;
    perform refuse_unless_open(asked, own.bidder_id, clock_timestamp());
    if (select count(*) from proposal_file f where f.proposal_id = new.proposal_id) >= 40 then
      raise exception 'This proposal holds as many files as it can.' using errcode = 'BW006';
    end if;
    new.received := 0;
    return new;
  end $$;
  create trigger guard_proposal_file before insert on proposal_file for each row execute function guard_proposal_file();

  create function guard_proposal_file_block() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare own proposal; asked job; file proposal_file; arrived integer;
  begin
    select * into strict file from proposal_file where id = new.file_id for no key update;
    select * into strict own from proposal where id = file.proposal_id;
    select * into strict asked from job where id = own.job_id for share;
    perform refuse_unless_open(asked, own.bidder_id, clock_timestamp());
    -- A nonce of 12 and a tag of 16 bytes are part of each ciphertext.
    arrived := length(new.ciphertext) - 28;
    if new.number <> file.received / 262144 or arrived <> least(262144, file.size - file.received) then
      raise exception 'Block % does not follow.', new.number using errcode = 'BW002';
    end if;
    update proposal_file set received = received + arrived where id = new.file_id;
    return new;
  end $$;
  create trigger guard_proposal_file_block before insert on proposal_file_block
    for each row execute function guard_proposal_file_block();`;

const STAYING = `
  create function keep_proposal_file() returns trigger language plpgsql set search_path = public, pg_temp as $$
  begin
    if tg_op = 'UPDATE' then
      if old.digest is not null and new.digest is distinct from old.digest then
        raise exception 'A finished file never changes.' using errcode = 'BW003';
      end if;
      return new;
    end if;
    if current_user = 'bidwell_web'
       and exists (select from proposal_file_use u where u.proposal_id = old.proposal_id and u.file_id = old.id and u.version > 0) then
      raise exception 'A file of a submitted version stays.' using errcode = 'BW003';
    end if;
    return old;
  end $$;
  create trigger keep_proposal_file before update or delete on proposal_file for each row execute function keep_proposal_file();

  create function keep_proposal_file_use() returns trigger language plpgsql set search_path = public, pg_temp as $$
  begin
    if old.version > 0 and current_user = 'bidwell_web' then
      raise exception 'What was submitted never changes.' using errcode = 'BW003';
    end if;
    return old;
  end $$;
  create trigger keep_proposal_file_use before delete on proposal_file_use for each row execute function keep_proposal_file_use();`;

const GRANTS = `
  grant select, insert (id, proposal_id, added_by, address_hash, size), update (digest), delete on proposal_file to bidwell_web;
  grant select (file_id, number, hash),
    insert (file_id, number, hash, ciphertext, wrap_for_opening, wrap_for_bidder) on proposal_file_block to bidwell_web;
  grant select, insert (proposal_id, version, file_id), delete on proposal_file_use to bidwell_web;
  grant select on file_reading to bidwell_web;
  grant select, insert (proposal_id, person_id, terms_version) on idea_terms_acceptance to bidwell_web;

  grant select, delete on proposal_file to bidwell_opener;
  grant select on proposal_file_block, proposal_file_use, idea_terms_acceptance to bidwell_opener;
  grant insert (proposal_id, file_id, person_id, is_own_side, is_protected) on file_reading to bidwell_opener;`;
