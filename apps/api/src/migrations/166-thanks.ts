import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Thanks for work that is done. Each receiver has a card of it, and each card goes as far as the least of what its giver asked,
 * what its receiver allowed and what its receiver wishes today. The web process reads thanks through one view alone, which has a
 * row for each reader that may read a card, and no row for anybody else.
 */
export class Thanks1764000000166 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WISH);
    await runner.query(THANKS);
    await runner.query(GUARDS);
    await runner.query(KEPT_LOW);
    await runner.query(SHOWN);
    await runner.query(READ);
    await runner.query(`
      grant update (thanks_wish, thanks_wish_at, wants_thanks_digest) on person to bidwell_web;
      grant select (id), insert (given_by, job_id, request_id, words),
        update (hidden_at, hidden_by, hidden_because) on thanks to bidwell_web;
      grant select (id, thanks_id), insert (thanks_id, receiver_id, asked), update (asked, allowed) on thanks_card to bidwell_web;
      grant select, insert (thanks_id, person_id), delete on thanks_applause to bidwell_web;
      grant select on readable_thanks, readable_card, thanks_limit to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view readable_thanks, readable_card, shown_card;
      drop table thanks_applause, thanks_name, thanks_card, thanks;
      drop trigger lower_thanks on person;
      drop function guard_thanks, guard_thanks_card, guard_applause, note_names, note_furthest, lower_thanks, keeps_thanks_from;
      drop view thanks_limit;
      alter table person drop column thanks_wish, drop column thanks_wish_at, drop column wants_thanks_digest;
      drop type thanks_reach;
    `);
  }
}

const WISH = `
  -- Least first: the order of the words is the order of the reaches.
  create type thanks_reach as enum ('private', 'manager', 'wall');

  alter table person
    add column thanks_wish thanks_reach not null default 'private',
    -- When the person chose. Null: nobody has asked yet, or it was not answered.
    add column thanks_wish_at timestamptz,
    add column wants_thanks_digest boolean not null default false;

  -- The furthest that thanks to a person go today. Whoever is not of the company, or has left it, keeps them to themselves.
  create view thanks_limit as
    select p.id as person_id, of_company.is_inside, case when of_company.is_inside then p.thanks_wish else 'private' end as reach
    from person p cross join lateral (select p.department_id is not null and p.deactivated_at is null and not exists (
      select from membership m join bidder b on b.id = m.bidder_id where m.person_id = p.id and b.kind = 'vendor') as is_inside
    ) of_company;`;

const THANKS = `
  create table thanks (
    id uuid primary key default gen_random_uuid(),
    given_by uuid not null references person (id) on delete cascade,
    job_id uuid references job (id) on delete cascade,
    request_id uuid references service_request (id) on delete cascade,
    -- Who did the work.
    bidder_id uuid not null references bidder (id) on delete cascade,
    words text not null check (length(words) between 1 and 600),
    given_at timestamptz not null default clock_timestamp(),
    -- An administrator took it off the wall.
    hidden_at timestamptz,
    hidden_by uuid references person (id) on delete set null,
    hidden_because text check (length(hidden_because) between 1 and 500),
    -- The furthest that one of its cards may go; kept beside the cards, so that the wall is read newest first by an index.
    furthest thanks_reach not null default 'private',
    check (num_nonnulls(job_id, request_id) = 1),
    check ((hidden_at is null) = (hidden_because is null))
  );
  create index thanks_given on thanks (given_by, given_at desc, id desc);
  create index thanks_job on thanks (job_id);
  create index thanks_request on thanks (request_id);
  create index thanks_bidder on thanks (bidder_id);
  create index thanks_hidden_by on thanks (hidden_by);
  create index thanks_wall on thanks (given_at desc, id desc) where furthest = 'wall' and hidden_at is null;

  create table thanks_card (
    id uuid primary key default gen_random_uuid(),
    thanks_id uuid not null references thanks (id) on delete cascade,
    receiver_id uuid not null references person (id) on delete cascade,
    -- How far its giver would let it go.
    asked thanks_reach not null,
    -- How far its receiver lets it go: at first, their wish of that moment.
    allowed thanks_reach not null default 'private',
    unique (thanks_id, receiver_id)
  );
  create index thanks_card_receiver on thanks_card (receiver_id);

  -- Whom the words name, among those who had to do with the work. Whoever reads the words would read of them too.
  create table thanks_name (
    thanks_id uuid not null references thanks (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    primary key (thanks_id, person_id)
  );
  create index thanks_name_person on thanks_name (person_id);

  create table thanks_applause (
    thanks_id uuid not null references thanks (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    at timestamptz not null default clock_timestamp(),
    primary key (thanks_id, person_id)
  );
  create index thanks_applause_person on thanks_applause (person_id);`;

