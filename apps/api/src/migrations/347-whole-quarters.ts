import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As far as the contests of a run go back from its last day. */
const IS_WHOLE = `and q.quarter > (last_day - interval '24 months')::date`;

/** What a run found of a team, as 240 says it; with or without quarters that the window of the run cuts. */
const ownSignal = (whole: string) => `
  create or replace function own_signal(run bigint, bidder uuid, last_day date) returns jsonb language sql stable
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
          and q.quarter + interval '3 months' <= last_day + 1 ${whole}),
      'losses', (select jsonb_build_object('bids', l.bids, 'losses', l.losses, 'price', round(l.price::numeric),
          'date', round(l.date::numeric), 'relation', round(l.relation::numeric), 'service', round(l.service::numeric),
          'labels', null)
        from signal_loss l where l.run_id = run and l.contest_bidder_id = bidder and l.bids >= 30 and l.losses >= 5))
  $$;`;

/**
 * The oldest quarter of a run loses contests as the window moves on, so two cards could differ in it by the chance of a single
 * contest. A card tells quarters that lie in the window as a whole.
 */
export class WholeQuarters1764000000347 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ownSignal(IS_WHOLE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(ownSignal(''));
  }
}
