import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What may be read of an opened proposal now. While the policy of a job hides prices or names, the view gives neither; the web
 * process may read the view and not the table, so that no reader of it, old or new, can forget to hide something.
 */
export class ReadableProposals1764000000111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UNMASKING);
    await runner.query(STATE);
    await runner.query(MASKS);
    await runner.query(VIEWS);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view readable_variant, readable_proposal;
      drop function letters, without_names, without_prices, line_without_price, keys_of;
      drop function hides_names, seals_prices, is_quality_scored;
      drop table unmasking;
      drop function guard_unmasking;
      alter table opened_proposal drop column shuffle;
      grant select on opened_proposal, opened_variant to bidwell_web;
    `);
  }
}

/** Names that were shown before quality was scored: by the requester, once, for a reason that stays on record. */
const UNMASKING = `
  create table unmasking (
    job_id uuid primary key references job (id) on delete cascade,
    person_id uuid not null references person (id),
    reason text not null check (length(reason) between 1 and 1000),
    at timestamptz not null default clock_timestamp()
  );
  create index unmasking_person on unmasking (person_id);

  create function guard_unmasking() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare judged job;
  begin
    select * into strict judged from job where id = new.job_id for update;
    if judged.opened_at is null or judged.decided_at is not null or judged.cancelled_at is not null then
      raise exception 'Names are unmasked between the opening and the decision.' using errcode = 'BW004';
    end if;
    if judged.requester_id <> new.person_id or not is_judging(new.job_id, new.person_id) then
      raise exception 'Only the requester unmasks names, after declaring to have no interest.' using errcode = 'BW003';
    end if;
    if not hides_names(new.job_id) then
      raise exception 'No name is hidden in this job.' using errcode = 'BW004';
    end if;
    new.at := clock_timestamp();
    return new;
  end $$;
  create trigger guard_unmasking before insert on unmasking for each row execute function guard_unmasking();`;

const STATE = `
  -- Everybody on the panel has handed in their scores. Scores of somebody who left since still count as handed in.
  create function is_quality_scored(job uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from evaluator e where e.job_id = job and e.submitted_at is not null)
      and not exists (select from evaluator e where e.job_id = job and e.left_at is null and e.submitted_at is null)
  $$;

  -- Prices stay sealed when a job is closed before quality was scored: nobody closes it to look and opens it again.
  create function seals_prices(job uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce((select p.two_envelopes and not is_quality_scored(p.job_id) from job_policy p where p.job_id = job), false)
  $$;

  create function hides_names(job uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce((select p.is_blind and not is_quality_scored(p.job_id)
        and not exists (select from unmasking u where u.job_id = p.job_id)
        and exists (select from job j where j.id = p.job_id and j.decided_at is null)
      from job_policy p where p.job_id = job), false)
  $$;`;

/** What passes is named, so that a field of a proposal that is new is hidden until somebody decides otherwise. */
const MASKS = `
  create function keys_of(whole jsonb, variadic kept text[]) returns jsonb language sql immutable as $$
    select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(whole) where key = any(kept)
  $$;

  create function line_without_price(line jsonb) returns jsonb language sql immutable as $$
    select keys_of(line, 'lineId', 'title', 'group', 'quantity', 'unit', 'basis', 'isOptional', 'alternativeTo', 'answer',
      'isPassThrough', 'note', 'reason') || '{"unitPrice": null, "amount": null, "taxRate": null}'
  $$;

  create function without_prices(offer jsonb) returns jsonb language sql immutable as $$
    with sealed (totals) as (
      values ('{"total": null, "totals": {"net": null, "optional": null, "tax": null, "gross": null, "passThrough": null}}'::jsonb))
    select keys_of(offer, 'pitch', 'approach', 'notIncluded', 'assumptions', 'dependencies', 'paymentTerms', 'risks', 'answers',
        'promises', 'team', 'references', 'validUntil', 'conflicts', 'files', 'confirmedAddendum', 'currency')
      || sealed.totals || '{"cost": null}'
      || jsonb_build_object(
        'lines', (select coalesce(jsonb_agg(line_without_price(l) order by n), '[]')
          from jsonb_array_elements(offer -> 'lines') with ordinality t (l, n)),
        'variants', (select coalesce(jsonb_agg(keys_of(v, 'title', 'words') || sealed.totals || jsonb_build_object('lines',
            (select coalesce(jsonb_agg(line_without_price(l) order by m), '[]')
              from jsonb_array_elements(v -> 'lines') with ordinality s (l, m))) order by n), '[]')
          from jsonb_array_elements(coalesce(offer -> 'variants', '[]')) with ordinality t (v, n)))
    from sealed
  $$;

  create function without_names(offer jsonb) returns jsonb language sql immutable as $$
    select keys_of(offer, 'pitch', 'approach', 'notIncluded', 'assumptions', 'dependencies', 'paymentTerms', 'risks', 'answers',
        'lines', 'promises', 'validUntil', 'variants', 'confirmedAddendum', 'currency', 'total', 'totals')
      || '{"cost": null, "references": [], "conflicts": {"none": false, "words": "Hidden while names are."}}'
      || jsonb_build_object(
        'team', (select coalesce(jsonb_agg(keys_of(p, 'role') || jsonb_build_object('name', 'Person ' || n, 'note', '') order by n), '[]')
          from jsonb_array_elements(coalesce(offer -> 'team', '[]')) with ordinality t (p, n)),
        'files', (select coalesce(jsonb_agg(keys_of(f, 'fileId', 'size', 'type', 'isProtected') || jsonb_build_object('salt', '',
            'digest', '', 'caption', '', 'name', 'File ' || n || coalesce(lower(substring(f ->> 'name' from '\\.[A-Za-z0-9]{1,8}$')), ''))
            order by n), '[]')
          from jsonb_array_elements(coalesce(offer -> 'files', '[]')) with ordinality t (f, n)))
  $$;

  -- A, B, ... Z, AA, AB: the first is 0.
  create function letters(place integer) returns text language sql immutable as $$
    select case when place < 26 then '' else chr(64 + place / 26) end || chr(65 + place % 26)
  $$;`;

const VIEWS = `
  -- The order of columns without names, drawn when proposals are opened: it follows from nothing that a bidder did.
  alter table opened_proposal add column shuffle double precision not null default random();

  create view readable_proposal as
    select o.proposal_id, o.job_id, o.version, o.content_hash, o.opened_at, o.content_text is not null as is_readable,
      case when masks.names or masks.prices then null else o.content_text end as content_text,
      case
        when masks.names and masks.prices then without_names(without_prices(o.content))
        when masks.names then without_names(o.content)
        when masks.prices then without_prices(o.content)
        else o.content
      end as content,
      case when masks.prices then null else o.total end as total,
      case when masks.prices then null else o.comparable_total end as comparable_total,
      case when masks.prices then '[]'::jsonb else o.unpriced end as unpriced,
      case when masks.names then null else p.bidder_id end as bidder_id,
      case when masks.names then null else p.reference end as reference,
      (select 'Proposal ' || letters(count(*)::integer) from opened_proposal other
        where other.job_id = o.job_id and other.shuffle < o.shuffle) as label,
      o.shuffle,
      coalesce(masks.names, false) as hides_names, coalesce(masks.prices, false) as seals_prices
    from opened_proposal o
    join proposal p on p.id = o.proposal_id
    left join lateral (
      select case when jp.is_blind then hides_names(jp.job_id) else false end as names,
        case when jp.two_envelopes then seals_prices(jp.job_id) else false end as prices
      from job_policy jp where jp.job_id = o.job_id offset 0) masks on true;

  create view readable_variant as
    select v.proposal_id, v.number, v.title,
      case when not seals_prices(o.job_id) then v.total end as total,
      case when not seals_prices(o.job_id) then v.comparable_total end as comparable_total,
      case when seals_prices(o.job_id) then '[]'::jsonb else v.unpriced end as unpriced
    from opened_variant v join opened_proposal o on o.proposal_id = v.proposal_id;`;

const GRANTS = `
  revoke select on opened_proposal, opened_variant from bidwell_web;
  grant select (proposal_id, job_id, version, content_hash, opened_at) on opened_proposal to bidwell_web;
  grant select (proposal_id, number, title) on opened_variant to bidwell_web;
  grant select on readable_proposal, readable_variant to bidwell_web;
  grant select, insert (job_id, person_id, reason) on unmasking to bidwell_web;
  grant select on unmasking to bidwell_opener;`;
