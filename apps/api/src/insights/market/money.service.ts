import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Insights } from '../insights.results.js';
import { type MoneyLine, MoneyPart } from './money.results.js';
import { monthsOf } from './months-of.js';

interface Row {
  currency: string;
  side: 'internal' | 'external' | 'none' | 'outside';
  hasRivals: boolean;
  count: number;
  amount: number;
  unpriced: number;
}

/** From monthly counts alone. What never came to the market stands beside our own contests only. */
const MONEY = `
  select trim(currency) as currency, side, has_rivals as "hasRivals", sum(jobs)::int as count, sum(amount)::float8 as amount,
    sum(unpriced)::int as unpriced
  from (
    select m.currency, m.side, m.has_rivals and m.side <> 'none' as has_rivals, m.jobs, m.amount, m.unpriced
    from money_month m where m.dataset_id = $1 and m.month between $2 and $3
    union all
    select o.currency, 'outside', false, o.purchases, o.amount, 0
    from outside_month o join dataset d on d.id = $1 and not d.is_imported where o.month between $2 and $3) part
  group by 1, 2, 3 having sum(jobs) > 0
  order by sum(sum(amount)) over (partition by trim(currency)) desc, 1`;

const PARTS: Readonly<Record<Row['side'], (hasRivals: boolean) => MoneyPart>> = {
  internal: (hasRivals) => (hasRivals ? MoneyPart.INSIDE_CONTESTED : MoneyPart.INSIDE_UNCONTESTED),
  external: (hasRivals) => (hasRivals ? MoneyPart.OUTSIDE_CONTESTED : MoneyPart.OUTSIDE_UNCONTESTED),
  none: () => MoneyPart.NOT_AWARDED,
  outside: () => MoneyPart.NEVER_POSTED,
};

/** Where the money went. */
@Injectable()
export class MarketMoney {
  constructor(private readonly database: Database) {}

  /** Currency by currency, the one with most money first; within it in the order of the parts. */
  async read(insights: Insights, viewer: Viewer): Promise<MoneyLine[]> {
    const order = Object.values(MoneyPart);
    const rows = await this.database.rows<Row>(MONEY, monthsOf(insights));
    const currencies = [...new Set(rows.map(({ currency }) => currency))];
    const lines = rows.map(({ side, hasRivals, amount, ...line }) => {
      const isHidden = viewer.bidderId !== null && (side === 'internal' || side === 'external');
      return { ...line, part: PARTS[side](hasRivals), amount: isHidden ? null : { amount, currency: line.currency } };
    });
    return currencies.flatMap((currency) =>
      lines
        .filter((line) => line.currency === currency)
        .toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part)),
    );
  }
}
