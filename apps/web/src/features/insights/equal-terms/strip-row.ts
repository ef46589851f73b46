import {
  type EqualTermsFigure,
  equalTermsWords,
  verdictSentence,
  verdictWords,
  winCountWords,
} from '@bidwell/domain/signal-words';
import { MINIMUM_CONTESTS } from '@bidwell/signal/minimum';
import { counted } from '../../../ui/numbers';
import { figureOf, type RunFigure } from '../signal/figure-of';

/** One row of the interval strip: a team, or one kind of work of a team. */
export interface StripRow {
  key: string;
  name: string;
  bids: number;
  wins: number;
  meanField: number;
  /** Null where there are too few bids, nothing to compare with, or the figure is withheld. */
  figure: EqualTermsFigure | null;
  /** What stands in the place of a figure. */
  instead: string;
}

export function stripRow(key: string, name: string, figure: RunFigure & { whyNot?: string | null }): StripRow {
  const { bids, wins, meanField, whyNot } = figure;
  const instead = bids < MINIMUM_CONTESTS ? 'too few to say' : (whyNot ?? 'not shown');
  return { key, name, bids, wins, meanField, figure: figureOf(figure), instead };
}

/** A row in words, as it is read point by point. */
export function wordsOfRow({ name, bids, wins, meanField, figure, instead }: StripRow): string {
  if (figure === null) return `${name}: ${counted(bids, 'bid')}, ${counted(wins, 'win')}: ${instead}.`;
  const field = winCountWords({ bids, wins, meanField });
  return [equalTermsWords(name, figure), verdictSentence(figure), field].filter((part) => part !== '').join(' ');
}

/** How many teams stand apart from the outside market: the strip's own finding, names are beside the bars. */
export function stripTitle(rows: readonly StripRow[]): string {
  const judged = rows.filter(({ figure }) => figure?.shown === 'rate');
  if (judged.length === 0) return 'No team has enough bids yet to be compared at equal terms';
  const above = judged.filter(({ figure }) => figure?.verdict === 'above').length;
  const below = judged.filter(({ figure }) => figure?.verdict === 'below').length;
  if (judged.length === 1 && above + below === 1)
    return `The team stands ${above > 0 ? 'above' : 'below'} 50, the outside market`;
  const all = counted(judged.length, 'team');
  if (above + below === 0)
    return `${judged.length === 1 ? 'The team cannot' : `None of ${all} can`} be told apart from the outside market`;
  const parts = [above > 0 && `${above} above 50`, below > 0 && `${below} below 50`].filter((part) => part !== false);
  return `Of ${all}, ${above + below} can be told apart from the outside market: ${parts.join(' and ')}`;
}

/** How a row is to be read, in the table. */
export function readsAs({ figure, instead }: StripRow): string {
  if (figure === null) return instead;
  return figure.shown === 'rate' ? verdictWords[figure.verdict] : 'too few to compare';
}

/** Points for the table and the files: no decimals, empty where there are none. */
export function roundedPoints(value: number | null | undefined): number | null {
  return value == null ? null : Math.round(value);
}
