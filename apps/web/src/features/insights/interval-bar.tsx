import { showable } from '@bidwell/signal/minimum';
import type { Side } from '../../ui/bidder-mark';
import { BidderShape } from './bidder-shape';
import { type Counts, rangeOf, rateWords } from './win-rate';
import styles from './interval-bar.module.css';

const WIDTH = 140;

/** A win rate with its 95% range, as a bar and in words; a dot only where the range is narrow enough for one. */
export function IntervalBar({ counts, side }: { counts: Pick<Counts, 'n' | 'wins'>; side: Side }) {
  const range = rangeOf(counts);
  if (range === null) return <span className="muted">{rateWords(counts)}</span>;
  const x = (share: number) => 4 + share * (WIDTH - 8);
  return (
    <span className={styles.rate}>
      <svg className={styles[side]} width={WIDTH} height="14" viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
        <line className={styles.ground} x1={x(0)} x2={x(1)} y1="7" y2="7" />
        <line className={styles.range} x1={x(range.low)} x2={x(range.high)} y1="7" y2="7" />
        {showable(counts.n) === 'rate' && (
          <BidderShape side={side} x={x(counts.wins / counts.n)} y={7} size={4} className={styles.dot} />
        )}
      </svg>
      <span className="figure">{rateWords(counts)}</span>
    </span>
  );
}
