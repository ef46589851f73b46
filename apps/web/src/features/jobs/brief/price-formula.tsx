import { PRICE_FORMULA, PRICE_FORMULA_NAME, priceExample } from '@bidwell/domain/scoring';
import { DataTable } from '../../../ui/data-table';
import { formatNumber } from '../../../ui/numbers';

interface PriceFormulaProps {
  /** Of the price criterion. */
  weight: number;
  currency: string;
}

/** How price is scored, named and worked out on three totals. */
export function PriceFormula({ weight, currency }: PriceFormulaProps) {
  return (
    <details className="small">
      <summary>
        {PRICE_FORMULA_NAME}: {PRICE_FORMULA}
      </summary>
      <p className="muted">
        Nobody judges price: the formula does, over all proposals that can be compared. Were these three totals in, they
        would get these of the {weight} points for price:
      </p>
      <DataTable
        caption="The price formula worked out"
        isCaptionHidden
        rows={priceExample(weight)}
        rowKey={({ total }) => total}
        columns={[
          {
            key: 'total',
            header: 'Total',
            isRowHeader: true,
            cell: ({ total }) => (
              <span className="figure">
                {currency} {formatNumber(total, 0)}
              </span>
            ),
          },
          { key: 'score', header: 'Score', isNumber: true, cell: ({ score }) => formatNumber(score, 2) },
          { key: 'points', header: 'Points', isNumber: true, cell: ({ points }) => formatNumber(points, 1) },
        ]}
      />
    </details>
  );
}
