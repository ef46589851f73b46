import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a bidder shows of itself to the company: hours, how long work usually takes, from when on it takes more, whom to ask, and pictures
 * of past work. A picture is not kept without words for those who do not see it.
 */
export class Storefronts1764000000159 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table storefront (
        bidder_id uuid primary key references bidder (id) on delete cascade,
        hours text not null default '' check (length(hours) <= 120),
        lead_days integer check (lead_days between 0 and 1000),
        booking_from date,
        contact_id uuid references person (id) on delete set null,
        edited_at timestamptz not null default clock_timestamp(),
        edited_by uuid references person (id) on delete set null
      );
      create index storefront_contact on storefront (contact_id);
      create index storefront_edited_by on storefront (edited_by);

      create table storefront_picture (
        id uuid primary key,
        bidder_id uuid not null references bidder (id) on delete cascade,
        added_by uuid references person (id) on delete set null,
        name text not null check (length(name) between 1 and 120),
        kind text not null check (kind in ('jpg', 'png', 'webp')),
        alt text not null check (length(btrim(alt)) between 1 and 300),
        caption text not null default '' check (length(caption) <= 300),
        position integer not null default 0,
        size integer not null check (size between 1 and 10485760),
        received integer not null default 0 check (received between 0 and size),
        digest text check (digest ~ '^[0-9a-f]{64}$'),
        begun_at timestamptz not null default clock_timestamp(),
        check (digest is null or received = size)
      );
      create index storefront_picture_bidder on storefront_picture (bidder_id);
      create index storefront_picture_added_by on storefront_picture (added_by);

      create table storefront_picture_block (
        file_id uuid not null references storefront_picture (id) on delete cascade,
        number integer not null check (number >= 0),
        content bytea not null,
        primary key (file_id, number)
      );

      create function guard_storefront_picture_block() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare file storefront_picture;
      begin
        select * into strict file from storefront_picture where id = new.file_id for no key update;
        if file.digest is not null or new.number <> file.received / 262144
           or length(new.content) <> least(262144, file.size - file.received) then
          raise exception 'Block % does not follow.', new.number using errcode = 'BW002';
        end if;
        update storefront_picture set received = received + length(new.content) where id = new.file_id;
        return new;
      end $$;
      create trigger guard_storefront_picture_block before insert on storefront_picture_block
        for each row execute function guard_storefront_picture_block();

      grant select, insert (bidder_id, hours, lead_days, booking_from, contact_id, edited_by),
        update (hours, lead_days, booking_from, contact_id, edited_at, edited_by) on storefront to bidwell_web;
      grant select, insert (id, bidder_id, added_by, name, kind, alt, caption, position, size),
        update (alt, caption, position, digest), delete on storefront_picture to bidwell_web;
      grant select, insert on storefront_picture_block to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table storefront_picture_block, storefront_picture, storefront;
      drop function guard_storefront_picture_block;
    `);
  }
}
