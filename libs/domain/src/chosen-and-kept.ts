/**
 * What requesters choose beside what was delivered: two lines, never one score. Together they say what neither says alone: who
 * is chosen and delivers, who delivers and is not chosen, and whose name is better than its work.
 */

/** Chosen at equal terms, against the outside market. `null`: too few bids. */
export type ChosenStanding = 'above' | 'level' | 'below' | 'depends on price' | 'no signal' | null;

/** Promises kept, against all bidders. `null`: too few fell due. */
export type KeptStanding = 'above' | 'level' | 'below' | null;

/** Both at once, in words. Never more than both ranges allow. */
export function chosenAndKept(chosen: ChosenStanding, kept: KeptStanding): string {
  if (chosen === 'above' && kept === 'above') return 'Strong: chosen more often, and keeps more of its promises.';
  if (chosen === 'below' && kept === 'above')
    return 'Delivers but is not picked: look at whether it is known, and how its prices are seen.';
  if (chosen === 'above' && kept === 'below')
    return 'Its name is running ahead of its work: chosen more often, while it keeps fewer of its promises.';
  if (chosen === 'below' && kept === 'below')
    return 'Chosen less often, and keeps fewer of its promises: begin with the promises.';
  return `${chosenWords(chosen)}; ${keptWords(kept)}.`;
}

function chosenWords(chosen: ChosenStanding): string {
  if (chosen === 'above') return 'Chosen more often at equal terms';
  if (chosen === 'below') return 'Chosen less often at equal terms';
  if (chosen === 'level') return 'Chosen as often as the outside market, as far as we can tell';
  if (chosen === 'depends on price') return 'Whether it is chosen more or less often depends on how price is weighed';
  if (chosen === 'no signal') return 'There is no signal yet of how often it is chosen at equal terms';
  return 'Too few bids to say how often it is chosen at equal terms';
}

function keptWords(kept: KeptStanding): string {
  if (kept === 'above') return 'it keeps more of its promises than others';
  if (kept === 'below') return 'it keeps fewer of its promises than others';
  if (kept === 'level') return 'it keeps as many promises as others, as far as we can tell';
  return 'too few promises fell due to say how many it keeps';
}

/** One quarter of a team: its value at equal terms, and its promises. */
export interface ChosenKeptQuarter {
  value: number | null;
  kept: number;
  due: number;
}

/** So many promises must have fallen due in a quarter for its share to be looked at. */
const FEWEST_DUE = 5;

/** Whether, over the last two quarters, it was chosen more often each time while it kept a smaller share each time. */
export function isNameAheadOfWork(quarters: readonly ChosenKeptQuarter[]): boolean {
  const last = quarters.slice(-3);
  if (last.length < 3 || last.some(({ value, due }) => value === null || due < FEWEST_DUE)) return false;
  const [one, two, three] = last.map(({ value, kept, due }) => ({ value: value ?? 0, share: kept / due }));
  if (one === undefined || two === undefined || three === undefined) return false;
  return one.value < two.value && two.value < three.value && one.share > two.share && two.share > three.share;
}

export const NAME_AHEAD_OF_WORK =
  'For two quarters it has been chosen more often while it kept a smaller share of its promises.';
