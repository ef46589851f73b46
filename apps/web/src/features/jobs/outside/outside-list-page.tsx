import { useState } from 'react';
import { useQuery } from 'urql';
import type { OutsideTotalsQuery as TotalsData } from '../../../graphql/generated/graphql';
import { Loaded } from '../../../graphql/loaded';
import { BackLink } from '../../../ui/back-link';
import { type Column, DataTable } from '../../../ui/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { LinkButton } from '../../../ui/link-button';
import { MoneyText } from '../../../ui/money-text';
import { counted, formatNumber } from '../../../ui/numbers';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { SelectField } from '../../../ui/select-field';
import { ShowMore } from '../../../ui/show-more';
import { OutsideListQuery, OutsideTotalsQuery } from './outside-documents';
import { OutsideTable } from './outside-table';

/** What the company bought around the market: sums by category, and the records behind them. */
export function OutsideListPage() {
  return (
    <Page
      title="Bought around the market"
      lead="What departments recorded. Nobody has to buy inside; what never came here is in no win rate."
      back={
        <BackLink to="/insights" search={{}}>
          Insights
        </BackLink>
      }
      actions={<LinkButton to="/outside">Record a purchase</LinkButton>}
    >
      <Totals />
      <Records />
    </Page>
  );
}

type Total = TotalsData['outsideTotals'][number];

const COLUMNS: readonly Column<Total>[] = [
  { key: 'category', header: 'Category', cell: ({ category }) => category.name, isRowHeader: true },
  { key: 'purchases', header: 'Purchases', cell: ({ purchases }) => formatNumber(purchases), isNumber: true },
  { key: 'total', header: 'Together', cell: ({ total }) => <MoneyText {...total} />, isNumber: true },
];

/** This year and the two before it: older records are in the sum of all. */
function years(): { value: string; label: string }[] {
  const now = new Date().getFullYear();
  return [now, now - 1, now - 2].map((year) => ({ value: String(year), label: String(year) }));
}

function Totals() {
  const [year, setYear] = useState<string | null>(null);
  const variables = { year: year === null ? null : Number(year) };
  const totals = useQuery({ query: OutsideTotalsQuery, variables, requestPolicy: 'cache-and-network' });
  return (
    <Panel title="By category">
      <SelectField
        name="year"
        label="Bought in"
        value={year}
        choices={years()}
        emptyLabel="All years"
        onClear={() => setYear(null)}
        onChange={setYear}
      />
      <Loaded of={totals} what="The sums">
        {({ outsideTotals }) =>
          outsideTotals.length === 0 ? (
            <EmptyState title="Nothing was recorded for this time." />
          ) : (
            <DataTable
              caption="The largest first; currencies apart"
              columns={COLUMNS}
              rows={outsideTotals}
              rowKey={({ category, total }) => `${category.id} ${total.currency}`}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}

function Records() {
  const [after, setAfter] = useState<string | null>(null);
  const list = useQuery({ query: OutsideListQuery, variables: { after }, requestPolicy: 'cache-and-network' });
  return (
    <Panel title="Records">
      <Loaded of={list} what="The records">
        {({ outsidePurchases: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title="Nobody has recorded a purchase yet." />
          ) : (
            <>
              <OutsideTable caption="Newest first" rows={edges.map(({ node }) => node)} isOfAll />
              <ShowMore
                hasMore={pageInfo.hasNextPage}
                isLoading={list[0].fetching && after !== null}
                onMore={() => setAfter(pageInfo.endCursor)}
                shown={counted(edges.length, 'record')}
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
