import { AMBER_RUN_LENGTH } from '@bidwell/signal/alarm-limit';
import type { ChoiceFit } from '@bidwell/signal/choice-fit';
import { type ChoiceContests, sliceContests } from '@bidwell/signal/choice-contests';
import { companyStage, CONTESTS_FOR_AN_ALARM } from '@bidwell/signal/minimum';
import { pickContests } from '@bidwell/signal/pick-contests';
import { fitSignal } from '@bidwell/signal/signal-fit';
import { dayOf, type RunData, type RunStep, type StepRows } from '../runs/run-facts.js';
import { firstFrom, type WatchPeriod, watchPeriod } from './watch-period.js';
import { type Closing, type TeamWatch, watchTeam } from './watch-team.js';
import { whatElseChanged } from './what-else-changed.js';

/** No limit gives a run length beyond this, and no company needs one. */
const LONGEST_RUN = 1_000_000;

const SETTING = `select false_alarms::float8 as "falseAlarms" from watch_setting order by id desc limit 1`;

/** Alarms that leaders closed: from the day after, the watch over that team begins anew. The latest of each counts. */
const CLOSED = `
  select distinct on (contest_bidder_id) contest_bidder_id as "bidderKey", began_on::text as "from", closed_on::text as "on"
  from drift_alarm where dataset_id = $1 and level = 'alarm' and closed_at is not null and closed_on >= $2
  order by contest_bidder_id, closed_on desc, began_on`;

/** A team that is watched: its number in the run, and the places of its contests there. */
interface Watched {
  supplier: number;
  places: Int32Array;
}

/** How long leadership's watch runs between false alarms, in bids and in years of one team's bids. */
interface Budget {
  runLength: number;
  teamYears: number;
}

/** Holds every team with enough contests against its own past year, and keeps what goes past a limit. */
export const watchStep: RunStep = {
  tables: ['team_watch', 'drift_sign'],
  async work(data, read) {
    const period = watchPeriod(data.lastDay);
    const teams = data.hasSignal ? watchedTeams(data) : [];
    const fit = teams.length === 0 ? null : frozenFit(data, period);
    if (fit === null) return [];
    const [setting] = await read<{ falseAlarms: number }>(SETTING);
    const closed = await read<Closing & { bidderKey: string }>(CLOSED, [data.datasetId, period.watchFrom]);
    const budget = budgetOf(data, teams, period, setting?.falseAlarms ?? 1);
    return teams.flatMap((team) => {
      const key = data.suppliers[team.supplier]!.id;
      const closing = closed.find(({ bidderKey }) => bidderKey === key) ?? null;
      return rowsOf(data, team, { fit, period, budget, closing });
    });
  },
};

function watchedTeams(data: RunData): Watched[] {
  return data.suppliers.flatMap(({ kind }, supplier) => {
    if (kind !== 'internal') return [];
    const places = data.bids.rowsOf(supplier).map((row) => data.bids.contestOf[row]!);
    return places.length < CONTESTS_FOR_AN_ALARM ? [] : [{ supplier, places }];
  });
}

/** The fit of the baseline year, of its contests alone: nothing that came later moves it. Null when they are too few. */
function frozenFit({ contests, day }: RunData, { baselineFrom, watchFrom }: WatchPeriod): ChoiceFit | null {
  const dayAt = (contest: number) => dayOf(day[contest]!);
  const [from, to] = [firstFrom(contests, dayAt, baselineFrom), firstFrom(contests, dayAt, watchFrom)];
  if (companyStage(to - from) === 'counts') return null;
  const year = sliceContests(contests, from, to);
  return fitSignal(withoutAge(year, day.subarray(from, to), day.at(-1)!));
}

/** Older contests weigh less with every day: in a year that stands still each weighs the same, whenever it is looked at. */
function withoutAge(year: ChoiceContests, day: Int32Array, lastDay: number): ChoiceContests {
  const halfLife = 365;
  return { ...year, weight: year.weight.map((weight, at) => weight * 2 ** ((lastDay - day[at]!) / halfLife)) };
}

/** One false alarm in as many bids as all watched teams made in the baseline year, times what the company can live with. */
function budgetOf(data: RunData, teams: readonly Watched[], period: WatchPeriod, falseAlarms: number): Budget {
  const isInYear = (contest: number) => {
    const day = dayOf(data.day[contest]!);
    return day >= period.baselineFrom && day < period.watchFrom;
  };
  const bids = teams.reduce((sum, { places }) => sum + places.filter(isInYear).length, 0);
  const runLength = Math.min(LONGEST_RUN, Math.max(AMBER_RUN_LENGTH, Math.round(bids / falseAlarms)));
  return { runLength, teamYears: (runLength * teams.length) / bids };
}

interface WatchedSo {
  fit: ChoiceFit;
  period: WatchPeriod;
  budget: Budget;
  closing: Closing | null;
}

function rowsOf(data: RunData, { supplier, places }: Watched, { fit, period, budget, closing }: WatchedSo): StepRows[] {
  const own = {
    supplier,
    contests: pickContests(data.contests, places),
    dayOf: (place: number) => dayOf(data.day[places[place]!]!),
    fit,
    period,
    runLength: budget.runLength,
  };
  const watch = watchTeam(own, closing);
  if (watch === null) return [];
  const contestBidderId = data.suppliers[supplier]!.id;
  const isAlarming = data.stage === 'everything';
  const { signs, path, ...figures } = watch;
  const row = { contestBidderId, ...figures, baselineFrom: period.baselineFrom, ...budget, isAlarming, path };
  return [
    { table: 'team_watch', rows: [inSnakes(row)] },
    { table: 'drift_sign', rows: signRows(data, { supplier, places }, signs, isAlarming) },
  ];
}

function signRows(
  data: RunData,
  { supplier, places }: Watched,
  signs: TeamWatch['signs'],
  isAlarming: boolean,
): Record<string, unknown>[] {
  const surroundings = {
    contests: data.contests,
    categoryOf: (contest: number) => data.categories[data.category[contest]!]!,
    nameOf: (other: number) => data.suppliers[other]!.name,
  };
  const told = signs.filter(({ level }) => level === 'early' || isAlarming);
  return told.map(({ first, ...sign }) => {
    const stretch = { before: Array.from(places.slice(0, first)), since: Array.from(places.slice(first)) };
    const around = whatElseChanged(surroundings, supplier, stretch);
    return inSnakes({ contestBidderId: data.suppliers[supplier]!.id, ...sign, around });
  });
}

/** Columns of the database. */
function inSnakes(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}
