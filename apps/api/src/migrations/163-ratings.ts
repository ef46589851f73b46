import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What requesters say of accepted work, and bidders of who asked for it. A question is asked once, stays open for a stated
 * time, and is counted only when nothing of it can change any more; whose work it is about the database looks up itself.
 */
export class Ratings1764000000163 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ASKS);
    await runner.query(RATINGS);
    await runner.query(COUNTING);
    await runner.query(COUNTERPART);
    await runner.query(`
      grant select, insert (engagement_id, request_id), update (reminded_at, skipped_at) on rating_ask to bidwell_web;
      grant select, insert (token_hash, ask_id) on rating_link to bidwell_web;
      grant select, insert (ask_id, kept, again, word, line), update (kept, again, word, line, changed_at) on rating to bidwell_web;
      grant select, insert (ask_id, words, answered_by) on rating_answer to bidwell_web;
      grant select, insert (engagement_id, clarity, again, line, given_by),
        update (clarity, again, line, given_by, changed_at) on requester_rating to bidwell_web;
      grant select on requester_rating_month to bidwell_web;
      grant insert (choices) on mail to bidwell_web;
      grant execute on function forget_rating_links to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function forget_rating_links, add_rating;
      drop index mail_with_rating_link;
      alter table mail drop column choices;
      drop table requester_rating_month, requester_rating, rating_answer, rating, rating_link, rating_ask;
      drop function begin_rating_ask, guard_rating, guard_rating_answer, guard_requester_rating, count_rating_ask, count_rating,
        count_requester_rating, keep_rating_closed, counts_in_month;
    `);
  }
}

const ASKS = `
  -- The month in which an answer begins to count: seven days after it can no longer be changed.
  create function counts_in_month(closes_at timestamptz) returns date language sql immutable as $$
    select date_trunc('month', closes_at at time zone 'UTC' + interval '7 days')::date
  $$;

  create table rating_ask (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid unique references engagement (id) on delete cascade,
    request_id uuid unique references service_request (id) on delete cascade,
    bidder_id uuid not null references bidder (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    asked_at timestamptz not null default clock_timestamp(),
    closes_at timestamptz not null,
    reminded_at timestamptz,
    skipped_at timestamptz,
    check (num_nonnulls(engagement_id, request_id) = 1),
    check (closes_at > asked_at)
  );
  create index rating_ask_bidder on rating_ask (bidder_id, asked_at);
  create index rating_ask_person on rating_ask (person_id, closes_at);
  create index rating_ask_to_remind on rating_ask (asked_at) where reminded_at is null and skipped_at is null;

  create function begin_rating_ask() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if new.engagement_id is not null then
      select e.bidder_id, e.requester_id into new.bidder_id, new.person_id from engagement e
      where e.id = new.engagement_id and e.accepted_at is not null;
    else
      select s.bidder_id, s.asked_by into new.bidder_id, new.person_id from service_request s
      where s.id = new.request_id and s.taken_at is not null;
    end if;
    if new.bidder_id is null then
      raise exception 'Only accepted work is asked about.' using errcode = 'BW003';
    end if;
    new.closes_at := new.asked_at + interval '14 days';
    return new;
  end $$;
  create trigger begin_rating_ask before insert on rating_ask for each row execute function begin_rating_ask();

  -- The secret in a mail, as a hash: a reminder brings another one, and both are good.
  create table rating_link (
    token_hash bytea primary key,
    ask_id uuid not null references rating_ask (id) on delete cascade
  );
  create index rating_link_ask on rating_link (ask_id);

  -- Answers that a mail offers, each with its link: labels and paths.
  alter table mail add column choices jsonb not null default '[]' check (jsonb_typeof(choices) = 'array');
  create index mail_with_rating_link on mail (sent_at) where kind = 'ratingAsked' and path <> '/rate';

  -- Once a mail has gone out, the secret in its links is its reader's alone.
  create function forget_rating_links() returns void
  language sql security definer set search_path = public, pg_temp as $$
    update mail set path = '/rate', choices = '[]'
    where kind = 'ratingAsked' and path <> '/rate'
      and (sent_at < clock_timestamp() - interval '1 minute' or given_up_at is not null)
  $$;
  revoke execute on function forget_rating_links from public;`;

const RATINGS = `
  create table rating (
    ask_id uuid primary key references rating_ask (id) on delete cascade,
    bidder_id uuid not null references bidder (id) on delete cascade,
    kept text check (kept in ('yes', 'mostly', 'no')),
    again boolean,
    word text check (word in ('unacceptable', 'disappointing', 'acceptable', 'good', 'amazing')),
    line text not null default '' check (length(line) <= 400),
    counts_in date not null,
    given_at timestamptz not null default clock_timestamp(),
    changed_at timestamptz,
    check (num_nonnulls(kept, again, word) > 0)
  );
  create index rating_bidder on rating (bidder_id, given_at desc);

  create function guard_rating() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare asked rating_ask;
  begin
    select * into strict asked from rating_ask where id = new.ask_id for update;
    if asked.engagement_id is not null and num_nulls(new.kept, new.again) > 0 then
      raise exception 'Both questions are answered, or none.' using errcode = 'BW003';
    end if;
    if asked.request_id is not null and (new.word is null or num_nonnulls(new.kept, new.again) > 0) then
      raise exception 'Of a request only the word is asked.' using errcode = 'BW003';
    end if;
    new.bidder_id := asked.bidder_id;
    new.counts_in := counts_in_month(asked.closes_at);
    return new;
  end $$;
  create trigger guard_rating before insert or update on rating for each row execute function guard_rating();

  -- What the owner of the tables writes is history.
  create function keep_rating_closed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if tg_table_name = 'rating' then
      perform from rating_ask a where a.id = new.ask_id and a.closes_at > clock_timestamp();
    else
      perform from rating_ask a where a.engagement_id = new.engagement_id and a.closes_at > clock_timestamp();
    end if;
    if not found then
      raise exception 'The time for this answer is over.' using errcode = 'BW004';
    end if;
    return new;
  end $$;
  create trigger keep_rating_closed before insert or update on rating for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function keep_rating_closed();

  create table rating_answer (
    ask_id uuid primary key references rating (ask_id) on delete cascade,
    words text not null check (length(words) between 1 and 600),
    answered_by uuid not null references person (id),
    answered_at timestamptz not null default clock_timestamp()
  );
  create index rating_answer_answered_by on rating_answer (answered_by);

  create function guard_rating_answer() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not exists (select from rating r join membership m on m.bidder_id = r.bidder_id
        where r.ask_id = new.ask_id and m.person_id = new.answered_by) then
      raise exception 'Only the people of the rated bidder answer.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_rating_answer before insert on rating_answer for each row execute function guard_rating_answer();`;

