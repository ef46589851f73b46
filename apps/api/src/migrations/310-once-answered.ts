import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a person meant to do once, and what they were answered: written in the transaction that does it. Who sends it again
 * under the same key is answered the same. The key is kept nowhere; without it nothing here can be read or tried out.
 */
export class OnceAnswered1764000000310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table once_answered (
        person_id uuid not null references person (id) on delete cascade,
        key_hash bytea not null check (length(key_hash) = 32),
        request_mac bytea not null check (length(request_mac) = 32),
        -- Null only while the transaction that does it is under way.
        answer bytea check (length(answer) > 28),
        asked_at timestamptz not null default clock_timestamp(),
        primary key (person_id, key_hash)
      );
      create index once_answered_asked on once_answered (asked_at);

      create function once_answered_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if exists (select from once_answered where person_id = new.person_id and key_hash = new.key_hash and answer is null) then
          raise exception 'what was done once has an answer' using errcode = 'check_violation';
        end if;
        return null;
      end $$;
      create constraint trigger once_answered_guard after insert on once_answered
        deferrable initially deferred for each row execute function once_answered_guard();

      create function once_answered_stays() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if old.answer is not null then
          raise exception 'what was answered stays answered' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger once_answered_stays before update on once_answered for each row execute function once_answered_stays();

      grant select, insert (person_id, key_hash, request_mac), update (answer), delete on once_answered to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table once_answered; drop function once_answered_guard(); drop function once_answered_stays();',
    );
  }
}
