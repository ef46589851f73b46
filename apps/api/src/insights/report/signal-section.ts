import {
  CHOSEN_NOT_DELIVERED,
  equalTermsFinding,
  type SignalVerdict,
  verdictWords,
} from '@bidwell/domain/signal-words';
import { mayLeaveLeadership, showable } from '@bidwell/signal/minimum';
import { type FigureSection, rounded, sectionOf } from './figure-section.js';

/** The headline figures of a run's teams, as they are kept. */
export interface SignalRow {
  contests: number;
  firstDay: string;
  lastDay: string;
  version: string;
  hasSignal: boolean;
  whyNot: string | null;
  teams: {
    bidderKey: string;
    name: string;
    bids: number;
    wins: number;
    meanField: number;
    value: number | null;
    low: number | null;
    high: number | null;
    verdict: 'above' | 'level' | 'below' | null;
    dependsOnPrice: boolean;
  }[];
}

/** The latest run of a dataset with its teams by name. $1 dataset. */
export const LATEST_SIGNAL = `
  select r.contests, r.first_day::text as "firstDay", r.last_day::text as "lastDay", r.version, r.has_signal as "hasSignal",
    r.why_not as "whyNot",
    (select coalesce(json_agg(json_build_object('bidderKey', f.contest_bidder_id, 'name', coalesce(o.name, b.name), 'bids', f.bids,
      'wins', f.wins, 'meanField', f.mean_field, 'value', f.value, 'low', f.low, 'high', f.high, 'verdict', f.verdict,
      'dependsOnPrice', f.depends_on_price) order by lower(coalesce(o.name, b.name))), '[]')
     from signal_figure f join contest_bidder b on b.id = f.contest_bidder_id left join bidder o on o.id = b.bidder_id
     where f.run_id = r.id and f.category = '' and not f.is_mixed) as teams
  from signal_run r where r.dataset_id = $1 and r.state = 'done' order by r.id desc limit 1`;

const TITLE = 'Chosen at equal terms';

/** Chosen at equal terms, of those teams that enough stands behind. Null while nothing was worked out. */
export function signalSection(run: SignalRow | null, requestersOf: ReadonlyMap<string, number>): FigureSection | null {
  if (run === null) return null;
  const from = `From ${run.contests.toLocaleString('en')} contests, ${run.firstDay} to ${run.lastDay}, whatever time was chosen; version ${run.version}.`;
  if (!run.hasSignal) return sectionOf(TITLE, `${run.whyNot ?? ''} ${from}`.trim(), [], []);
  const shown = run.teams.filter((team) =>
    mayLeaveLeadership({ wins: team.wins, requesters: requestersOf.get(team.bidderKey) ?? null }),
  );
  const left = run.teams.length - shown.length;
  const words = left === 0 ? '' : `${left} with fewer than 5 wins, or one requester only, left out.`;
  const judged = shown.map((team) => ({ name: team.name, shown: showable(team.bids), verdict: verdictOf(team) }));
  return sectionOf(
    judged.length === 0 ? TITLE : equalTermsFinding(judged),
    [`${TITLE}: times in 100, with 95% range; 50 is level with the outside market.`, from, words, CHOSEN_NOT_DELIVERED]
      .filter(Boolean)
      .join(' '),
    ['Team', 'Won', 'Bids', 'Bidders on average', 'Times in 100', 'Range from', 'Range to', 'In words'],
    shown.map((team) => [
      team.name,
      team.wins,
      team.bids,
      rounded(team.meanField, 1),
      rounded(team.value, 0),
      rounded(team.low, 0),
      rounded(team.high, 0),
      team.value === null ? 'too few to compare' : verdictWords[verdictOf(team)],
    ]),
  );
}

function verdictOf({ verdict, dependsOnPrice }: SignalRow['teams'][number]): SignalVerdict {
  return dependsOnPrice ? 'depends on price' : (verdict ?? 'level');
}
