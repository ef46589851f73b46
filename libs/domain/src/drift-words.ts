/**
 * What is said of a change: an alarm says "look", with how often chance alone says so, and never why. The team hears of an
 * early sign alone; leadership of an alarm.
 */
import type { CalendarDate } from './calendar.js';

export const DriftSide = { FALL: 'fall', RISE: 'rise' } as const;
export type DriftSide = (typeof DriftSide)[keyof typeof DriftSide];

export const DRIFT_LIMITS = { note: 600, closing: 600 } as const;

/** An early sign is said in words from so many bids on: fewer would tell of single contests. */
export const FEWEST_BIDS_OF_A_SIGN = 20;

/** By chance an early sign comes about once in so many bids. */
export const EARLY_RUN_LENGTH = 240;

/** Bids and wins since a change probably began, against what the team's own past predicts. */
export interface SinceChange {
  since: CalendarDate;
  bids: number;
  wins: number;
  expected: number;
}

export interface DriftAlarmFacts extends SinceChange {
  team: string;
  /** Bids in which chance alone gives one such alarm, in the whole company. */
  runLength: number;
  /** Years of one team's bids that this is. */
  teamYears: number;
}

const TAKEN_INTO_ACCOUNT = 'Price, date and rivals are already taken into account.';

/** The alarm, to leadership. */
export function alarmSentence({ team, runLength, teamYears, ...change }: DriftAlarmFacts): string {
  const years = Math.round(teamYears) === 1 ? '1 team-year' : `${number(teamYears)} team-years`;
  return `In ${sinceWords(change)} ${team} has won ${number(change.wins)}; its own past predicts about ${number(change.expected)}. Chance alone gives an alarm like this about once in ${number(runLength)} bids (${years}). ${TAKEN_INTO_ACCOUNT}`;
}

/** The alarm, to the team's own people. */
export function ownAlarmSentence({ runLength, teamYears, ...change }: Omit<DriftAlarmFacts, 'team'>): string {
  const said = alarmSentence({ team: 'your team', runLength, teamYears, ...change });
  return `${said.replace('its own past', 'your own past')} Leadership reads this too.`;
}

/** The early sign, to the team's own people. */
export function earlySentence(change: SinceChange): string {
  return `In ${sinceWords(change)} you have won ${number(change.wins)}; your own past predicts about ${number(change.expected)}. Chance alone gives an early sign like this about once in ${EARLY_RUN_LENGTH} bids. ${TAKEN_INTO_ACCOUNT} Only your team reads this.`;
}

/** The finding over all teams: no change is the usual answer; where nobody can be watched, that is said instead. */
export function driftFinding(watch: {
  watchedTeams: number;
  isAlarming: boolean;
  open: readonly { name: string; side: DriftSide }[];
}): string {
  if (watch.open.length > 0) return alarmsFinding(watch.open);
  if (watch.watchedTeams === 0) return 'Too few contests to watch a team for changes';
  return watch.isAlarming
    ? 'No change that we could tell from chance'
    : 'Too few contests in the company to raise an alarm';
}

/** How many teams are watched, what the watch takes, and how often it is wrong. */
export function watchSentence(watch: {
  watchedTeams: number;
  isAlarming: boolean;
  runLength: number;
  falseAlarms: number;
}): string {
  if (watch.watchedTeams === 0) return 'A team is watched from 100 contests in two years on.';
  const teams = watch.watchedTeams === 1 ? '1 team is' : `${watch.watchedTeams} teams are`;
  if (!watch.isAlarming) return `${teams} watched. Alarms begin at 2,000 contests in two years.`;
  const [count, times] = watch.falseAlarms === 1 ? ['one', 'alarm'] : [String(watch.falseAlarms), 'alarms'];
  return `${teams} watched, each held against its own past year. Chance alone gives about ${count} false ${times} a year in all of them together, once in ${number(watch.runLength)} bids.`;
}

function alarmsFinding(open: readonly { name: string; side: DriftSide }[]): string {
  const named = (side: DriftSide) => open.filter((alarm) => alarm.side === side).map(({ name }) => name);
  const parts = [
    [named('fall'), 'less often'],
    [named('rise'), 'more often'],
  ] as const;
  return parts
    .filter(([teams]) => teams.length > 0)
    .map(([teams, often]) => `${together(teams)} ${teams.length === 1 ? 'is' : 'are'} chosen ${often} than before`)
    .join('; ');
}

/** Something else that is different since a change, as it was and as it is. */
export interface OtherChange {
  /** `price`, `days`: the team's own, as a share of the middle of its fields. `field`: bidders. `category`, `rival`: share of its contests. */
  what: 'price' | 'days' | 'field' | 'category' | 'rival';
  /** Of the category or rival; otherwise empty. */
  name: string;
  before: number;
  since: number;
}

/** One other change, as a sentence. */
export function otherChangeWords({ what, name, before, since }: OtherChange): string {
  switch (what) {
    case 'price':
      return `Its prices were ${besideMiddle(before)} and are ${besideMiddle(since)}.`;
    case 'days':
      return `The times it promises were ${besideMiddle(before)} and are ${besideMiddle(since)}.`;
    case 'field':
      return `Bidders in its contests: ${before.toFixed(1)} on average before, ${since.toFixed(1)} since.`;
    case 'category':
      return `${name === '' ? 'Work of no category' : name}: ${percent(before)} of its contests before, ${percent(since)} since.`;
    case 'rival':
      return `${name} stood in ${percent(since)} of its contests since, and in ${before === 0 ? 'none' : percent(before)} before.`;
  }
}

/** How many people joined and left a team around the day a change began. Null when nobody did. */
export function memberChangeWords(joined: number, left: number): string | null {
  const parts = [joined > 0 && `${people(joined)} joined`, left > 0 && `${people(left)} left`].filter(
    (part) => part !== false,
  );
  return parts.length === 0 ? null : `Around that day ${parts.join(' and ')} the team.`;
}

function sinceWords({ bids, since }: SinceChange): string {
  return `${number(bids)} ${bids === 1 ? 'bid' : 'bids'} since ${dayWords(since)}`;
}

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function dayWords(day: CalendarDate): string {
  return format.format(new Date(`${day}T00:00:00Z`));
}

function besideMiddle(share: number): string {
  const points = Math.round(Math.abs(share) * 100);
  if (points === 0) return 'at the middle of the field';
  return `${points}% ${share > 0 ? 'above' : 'below'} the middle of the field`;
}

function together(names: readonly string[]): string {
  const sorted = names.toSorted((a, b) => a.localeCompare(b));
  return sorted.length === 1 ? sorted[0]! : `${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)}`;
}

const number = (value: number) => Math.round(value).toLocaleString('en');
const percent = (share: number) => `${Math.round(share * 100)}%`;
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