const GUARDS = `
  create function guard_thanks() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare other uuid;
  begin
    if tg_op = 'UPDATE' then
      if (new.given_by, new.job_id, new.request_id, new.bidder_id, new.words, new.given_at) is distinct from
         (old.given_by, old.job_id, old.request_id, old.bidder_id, old.words, old.given_at) then
        raise exception 'A thanks stays as it was given.' using errcode = 'BW004';
      end if;
      return new;
    end if;
    if new.job_id is not null then
      select e.bidder_id, j.requester_id into new.bidder_id, other
      from engagement e join job j on j.id = e.job_id where e.job_id = new.job_id and e.accepted_at is not null;
    else
      select r.bidder_id, r.asked_by into new.bidder_id, other from service_request r
      where r.id = new.request_id and exists (select from promise_instance i where i.request_id = r.id and i.done_at is not null);
    end if;
    if new.bidder_id is null then
      raise exception 'Thanks are given for work that is done.' using errcode = 'BW004';
    end if;
    if new.given_by <> other and not exists (
      select from membership m where m.person_id = new.given_by and m.bidder_id = new.bidder_id) then
      raise exception 'Only those who had to do with the work give thanks for it.' using errcode = 'BW003';
    end if;
    new.furthest := 'private';
    return new;
  end $$;
  create trigger guard_thanks before insert or update on thanks for each row execute function guard_thanks();

  create function note_names() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into thanks_name (thanks_id, person_id)
    select new.id, p.id from person p
    where p.id <> new.given_by and (
        exists (select from membership m where m.person_id = p.id and m.bidder_id = new.bidder_id)
        or p.id = (select j.requester_id from job j where j.id = new.job_id)
        or p.id = (select r.asked_by from service_request r where r.id = new.request_id))
      and (position(lower(p.name) in lower(new.words)) > 0
        or exists (select from regexp_split_to_table(p.name, '[^[:alnum:]]+') part
          where length(part) >= 2 and new.words ~* ('\\m' || part || '\\M')));
    return null;
  end $$;
  create trigger note_names after insert on thanks for each row execute function note_names();

  create function guard_thanks_card() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare of_thanks thanks; asker uuid; wish thanks_reach; giver_inside boolean;
  begin
    select * into of_thanks from thanks where id = new.thanks_id;
    select l.reach into wish from thanks_limit l where l.person_id = new.receiver_id;
    if tg_op = 'INSERT' then
      select l.is_inside into giver_inside from thanks_limit l where l.person_id = of_thanks.given_by;
      asker := coalesce((select j.requester_id from job j where j.id = of_thanks.job_id),
        (select r.asked_by from service_request r where r.id = of_thanks.request_id));
      if new.receiver_id = of_thanks.given_by or not (case when of_thanks.given_by = asker
          then exists (select from membership m where m.person_id = new.receiver_id and m.bidder_id = of_thanks.bidder_id)
          else new.receiver_id = asker end) then
        raise exception 'Thanks go to the other side of the work.' using errcode = 'BW003';
      end if;
      -- What a vendor's people write would tell others who works for whom.
      if not giver_inside then new.asked := 'private'; end if;
      new.allowed := wish;
    elsif (new.id, new.thanks_id, new.receiver_id) is distinct from (old.id, old.thanks_id, old.receiver_id) or new.asked > old.asked then
      raise exception 'A giver takes back, and never goes further than was asked.' using errcode = 'BW004';
    end if;
    new.allowed := least(new.allowed, wish);
    return new;
  end $$;
  create trigger guard_thanks_card before insert or update on thanks_card for each row execute function guard_thanks_card();

  create function note_furthest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update thanks t set furthest = (select max(least(c.asked, c.allowed)) from thanks_card c where c.thanks_id = t.id)
    where t.id = new.thanks_id;
    return null;
  end $$;
  create trigger note_furthest after insert or update on thanks_card for each row execute function note_furthest();`;

/** Who lowers the wish lowers what was allowed before, for good: a wish that is raised again publishes nothing old. */
const KEPT_LOW = `
  create function lower_thanks() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update thanks_card set allowed = new.thanks_wish where receiver_id = new.id and allowed > new.thanks_wish;
    return null;
  end $$;
  create trigger lower_thanks after update of thanks_wish on person for each row
    when (new.thanks_wish < old.thanks_wish) execute function lower_thanks();`;

