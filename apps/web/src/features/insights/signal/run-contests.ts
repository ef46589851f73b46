import { formatDay } from '../../../ui/dates';
import { counted } from '../../../ui/numbers';
import type { ContestsSearch } from '../contests-search';

/** What a run was worked out from. */
export interface RunCut {
  contests?: number | null;
  firstDay?: string | null;
  lastDay?: string | null;
}

/** The list behind the counts of a run: contests of its window in which every price is known. */
export function runContests({ firstDay, lastDay }: RunCut, dataset: string | undefined): ContestsSearch {
  return { dataset, counted: 'contest', priced: true, from: firstDay ?? undefined, to: lastDay ?? undefined };
}

/** "1,812 contests, Fri 22 Nov 2024 to Sat 21 Nov 2026" */
export function cutWords({ contests, firstDay, lastDay }: RunCut): string {
  const from = counted(contests ?? 0, 'contest');
  return firstDay == null || lastDay == null ? from : `${from}, ${formatDay(firstDay)} to ${formatDay(lastDay)}`;
}
