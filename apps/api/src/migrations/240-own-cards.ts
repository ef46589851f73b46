import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a bidder is told of its own contests: published once, never changed, at the earliest with every tenth contest, so that
 * no two cards of a bidder differ by fewer. A bidder reads its cards and nothing of the runs they come from.
 */
export class OwnCards1764000000240 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CARD);
    await runner.query(SIGNAL);
    await runner.query(GUARD);
    await runner.query(`grant select, insert (run_id, contest_bidder_id, kind, first_day, last_day, contests_ever, bids, wins,
      mean_field, expected, lift, lift_low, lift_high, invited, answered, declined, requesters, breadth, reasons, losses_told,
      would_have_won) on own_card to bidwell_web`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table own_card; drop function keep_own_card, publish_own_card, own_signal');
  }
}

const CARD = `
  create table own_card (
    run_id bigint not null references signal_run (id) on delete cascade,
    contest_bidder_id uuid not null references contest_bidder (id) on delete cascade,
    kind text not null check (kind in ('internal', 'external')),
    published_at timestamptz not null default clock_timestamp(),
    first_day date not null check (extract(day from first_day) = 1),
    last_day date not null check (last_day >= first_day),
    -- All contests of the bidder until then, the card's and those before.
    contests_ever integer not null,
    bids integer not null check (bids >= 0),
    wins integer not null check (wins between 0 and bids),
    -- Null where so few of the contests lie in these months that nothing but counts may be told.
    mean_field numeric(6, 1), expected numeric(8, 1), lift numeric(8, 2), lift_low numeric(8, 2), lift_high numeric(8, 2),
    -- Null when nobody knows what it could have bid for.
    invited integer, answered integer, declined integer,
    requesters integer, breadth numeric(6, 1),
    -- [{reason, losses}]
    reasons jsonb check (reasons is null or bids - wins >= 5),
    -- As many losses as what would have won was last told of: it is told anew with every tenth loss.
    losses_told integer,
    would_have_won jsonb,
    signal jsonb,
    primary key (contest_bidder_id, run_id),
    check (num_nulls(mean_field, expected, lift, lift_low, lift_high) = case when bids < 10 then 5 else 0 end),
    check (num_nulls(invited, answered, declined) in (0, 3)),
    check (declined >= 0 and answered >= 0 and declined + answered <= invited),
    check (num_nulls(losses_told, would_have_won) in (0, 2)),
    check (losses_told is null or losses_told >= 10),
    -- A vendor is told its own counts, lift and stated reasons: never a signal.
    check (kind = 'internal' or (signal is null and would_have_won is null)),
    check (contests_ever >= 10)
  );
  create index own_card_run on own_card (run_id);
  -- Cards that are ten contests apart never share one of these, not even when two runs end in the same moment.
  create unique index own_card_ten on own_card (contest_bidder_id, (contests_ever / 10));`;

const SIGNAL = `
  -- What a team is told of what a run found of it: rounded, no single quarter that is not over, no label of a loss.
  create function own_signal(run bigint, bidder uuid, last_day date) returns jsonb language sql stable
  set search_path = public, pg_temp as $$
    select jsonb_build_object(
      'figures', (select coalesce(jsonb_agg(jsonb_build_object('category', f.category,
          'isHeadline', f.category = '' and not f.is_mixed, 'isMixed', f.is_mixed, 'categories', f.categories, 'bids', f.bids,
          'wins', f.wins, 'meanField', round(f.mean_field::numeric, 1), 'value', round(f.value::numeric),
          'low', round(f.low::numeric), 'high', round(f.high::numeric), 'verdict', f.verdict,
          'dependsOnPrice', f.depends_on_price, 'loyalValue', round(f.loyal_value::numeric),
          'loyalLow', round(f.loyal_low::numeric), 'loyalHigh', round(f.loyal_high::numeric), 'whyNot', f.why_not)
          order by f.category <> '' or f.is_mixed, f.is_mixed, f.category), '[]')
        from signal_figure f where f.run_id = run and f.contest_bidder_id = bidder
          and (f.bids >= 30 or f.category = '' and not f.is_mixed and f.bids >= 10)),
      'par', (select jsonb_build_object('bids', p.bids, 'wins', p.wins, 'par', round(p.par::numeric, 1),
          'low', round(p.low::numeric, 2), 'high', round(p.high::numeric, 2), 'evidence', null)
        from signal_par p where p.run_id = run and p.contest_bidder_id = bidder and p.bids >= 10),
      'quarters', (select coalesce(jsonb_agg(jsonb_build_object('quarter', q.quarter, 'bids', q.bids, 'wins', q.wins,
          'expected', round(q.expected::numeric, 1), 'value', round(q.value::numeric), 'low', round(q.low::numeric),
          'high', round(q.high::numeric)) order by q.quarter), '[]')
        from signal_quarter q where q.run_id = run and q.contest_bidder_id = bidder and q.bids >= 10
          and q.quarter + interval '3 months' <= last_day + 1),
      'losses', (select jsonb_build_object('bids', l.bids, 'losses', l.losses, 'price', round(l.price::numeric),
          'date', round(l.date::numeric), 'relation', round(l.relation::numeric), 'service', round(l.service::numeric),
          'labels', null)
        from signal_loss l where l.run_id = run and l.contest_bidder_id = bidder and l.bids >= 30 and l.losses >= 5))
  $$;`;

const GUARD = `
  create function publish_own_card() returns trigger language plpgsql set search_path = public, pg_temp as $$
  begin
    if new.kind <> (select r.kind from contest_bidder r where r.id = new.contest_bidder_id) then
      raise exception 'A card is of the kind of its bidder';
    end if;
    if exists (select from own_card o where o.contest_bidder_id = new.contest_bidder_id
        and o.contests_ever > new.contests_ever - 10) then
      raise exception 'A card comes at the earliest with ten more contests';
    end if;
    new.published_at := clock_timestamp();
    -- A run without a signal keeps counts, and no range.
    new.signal := case when new.kind = 'internal' and exists (select from signal_figure f where f.run_id = new.run_id
        and f.contest_bidder_id = new.contest_bidder_id and f.low is not null)
      then own_signal(new.run_id, new.contest_bidder_id, new.last_day) end;
    return new;
  end $$;
  create trigger publish_own_card before insert on own_card for each row execute function publish_own_card();

  create function keep_own_card() returns trigger language plpgsql as $$
  begin
    raise exception 'What a bidder was told stays as it was told';
  end $$;
  create trigger keep_own_card before update on own_card for each row execute function keep_own_card();`;
