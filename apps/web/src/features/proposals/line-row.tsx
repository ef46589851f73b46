import { MoneyText } from '../../ui/money-text';
import { NUMBER_CELL } from '../../ui/table-frame';
import { AnswerField, LineName, type LineProps, PriceField, ReasonField } from './line-fields';

/** A line as a row of the table. */
export function LineRow(props: LineProps) {
  const { line, amount, currency } = props;
  return (
    <tr>
      <th scope="row">
        <LineName {...props} />
      </th>
      <td>
        <AnswerField {...props} isLabelHidden />
      </td>
      {line.answer === 'priced' && (
        <>
          <td>
            <PriceField {...props} isLabelHidden />
          </td>
          <td className={NUMBER_CELL}>
            {amount === null ? <NoAmount /> : <MoneyText amount={amount} currency={currency} isExact />}
          </td>
        </>
      )}
      {line.answer === 'included' && (
        <td colSpan={2} className="muted">
          Inside the price of another line
        </td>
      )}
      {line.answer === 'notOffered' && (
        <td colSpan={2}>
          <ReasonField {...props} />
        </td>
      )}
    </tr>
  );
}

function NoAmount() {
  return (
    <span className="muted">
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">No price yet</span>
    </span>
  );
}
