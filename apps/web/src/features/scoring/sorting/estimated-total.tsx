import { formatMoney } from '../../../ui/money';
import { MoneyText } from '../../../ui/money-text';
import type { Cell } from '../rows/compare-row';
import styles from './sorting.module.css';

interface EstimatedTotalProps {
  cell: Extract<Cell, { kind: 'estimated' }>;
  currency: string;
  isExact: boolean;
}

/** A total with estimates in it: how much of it is estimated, and what is missing still. */
export function EstimatedTotal({ cell, currency, isExact }: EstimatedTotalProps) {
  const { amount, estimated, missing } = cell;
  return (
    <>
      <span className={styles.estimated}>
        <span aria-hidden="true">≈ </span>
        <span className="visually-hidden">about </span>
        <MoneyText amount={amount} currency={currency} isExact={isExact} />
      </span>
      <span className={styles.estimate}>
        {formatMoney(estimated, currency)} of it estimated
        {missing.length > 0 && `, still without ${missing.join(', ')}`}
      </span>
    </>
  );
}
