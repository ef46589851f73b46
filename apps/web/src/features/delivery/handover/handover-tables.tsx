import { formatDay } from '../../../ui/dates';
import { formatMoney } from '../../../ui/money';
import { Panel } from '../../../ui/panel';
import { TableFrame } from '../../../ui/table-frame';
import type { HandedOver, HandedOverWork } from './handover-page';
import { type HandoverRow, lineRows, milestoneRows, promiseRows, sumRows } from './handover-rows';

/** The rows of the file, part by part. */
export function HandoverTables({ job: { currency }, work }: { job: HandedOver; work: HandedOverWork }) {
  const { variantTitle } = work.offer;
  const sums = sumRows(work);
  const milestones = milestoneRows(work);
  const promises = promiseRows(work);
  return (
    <>
      <Panel title="Lines">
        <p className="small muted">
          {variantTitle === null ? 'The main offer.' : `The variant “${variantTitle}”.`} Prices before tax
          {work.offer.tax === null && '; the offer does not say its tax'}.
        </p>
        <LineTable rows={lineRows(work)} currency={currency} />
      </Panel>
      {sums.length > 0 && (
        <Panel title="Sums">
          <RestTable caption="Sums" rows={sums} currency={currency} />
        </Panel>
      )}
      {milestones.length > 0 && (
        <Panel title="Milestones">
          <RestTable caption="Milestones" rows={milestones} currency={currency} />
        </Panel>
      )}
      {promises.length > 0 && (
        <Panel title="Promises">
          <ul>
            {promises.map(({ what, detail }) => (
              <li key={`${what} ${detail}`}>
                {what} <span className="muted small">({detail})</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function LineTable({ rows, currency }: { rows: HandoverRow[]; currency: string }) {
  const money = (amount: number | null) => (amount === null ? '' : formatMoney(amount, currency, true));
  return (
    <TableFrame caption="What was chosen, line by line" isCaptionHidden isFirstColumnSticky>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Quantity</th>
          <th scope="col">Unit price</th>
          <th scope="col">Amount</th>
          <th scope="col">Tax</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, detail, quantity, unit, unitPrice, amount, taxRate }, place) => (
          <tr key={place}>
            <th scope="row">
              {what} {detail && <span className="muted small">({detail})</span>}
            </th>
            <td className="figure">
              {quantity} {unit}
            </td>
            <td className="figure">{money(unitPrice)}</td>
            <td className="figure">{money(amount)}</td>
            <td className="figure">{taxRate === null ? '' : `${taxRate}%`}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function RestTable({ caption, rows, currency }: { caption: string; rows: HandoverRow[]; currency: string }) {
  const hasDay = rows.some(({ day }) => day !== null);
  const hasShare = rows.some(({ quantity }) => quantity !== null);
  return (
    <TableFrame caption={caption} isCaptionHidden>
      <thead>
        <tr>
          <th scope="col">What</th>
          {hasShare && <th scope="col">Share</th>}
          <th scope="col">Amount</th>
          {hasDay && <th scope="col">Day</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, detail, amount, quantity, day }, place) => (
          <tr key={place}>
            <th scope="row">
              {what} {detail && <span className="muted small">({detail})</span>}
            </th>
            {hasShare && <td className="figure">{quantity === null ? '' : `${quantity}%`}</td>}
            <td className="figure">{amount === null ? '' : formatMoney(amount, currency, true)}</td>
            {hasDay && <td>{day === null ? '' : formatDay(day)}</td>}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
