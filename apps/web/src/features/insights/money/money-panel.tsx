import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';
import type { ContestsSearch } from '../contests-search';
import { MoneyChart } from './money-chart';
import { currenciesOf } from './money-words';

const MoneyPanel_Insights = graphql(`
  fragment MoneyPanel on Insights {
    dataset {
      isImported
    }
    moneyLines {
      part
      currency
      count
      unpriced
      amount {
        amount
      }
    }
  }
`);

interface MoneyPanelProps {
  insights: FragmentType<typeof MoneyPanel_Insights>;
  search: ContestsSearch;
}

/** Where the money went, currency by currency: nothing is converted. */
export function MoneyPanel({ insights, search }: MoneyPanelProps) {
  const { dataset, moneyLines } = readFragment(MoneyPanel_Insights, insights);
  const currencies = currenciesOf(moneyLines);
  const isHidden = moneyLines.some(({ amount }) => amount === null);
  return (
    <Panel title="Where does the money go?" id="money">
      <div className="stack">
        {currencies.map((lines) => (
          <MoneyChart key={lines[0]?.currency} lines={lines} search={search} />
        ))}
        {isHidden && (
          <p className="muted small prose">
            You speak for a bidder, so chosen prices are left out: the sum over one job would be a rival’s price.
          </p>
        )}
        {!dataset.isImported && (
          <p className="small">
            What was bought around the market is as complete as what people record.{' '}
            <Link to="/insights/outside">Records of it</Link>
          </p>
        )}
      </div>
    </Panel>
  );
}
