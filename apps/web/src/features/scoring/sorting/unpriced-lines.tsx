import { Button } from '../../../ui/button';
import { Highlight } from '../../../ui/highlight';
import { formatMoney } from '../../../ui/money';
import type { UnpricedEntry } from '../rows/compare-row';
import styles from './sorting.module.css';

interface UnpricedLinesProps {
  lines: readonly UnpricedEntry[];
  currency: string;
  /** Asks what a line would cost. Left out for those who do not decide. */
  onEstimate?: (line: UnpricedEntry) => void;
}

/** What a bidder left without a price: to be asked for, never zero; perhaps with what it is reckoned to cost. */
export function UnpricedLines({ lines, currency, onEstimate }: UnpricedLinesProps) {
  return lines.map((line) => (
    <div key={line.lineId} className={styles.line}>
      <span>
        <Highlight>{line.title}: ask</Highlight>
        {line.reason && <span className={styles.estimate}>{line.reason}</span>}
        {line.estimate && (
          <span className={styles.estimate}>
            Estimated at <span className={styles.estimated}>{formatMoney(line.estimate.amount, currency)}</span> by{' '}
            {line.estimate.by}
            {line.estimate.words && `: ${line.estimate.words}`}
          </span>
        )}
      </span>
      {onEstimate && (
        <Button look="plain" isCompact className={`${styles.ask} no-print`} onClick={() => onEstimate(line)}>
          {line.estimate ? 'Change' : 'Estimate'}
          <span className="visually-hidden"> {line.title}</span>
        </Button>
      )}
    </div>
  ));
}
