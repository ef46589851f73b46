import { quarterName } from '../quarter';
import { listed } from '@bidwell/domain/signal-words';
import { CONTESTS_FOR_AN_ALARM } from '@bidwell/signal/minimum';
import { counted } from '../../../ui/numbers';

/** One quarter of one team. */
export interface QuarterPoint {
  /** Its first day. */
  quarter: string;
  bids: number;
  wins: number;
  /** Wins that the team's usual strength lets expect. */
  expected: number;
  /** Chosen at equal terms with its 95% band, in times of 100. Null where there are too few bids. */
  figure: { value: number; low: number; high: number } | null;
}

export interface QuarterTeam {
  key: string;
  name: string;
  quarters: readonly QuarterPoint[];
}

/** Whether so many bids bear a line through time. */
export function hasLine({ quarters }: QuarterTeam): boolean {
  const bids = quarters.reduce((sum, { bids: own }) => sum + own, 0);
  return bids >= CONTESTS_FOR_AN_ALARM && quarters.filter(({ figure }) => figure !== null).length >= 2;
}

/** `more` or `less` only where the last quarter's band and the first one's do not even touch. */
export function changeOf({ quarters }: QuarterTeam): 'more' | 'less' | 'no change' {
  const figures = quarters.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || first === last) return 'no change';
  if (last.low > first.high) return 'more';
  return last.high < first.low ? 'less' : 'no change';
}

/** What the small charts show, in words. */
export function quarterFinding(teams: readonly QuarterTeam[]): string {
  const named = (change: 'more' | 'less') => teams.filter((team) => changeOf(team) === change).map(({ name }) => name);
  const [more, less] = [named('more'), named('less')];
  // The watch over single bids sees what quarters are too short for: beside its alarm this speaks of quarters only.
  if (more.length + less.length === 0) return 'Between first and last quarter no change that we could tell from chance';
  const parts = [more.length > 0 && `${listed(more)} more often`, less.length > 0 && `${listed(less)} less often`];
  const who = parts.filter((part) => part !== false).join(' and ');
  return `In the last quarter requesters chose ${who} than in the first, at equal terms`;
}

export function quarterWords(team: string, { quarter, bids, wins, expected, figure }: QuarterPoint): string {
  const won = `${team}, ${quarterName(quarter)}: won ${wins} of ${counted(bids, 'bid')}`;
  if (figure === null) return `${won}. Too few to say.`;
  const range = `${Math.round(figure.value)} times in 100 at equal terms, likely ${Math.round(figure.low)} to ${Math.round(figure.high)}`;
  return `${won}; its usual strength lets expect about ${Math.round(expected)}. ${range}.`;
}