/** How far each card really goes now. No process may read this. */
const SHOWN = `
  create view shown_card as
    select c.id, c.thanks_id, c.receiver_id, c.asked, c.allowed,
      case when t.hidden_at is not null then 'private' else least(c.asked, c.allowed, l.reach, (
        select min(least(o.reach, n.allowed)) from thanks_name s
        join thanks_limit o on o.person_id = s.person_id
        left join thanks_card n on n.thanks_id = s.thanks_id and n.receiver_id = s.person_id
        where s.thanks_id = c.thanks_id)) end as reach,
      -- Its words name somebody else whom they thank too, and who keeps thanks to a few.
      exists (select from thanks_name s join thanks_card n on n.thanks_id = s.thanks_id and n.receiver_id = s.person_id
        join thanks_limit o on o.person_id = n.receiver_id
        where s.thanks_id = c.thanks_id and s.person_id <> c.receiver_id and least(o.reach, n.allowed) <> 'wall') as names_another
    from thanks_card c join thanks t on t.id = c.thanks_id join thanks_limit l on l.person_id = c.receiver_id;

  -- Whoever speaks for another bidder that was asked for a job does not learn from a thanks who won it.
  create function keeps_thanks_from(of_job uuid, of_bidder uuid, reader uuid) returns boolean
  language sql stable set search_path = public, pg_temp as $$
    select of_job is not null and exists (
      select from membership m join invitation i on i.bidder_id = m.bidder_id and i.job_id = of_job
      where m.person_id = reader and m.bidder_id <> of_bidder)
  $$;`;

/** One row for each reader and card that the reader may read, and why. Everything is read through here. */
const READ = `
  create view readable_card as
    select c.receiver_id as reader_id, 'received' as via, c.id, c.thanks_id, c.receiver_id, c.reach, c.allowed, c.asked,
      not c.names_another as shows_words
    from shown_card c
    union all
    select t.given_by, 'given', c.id, c.thanks_id, c.receiver_id, c.reach, null, c.asked, true
    from shown_card c join thanks t on t.id = c.thanks_id
    union all
    select r.person_id, 'people', c.id, c.thanks_id, c.receiver_id, c.reach, null, null, true
    from shown_card c join thanks t on t.id = c.thanks_id join person p on p.id = c.receiver_id
    join thanks_limit r on r.person_id = p.manager_id and r.is_inside
    where c.reach >= 'manager' and not keeps_thanks_from(t.job_id, t.bidder_id, r.person_id)
    union all
    select r.person_id, 'wall', c.id, c.thanks_id, c.receiver_id, c.reach, null, null, true
    from shown_card c join thanks t on t.id = c.thanks_id cross join thanks_limit r
    where t.furthest = 'wall' and t.hidden_at is null and r.is_inside and c.reach = 'wall'
      and not keeps_thanks_from(t.job_id, t.bidder_id, r.person_id);

  -- The words of a thanks, once for each reader and reason. The wall is written so that an index gives it newest first.
  create view readable_thanks as
    select c.receiver_id as reader_id, 'received' as via, t.id, t.given_by, t.given_at, t.job_id, t.request_id, t.bidder_id,
      case when not c.names_another then t.words end as words, t.hidden_because
    from shown_card c join thanks t on t.id = c.thanks_id
    union all
    select t.given_by, 'given', t.id, t.given_by, t.given_at, t.job_id, t.request_id, t.bidder_id, t.words, t.hidden_because
    from thanks t
    union all
    select r.person_id, 'people', t.id, t.given_by, t.given_at, t.job_id, t.request_id, t.bidder_id, t.words, null
    from thanks_limit r cross join thanks t
    where r.is_inside and t.id in (select c.thanks_id from person p join thanks_card k on k.receiver_id = p.id
        join shown_card c on c.id = k.id where p.manager_id = r.person_id and c.reach >= 'manager')
      and not keeps_thanks_from(t.job_id, t.bidder_id, r.person_id)
    union all
    select r.person_id, 'wall', t.id, t.given_by, t.given_at, t.job_id, t.request_id, t.bidder_id, t.words, null
    from thanks t cross join thanks_limit r
    where t.furthest = 'wall' and t.hidden_at is null and r.is_inside
      and exists (select from shown_card c where c.thanks_id = t.id and c.reach = 'wall')
      and not keeps_thanks_from(t.job_id, t.bidder_id, r.person_id);

  create function guard_applause() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not exists (select from readable_card c where c.thanks_id = new.thanks_id and c.reader_id = new.person_id
        and c.via in ('wall', 'people')) then
      raise exception 'Only who reads a thanks to somebody else applauds it.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_applause before insert on thanks_applause for each row execute function guard_applause();`;
