import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A mail may enclose what is fetched when it is sent: the row holds only by what. A receipt goes to whoever has just submitted, so
 * it waits for no quiet hours. Checkpoints go to addresses that the opener was given; of mail it may write nothing else.
 */
export class ReceiptsByMail1764000000345 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mail add column encloses jsonb;
      grant insert (encloses) on mail to bidwell_web;

      create or replace function hold_mail() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if new.person_id is not null and new.code is null and new.kind <> 'receipt' and new.topic is distinct from 'access' then
          new.next_try_at := after_quiet_hours(new.person_id, new.next_try_at);
        end if;
        return new;
      end $$;

      create function mail_checkpoint(address text, number integer, note text) returns void
      language sql security definer set search_path = public, pg_temp as $$
        insert into mail (address, kind, subject, body, action, path)
        values (address, 'checkpoint', 'Checkpoint ' || number || ' of the record',
          'Keep this mail where nobody who runs Bidwell can change it. With it anybody can show later that the record of what was received, '
            || E'opened and decided is still what it was.\n\n' || note,
          'The key that signed it', '/api/keys')
      $$;
      revoke execute on function mail_checkpoint from public;
      grant execute on function mail_checkpoint to bidwell_opener;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function mail_checkpoint;
      create or replace function hold_mail() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if new.person_id is not null and new.code is null and new.topic is distinct from 'access' then
          new.next_try_at := after_quiet_hours(new.person_id, new.next_try_at);
        end if;
        return new;
      end $$;
      alter table mail drop column encloses;
    `);
  }
}
