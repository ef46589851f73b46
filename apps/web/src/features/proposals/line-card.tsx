import { lineBasisWords } from '@bidwell/domain/line-basis';
import { MoneyText } from '../../ui/money-text';
import { formatNumber } from '../../ui/numbers';
import { AnswerField, type LineProps, NoteField, OwnLineFields, PriceField, TaxField } from './line-fields';
import styles from './lines.module.css';

/** A line where there is no room for a grid. */
export function LineCard(props: LineProps) {
  const { line, amount, currency } = props;
  const needsLook = Object.values(line.unread);
  return (
    <li className={styles.card}>
      {line.lineId === null ? (
        <OwnLineFields {...props} />
      ) : (
        <div className="strong">
          {line.title}
          <span className={styles.quantity}>
            {formatNumber(line.quantity ?? 0, 3)} × {line.unit || lineBasisWords[line.basis]}
          </span>
          {line.isOptional && <span className={styles.quantity}>Optional</span>}
          {line.details && <span className={styles.details}>{line.details}</span>}
        </div>
      )}
      {needsLook.map(({ why }) => (
        <p key={why} className="small">
          <mark>{why}</mark>
        </p>
      ))}
      <AnswerField {...props} />
      {line.answer === 'priced' && (
        <div className={styles.price}>
          <PriceField {...props} />
          <TaxField {...props} />
          {amount !== null && <MoneyText amount={amount} currency={currency} isExact />}
        </div>
      )}
      {line.answer === 'included' && <p className="muted small">Inside the price of another line</p>}
      <NoteField {...props} />
    </li>
  );
}
