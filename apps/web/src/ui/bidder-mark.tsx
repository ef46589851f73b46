import styles from './chip.module.css';

export type Side = 'internal' | 'external';

const WORDS: Record<Side, string> = { internal: 'Internal', external: 'External' };

/** Own team or outside firm: always hue, shape and word together. */
export function BidderMark({ side, isTinted = false }: { side: Side; isTinted?: boolean }) {
  return (
    <span
      className={[styles.mark, styles[side], isTinted && styles.tinted].filter(Boolean).join(' ')}
      data-print-colour
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">
        {side === 'internal' ? <circle cx="6" cy="6" r="5.5" /> : <path d="M6 0.5 11.5 6 6 11.5 0.5 6Z" />}
      </svg>
      {WORDS[side]}
    </span>
  );
}
