import { signalRunFields } from './signal-run.sql.js';

/** The bidder's name of today for our own, the recorded one for others. */
const NAME = 'coalesce(o.name, r.name)';

const PAR = (row: string) =>
  `json_build_object('bids', ${row}.bids, 'wins', ${row}.wins, 'par', ${row}.par, 'low', ${row}.low, 'high', ${row}.high, 'evidence', ${row}.evidence)`;

const FIGURES = `
  (select coalesce(json_agg(json_build_object('category', f.category, 'isHeadline', f.category = '' and not f.is_mixed,
      'isMixed', f.is_mixed, 'categories', f.categories, 'bids', f.bids, 'wins', f.wins, 'meanField', f.mean_field,
      'value', f.value, 'low', f.low, 'high', f.high, 'verdict', f.verdict, 'dependsOnPrice', f.depends_on_price,
      'loyalValue', f.loyal_value, 'loyalLow', f.loyal_low, 'loyalHigh', f.loyal_high, 'whyNot', f.why_not)
    order by f.category <> '' or f.is_mixed, f.is_mixed, f.category), '[]')
  from signal_figure f where f.run_id = l.id and f.contest_bidder_id = r.id)`;

const QUARTERS = `
  (select coalesce(json_agg(json_build_object('quarter', q.quarter, 'bids', q.bids, 'wins', q.wins, 'expected', q.expected,
      'value', q.value, 'low', q.low, 'high', q.high) order by q.quarter), '[]')
  from signal_quarter q where q.run_id = l.id and q.contest_bidder_id = r.id)`;

const LOSSES = `
  (select json_build_object('bids', s.bids, 'losses', s.losses, 'price', s.price, 'date', s.date, 'relation', s.relation,
      'service', s.service, 'labels', (select json_agg(json_build_object('label', e.key, 'losses', e.value::int)
        order by e.value::int desc, e.key) from jsonb_each_text(s.labels) e))
  from signal_loss s where s.run_id = l.id and s.contest_bidder_id = r.id)`;

/** The latest run that is done, of the dataset `$1`, with what it says. Its cost grows with bidders only. */
export const SIGNAL = `
  with l as (
    select * from signal_run where dataset_id = $1 and state = 'done' order by id desc limit 1)
  select (select row_to_json(x) from (select ${signalRunFields('l')}) x) as run,
    exists (select from signal_run n where n.dataset_id = $1 and n.state in ('waiting', 'running')) as "isBeingWorkedOut",
    (select coalesce(json_agg(json_build_object('bidderKey', r.id, 'name', ${NAME}, 'figures', ${FIGURES},
        'par', (select ${PAR('p')} from signal_par p where p.run_id = l.id and p.contest_bidder_id = r.id),
        'quarters', ${QUARTERS}, 'losses', ${LOSSES}) order by lower(${NAME}), r.id), '[]')
      from contest_bidder r left join bidder o on o.id = r.bidder_id
      where r.id in (select f.contest_bidder_id from signal_figure f where f.run_id = l.id)) as teams,
    (select coalesce(json_agg(json_build_object('bidderKey', r.id, 'name', ${NAME}, 'par', ${PAR('p')})
        order by lower(${NAME}), r.id), '[]')
      from signal_par p join contest_bidder r on r.id = p.contest_bidder_id and r.kind = 'external'
      left join bidder o on o.id = r.bidder_id where p.run_id = l.id) as vendors
  from l`;
