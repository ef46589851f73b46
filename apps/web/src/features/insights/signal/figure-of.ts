import type { EqualTermsFigure, SignalVerdict, WinCounts } from '@bidwell/domain/signal-words';

/** A figure as a run gives it: no value below 30 bids, no range below 10. */
export interface RunFigure extends WinCounts {
  value?: number | null;
  low?: number | null;
  high?: number | null;
  verdict?: keyof typeof VERDICTS | null;
  dependsOnPrice: boolean;
}

const VERDICTS = { ABOVE: 'above', LEVEL: 'level', BELOW: 'below' } as const;

/** The figure as it may be said; null where there is no range, and so nothing to say but counts. */
export function figureOf(figure: RunFigure): EqualTermsFigure | null {
  const { bids, wins, meanField, value = null, low, high } = figure;
  if (low == null || high == null) return null;
  const shown = value === null ? 'range' : 'rate';
  return { bids, wins, meanField, value, low, high, shown, verdict: verdictOf(figure) };
}

function verdictOf({ verdict, dependsOnPrice }: Pick<RunFigure, 'verdict' | 'dependsOnPrice'>): SignalVerdict {
  if (dependsOnPrice) return 'depends on price';
  return verdict == null ? 'level' : VERDICTS[verdict];
}
