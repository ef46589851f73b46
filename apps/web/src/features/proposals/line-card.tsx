import { MoneyText } from '../../ui/money-text';
import { AnswerField, LineName, type LineProps, PriceField, ReasonField } from './line-fields';
import styles from './lines.module.css';

/** A line where there is no room for a table. */
export function LineCard(props: LineProps) {
  const { line, amount, currency } = props;
  return (
    <li className={styles.card}>
      <div className="strong">
        <LineName {...props} />
      </div>
      <AnswerField {...props} />
      {line.answer === 'priced' && (
        <div className={styles.price}>
          <PriceField {...props} />
          {amount !== null && <MoneyText amount={amount} currency={currency} isExact />}
        </div>
      )}
      {line.answer === 'included' && <p className="muted small">Inside the price of another line</p>}
      {line.answer === 'notOffered' && <ReasonField {...props} />}
    </li>
  );
}
