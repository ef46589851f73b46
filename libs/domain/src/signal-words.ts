/**
 * What is said of the signal, wherever it is said: on the page, on a team's own card, in a mail. Never more certain than
 * the figures: no figure without its range, nothing at all from a few bids, and never "worse", only "chosen less often".
 */
import { counted, joined } from './count-words.js';

/** What so many bids allow to be shown: counts only, the range, or the range with its middle. */
export type ShownFigure = 'too few' | 'range' | 'rate';

/** `level`: the range holds 50. `depends on price`: another weight of price would give another verdict. */
export type SignalVerdict = 'above' | 'level' | 'below' | 'depends on price';

/** How often a bidder was chosen. */
export interface WinCounts {
  bids: number;
  wins: number;
  /** Mean number of bidders in those contests, the bidder itself among them. */
  meanField: number;
}

/** Chosen at equal terms, with its 95% range, in times of 100. */
export interface EqualTermsFigure extends WinCounts {
  shown: ShownFigure;
  /** Null unless `shown` is `rate`. */
  value: number | null;
  low: number;
  high: number;
  verdict: SignalVerdict;
}

/** Under every page that shows the signal. */
export const CHOSEN_NOT_DELIVERED = 'This shows what requesters chose, not what was delivered.';

/** What is said of a change unless the figures say otherwise. */
export const NO_CHANGE = 'No change that we could tell from chance.';

export const verdictWords: Readonly<Record<SignalVerdict, string>> = {
  above: 'chosen more often than a typical outside bidder',
  level: 'cannot be told apart from the outside market',
  below: 'chosen less often than a typical outside bidder',
  'depends on price': 'depends on how price is weighed',
};

/** "29 of 181" */
export function wonOf({ wins, bids }: Pick<WinCounts, 'wins' | 'bids'>): string {
  return `${wins.toLocaleString('en')} of ${bids.toLocaleString('en')}`;
}

/** "Won 29 of 181, 3.9 bidders on average." A win rate is never written without the field it was won in. */
export function winCountWords(counts: WinCounts): string {
  return `Won ${wonOf(counts)}, ${counts.meanField.toFixed(1)} bidders on average.`;
}

/** "36 (27 to 47)", "20 to 46" where a single figure would claim too much, or that there are too few. */
export function figureWords({ shown, value, low, high }: Omit<EqualTermsFigure, keyof WinCounts | 'verdict'>): string {
  if (shown === 'too few') return 'too few to say';
  const range = `${Math.round(low)} to ${Math.round(high)}`;
  return value === null ? range : `${Math.round(value)} (${range})`;
}

/** The headline of one team, as a sentence. */
export function equalTermsWords(team: string, figure: EqualTermsFigure): string {
  const { shown, bids, wins, value, low, high } = figure;
  if (shown === 'too few') return `${team}: ${counted(bids, 'bid')}, ${counted(wins, 'win')}. Too few to say.`;
  const range = `${Math.round(low)} to ${Math.round(high)}`;
  const times = value === null ? `likely ${range} times in 100` : `${Math.round(value)} times in 100 (likely ${range})`;
  return `At the same price and date, requesters would choose ${team} over a typical outside bidder ${times}, from ${counted(bids, 'bid')}.`;
}

/** How the headline is to be read. Empty where there are too few bids to compare. */
export function verdictSentence({ shown, verdict }: Pick<EqualTermsFigure, 'shown' | 'verdict'>): string {
  if (shown !== 'rate') return '';
  if (verdict === 'level') return 'This cannot be told apart from the outside market.';
  if (verdict === 'depends on price')
    return 'Whether that is more or less often than the outside market depends on how price is weighed.';
  return `At equal terms it is ${verdictWords[verdict]}.`;
}

/** The finding over all teams. Teams with too few bids to compare are not judged. */
export function equalTermsFinding(
  teams: readonly (Pick<EqualTermsFigure, 'shown' | 'verdict'> & { name: string })[],
): string {
  const judged = teams.filter(({ shown }) => shown === 'rate');
  if (judged.length === 0) return 'No team has enough bids yet to say how often it is chosen at equal terms';
  const named = (verdict: SignalVerdict) => judged.filter((team) => team.verdict === verdict).map(({ name }) => name);
  const [more, less] = [named('above'), named('below')];
  if (more.length + less.length === 0) return noDifference(judged.length);
  const parts = [
    more.length > 0 && `${listed(more)} more often`,
    less.length > 0 && `${listed(less)} less often`,
  ].filter((part) => part !== false);
  return `At the same price and date, requesters would choose ${parts.join(' and ')} than a typical outside bidder`;
}

function noDifference(teams: number): string {
  return teams === 1
    ? 'At the same price and date, the team cannot be told apart from the outside market'
    : 'At the same price and date, no team can be told apart from the outside market';
}

/** "Events", "Events and Print", "Catering, Events and 3 others": a title names a few and counts the rest. */
export function listed(names: readonly string[], most = 3): string {
  const sorted = names.toSorted((a, b) => a.localeCompare(b));
  if (sorted.length <= 1) return sorted[0] ?? 'nobody';
  if (sorted.length <= most) return joined(sorted);
  return `${sorted.slice(0, most - 1).join(', ')} and ${sorted.length - most + 1} others`;
}
