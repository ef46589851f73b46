import type { KeyboardEvent, ReactNode, Ref } from 'react';
import styles from './chart-frame.module.css';

export interface ChartPoint {
  key: string;
  /** The point in words, read out and shown when it is reached: "March 2026: internal 41%, 12 of 29". */
  words: string;
}

interface ChartPlotProps {
  ref: Ref<HTMLDivElement>;
  points: readonly ChartPoint[];
  active: number | null;
  onReach: (point: number | null) => void;
  labelledBy: string;
  children: ReactNode;
}

/** One stop for the Tab key; arrows, Home and End go from point to point. */
export function ChartPlot({ ref, points, active, onReach, labelledBy, children }: ChartPlotProps) {
  const move = (event: KeyboardEvent) => {
    const next = reached(event.key, active, points.length);
    if (next === undefined) return;
    event.preventDefault();
    onReach(next);
  };
  return (
    <div
      ref={ref}
      className={styles.plot}
      role="group"
      aria-roledescription="chart"
      aria-labelledby={labelledBy}
      tabIndex={points.length > 0 ? 0 : undefined}
      onKeyDown={move}
      onBlur={() => onReach(null)}
    >
      {children}
    </div>
  );
}

function reached(key: string, active: number | null, count: number): number | null | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'Escape') return null;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min((active ?? -1) + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max((active ?? count) - 1, 0);
  return undefined;
}
