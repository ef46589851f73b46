import { counted, formatNumber, formatPercent } from '../../../ui/numbers';
import { reasonWords } from '../own/own-card-words';

/** One reason, and how often the choosers of each side stated it. */
export interface StatedRow {
  reason: string;
  words: string;
  internal: number;
  external: number;
}

/** How often each side was chosen: what the counts of reasons are shares of. */
export interface Choices {
  internal: number;
  external: number;
}

interface WinnerReason {
  reason: string;
  kind: 'INTERNAL' | 'EXTERNAL';
  contests: number;
}

/** A row a reason, in the order they came: the most frequent first. */
export function statedRows(reasons: readonly WinnerReason[]): StatedRow[] {
  const rows = new Map<string, StatedRow>();
  for (const { reason, kind, contests } of reasons) {
    const row = rows.get(reason) ?? { reason, words: reasonWords(reason), internal: 0, external: 0 };
    row[kind === 'INTERNAL' ? 'internal' : 'external'] += contests;
    rows.set(reason, row);
  }
  return [...rows.values()];
}

export function shareOf(stated: number, choices: number): number {
  return choices === 0 ? 0 : stated / choices;
}

/** The reason stated most often for each side. */
export function statedFinding(rows: readonly StatedRow[], choices: Choices): string {
  const outside = mostStated(rows, choices, 'external');
  const inside = mostStated(rows, choices, 'internal');
  if (outside && outside.words === inside?.words)
    return `Choosers state “${outside.words}” most often, for outside bidders (${outside.share}) and for teams (${inside.share})`;
  const said = [
    outside && `for outside bidders “${outside.words}” (${outside.share})`,
    inside && `for teams “${inside.words}” (${inside.share})`,
  ].filter(Boolean);
  return said.length === 0 ? 'No chooser has stated a reason yet' : `Choosers state most often ${said.join(' and ')}`;
}

function mostStated(rows: readonly StatedRow[], choices: Choices, side: 'internal' | 'external') {
  const [most] = rows.toSorted((a, b) => b[side] - a[side]);
  if (most === undefined || most[side] === 0) return null;
  return { words: most.words, share: formatPercent(shareOf(most[side], choices[side])) };
}

export function wordsOfStated({ words, internal, external }: StatedRow, choices: Choices): string {
  const of = (count: number, all: number, who: string) =>
    `${formatNumber(count)} of ${counted(all, 'choice')} of ${who}`;
  return `${words}: stated for ${of(external, choices.external, 'an outside bidder')}, and for ${of(internal, choices.internal, 'a team')}.`;
}
