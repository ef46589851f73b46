import { formatMoney } from './money';

interface MoneyTextProps {
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  /** Big, in the display face: the one figure of a row or page. */
  isBig?: boolean;
  /** Always shows the small unit, so that a column lines up. */
  isExact?: boolean;
}

/** An amount of money. */
export function MoneyText({ amount, currency, isBig = false, isExact = false }: MoneyTextProps) {
  return <span className={isBig ? 'big-figure' : 'figure'}>{formatMoney(amount, currency, isExact)}</span>;
}
