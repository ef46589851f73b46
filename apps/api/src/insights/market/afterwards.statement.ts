import type { ChosenKeptQuarter } from '@bidwell/domain/chosen-and-kept';
import type { SideKind } from '../../awards/contests/contest-bidder.entity.js';

type Share = [count: number, of: number];

export interface AfterwardsRow {
  bidderKey: string;
  name: string;
  kind: SideKind;
  comeBack: Share;
  kept: Share;
  onTime: Share;
  atPrice: Share;
  withoutRework: Share;
  answered: Share;
  satisfied: Share;
  /** Of the latest run; null without a signal. */
  verdict: 'above' | 'level' | 'below' | null;
  dependsOnPrice: boolean;
  /** Whether the latest run has one at all. */
  hasSignal: boolean;
  quarters: ChosenKeptQuarter[];
}

const share = (count: string, of: string) => `json_build_array(coalesce(${count}, 0)::int, coalesce(${of}, 0)::int)`;

const inTime = `month between $2 and $3`;

/** From monthly counts and the latest run. $1 dataset, $2 first and $3 last day; nothing for imported ones. */
export const AFTERWARDS = `
  with own as (
    select r.id, r.bidder_id, r.kind, b.name from contest_bidder r join bidder b on b.id = r.bidder_id
    join dataset d on d.id = r.dataset_id and not d.is_imported where r.dataset_id = $1),
  back as (select bidder_id, sum(came) as came, sum(could) as could from come_back_month where ${inTime} group by 1),
  kept as (select bidder_id, sum(times_kept) as kept, sum(times_due) as due from promise_month where ${inTime} group by 1),
  rated as (
    select bidder_id, sum(answered) as answered, sum(asked) as asked, sum(good + amazing) as pleased,
      sum(unacceptable + disappointing + acceptable + good + amazing) as said
    from rating_month where ${inTime} group by 1),
  done as (
    select contest_bidder_id, sum(on_time) as on_time, sum(dated) as dated, sum(at_price) as at_price, sum(priced) as priced,
      sum(without_rework) as without_rework, sum(checked) as checked
    from delivery_month where dataset_id = $1 and ${inTime} group by 1),
  run as (select id, has_signal from signal_run where dataset_id = $1 and state = 'done' order by id desc limit 1),
  kept_quarter as (
    select bidder_id, date_trunc('quarter', month)::date as quarter, sum(times_kept)::int as kept, sum(times_due)::int as due
    from promise_month group by 1, 2)
  select o.id as "bidderKey", o.name, o.kind, ${share('back.came', 'back.could')} as "comeBack",
    ${share('kept.kept', 'kept.due')} as kept, ${share('done.on_time', 'done.dated')} as "onTime",
    ${share('done.at_price', 'done.priced')} as "atPrice", ${share('done.without_rework', 'done.checked')} as "withoutRework",
    ${share('rated.answered', 'rated.asked')} as answered, ${share('rated.pleased', 'rated.said')} as satisfied,
    f.verdict, coalesce(f.depends_on_price, false) as "dependsOnPrice",
    coalesce((select run.has_signal from run), false) as "hasSignal",
    (select coalesce(json_agg(json_build_object('value', q.value, 'kept', coalesce(k.kept, 0), 'due', coalesce(k.due, 0))
        order by q.quarter), '[]')
      from signal_quarter q left join kept_quarter k on k.bidder_id = o.bidder_id and k.quarter = q.quarter
      where q.run_id = (select id from run) and q.contest_bidder_id = o.id) as quarters
  from own o
  left join back on back.bidder_id = o.bidder_id left join kept on kept.bidder_id = o.bidder_id
  left join rated on rated.bidder_id = o.bidder_id left join done on done.contest_bidder_id = o.id
  left join signal_figure f on f.run_id = (select id from run) and f.contest_bidder_id = o.id and f.category = '' and not f.is_mixed
  where coalesce(back.could, 0) + coalesce(kept.due, 0) + coalesce(rated.asked, 0) + coalesce(done.dated, 0)
    + coalesce(done.priced, 0) + coalesce(done.checked, 0) > 0 or f.verdict is not null
  order by lower(o.name), o.id`;
