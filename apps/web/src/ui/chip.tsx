import type { ReactNode } from 'react';
import styles from './chip.module.css';

export type ChipTone = 'neutral' | 'outline' | 'kept' | 'missed' | 'highlight';

const SIGNS: Partial<Record<ChipTone, string>> = { kept: '✓', missed: '✕' };

/** A short state. Its words carry the meaning; tone and sign repeat it. */
export function Chip({ tone = 'neutral', children }: { tone?: ChipTone; children: ReactNode }) {
  return (
    <span className={`${styles.chip} ${styles[tone] ?? ''}`} data-print-colour>
      {SIGNS[tone] && <span aria-hidden="true">{SIGNS[tone]}</span>}
      <span>{children}</span>
    </span>
  );
}
