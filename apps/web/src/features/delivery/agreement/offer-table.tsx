import type { OfferTableFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { DataTable } from '../../../ui/data-table';
import { FactList } from '../../../ui/fact-list';
import { MoneyText } from '../../../ui/money-text';
import { formatNumber } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';

export const OfferTableFragment = graphql(`
  fragment OfferTable on Engagement {
    id
    job {
      id
      currency
    }
    offer {
      variantTitle
      lines {
        title
        quantity
        unit
        unitPrice
        amount
        answer
        isCounted
      }
      net {
        amount
        currency
      }
      tax {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
  }
`);

type Line = Fields['offer']['lines'][number];

/** The chosen offer, line by line, and its sums. */
export function OfferTable({ engagement }: { engagement: FragmentType<typeof OfferTableFragment> }) {
  const { offer, job } = readFragment(OfferTableFragment, engagement);
  const { lines, variantTitle, net, tax, gross } = offer;
  return (
    <Panel title="Price">
      {variantTitle && <p>The variant “{variantTitle}” was chosen.</p>}
      <DataTable
        caption="What was offered at which price"
        isCaptionHidden
        rows={lines.map((line, place) => ({ ...line, place }))}
        rowKey={({ place }) => place}
        columns={[
          { key: 'title', header: 'Line', isRowHeader: true, cell: (line) => <Titled line={line} /> },
          {
            key: 'quantity',
            header: 'Quantity',
            cell: ({ quantity, unit }) => `${formatNumber(quantity, Number.isInteger(quantity) ? 0 : 2)} ${unit}`,
          },
          {
            key: 'amount',
            header: 'Amount',
            isNumber: true,
            cell: (line) => <Amount line={line} currency={job.currency} />,
          },
        ]}
      />
      <FactList
        facts={[
          net && { label: 'Before tax', value: <MoneyText {...net} isExact /> },
          tax && { label: 'Tax', value: <MoneyText {...tax} isExact /> },
          gross && { label: 'With tax', value: <MoneyText {...gross} isExact /> },
        ]}
      />
    </Panel>
  );
}

function Titled({ line: { title, isCounted } }: { line: Line }) {
  return isCounted ? (
    title
  ) : (
    <>
      {title} <span className="small muted">(optional, not in the sum)</span>
    </>
  );
}

function Amount({ line: { amount, answer }, currency }: { line: Line; currency: string }) {
  if (amount !== null) return <MoneyText amount={amount} currency={currency} isExact />;
  return answer === 'included' ? 'included' : 'not offered';
}
