/** The views as they were made before they asked for themselves: what taking the wall back brings again. */
export const VIEWS_BEFORE_THE_WALL = `
  create or replace view readable_proposal as
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

  create or replace view readable_variant as
    select v.proposal_id, v.number, v.title,
      case when not seals_prices(o.job_id) then v.total end as total,
      case when not seals_prices(o.job_id) then v.comparable_total end as comparable_total,
      case when seals_prices(o.job_id) then '[]'::jsonb else v.unpriced end as unpriced
    from opened_variant v join opened_proposal o on o.proposal_id = v.proposal_id;;

  create or replace view attempt_on_record as
    select a.id, p.bidder_id, p.job_id, a.proposal_id, p.reference, a.move, a.code, a.at
    from proposal p
    join refused_attempt a on a.proposal_id = p.id
    join job j on j.id = p.job_id
    where j.opened_at is not null;`;