const COUNTING = `
  create function count_rating_ask() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if tg_op = 'DELETE' then
      update rating_month set asked = asked - 1 where bidder_id = old.bidder_id and month = counts_in_month(old.closes_at);
      return null;
    end if;
    insert into rating_month as m (bidder_id, month, asked) values (new.bidder_id, counts_in_month(new.closes_at), 1)
    on conflict (bidder_id, month) do update set asked = m.asked + 1;
    return null;
  end $$;
  create trigger count_rating_ask after insert or delete on rating_ask for each row execute function count_rating_ask();

  create function add_rating(given rating, sign integer) returns void
  language sql security definer set search_path = public, pg_temp as $$
    update rating_month set answered = answered + sign,
      kept_yes = kept_yes + sign * coalesce(given.kept = 'yes', false)::int,
      kept_mostly = kept_mostly + sign * coalesce(given.kept = 'mostly', false)::int,
      kept_no = kept_no + sign * coalesce(given.kept = 'no', false)::int,
      again_yes = again_yes + sign * coalesce(given.again, false)::int,
      again_no = again_no + sign * coalesce(not given.again, false)::int,
      unacceptable = unacceptable + sign * coalesce(given.word = 'unacceptable', false)::int,
      disappointing = disappointing + sign * coalesce(given.word = 'disappointing', false)::int,
      acceptable = acceptable + sign * coalesce(given.word = 'acceptable', false)::int,
      good = good + sign * coalesce(given.word = 'good', false)::int,
      amazing = amazing + sign * coalesce(given.word = 'amazing', false)::int
    where bidder_id = given.bidder_id and month = given.counts_in
  $$;
  revoke execute on function add_rating from public;

  create function count_rating() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if tg_op <> 'INSERT' then perform add_rating(old, -1); end if;
    if tg_op <> 'DELETE' then perform add_rating(new, 1); end if;
    return null;
  end $$;
  create trigger count_rating after insert or update or delete on rating for each row execute function count_rating();`;

const COUNTERPART = `
  -- The other way round: what the bidder says of the brief, now that the work is done, and of who asked for it.
  create table requester_rating (
    engagement_id uuid primary key references engagement (id) on delete cascade,
    bidder_id uuid not null references bidder (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    clarity text not null check (clarity in ('clear', 'mostly', 'unclear')),
    again boolean not null,
    line text not null default '' check (length(line) <= 400),
    counts_in date not null,
    given_by uuid not null references person (id),
    given_at timestamptz not null default clock_timestamp(),
    changed_at timestamptz
  );
  create index requester_rating_bidder on requester_rating (bidder_id);
  create index requester_rating_person on requester_rating (person_id);
  create index requester_rating_given_by on requester_rating (given_by);

  create table requester_rating_month (
    person_id uuid not null references person (id) on delete cascade,
    month date not null check (extract(day from month) = 1),
    answers integer not null default 0 check (answers >= 0),
    clear integer not null default 0 check (clear between 0 and answers),
    again integer not null default 0 check (again between 0 and answers),
    primary key (person_id, month)
  );

  create function guard_requester_rating() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare asked rating_ask;
  begin
    select * into asked from rating_ask where engagement_id = new.engagement_id;
    if asked.id is null or not exists (select from membership m where m.bidder_id = asked.bidder_id and m.person_id = new.given_by) then
      raise exception 'Only the people who did the work say how it was asked for.' using errcode = 'BW003';
    end if;
    new.bidder_id := asked.bidder_id;
    new.person_id := asked.person_id;
    new.counts_in := counts_in_month(asked.closes_at);
    return new;
  end $$;
  create trigger guard_requester_rating before insert or update on requester_rating
    for each row execute function guard_requester_rating();
  create trigger keep_requester_rating_closed before insert or update on requester_rating for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function keep_rating_closed();

  create function count_requester_rating() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if tg_op <> 'INSERT' then
      update requester_rating_month set answers = answers - 1, clear = clear - (old.clarity = 'clear')::int, again = again - old.again::int
      where person_id = old.person_id and month = old.counts_in;
    end if;
    if tg_op <> 'DELETE' then
      insert into requester_rating_month as m (person_id, month, answers, clear, again)
      values (new.person_id, new.counts_in, 1, (new.clarity = 'clear')::int, new.again::int)
      on conflict (person_id, month) do update set answers = m.answers + 1, clear = m.clear + excluded.clear, again = m.again + excluded.again;
    end if;
    return null;
  end $$;
  create trigger count_requester_rating after insert or update or delete on requester_rating
    for each row execute function count_requester_rating();`;
