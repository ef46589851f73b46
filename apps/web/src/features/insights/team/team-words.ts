import { LOYALTY_NOTED } from '@bidwell/signal/team-figures';
import { wonOf } from '@bidwell/domain/signal-words';
import { formatNumber } from '../../../ui/numbers';

interface Work {
  isHeadline: boolean;
  isMixed: boolean;
  category: string;
  categories: readonly string[];
}

/** What a figure is about: all of a team's work, one kind, or several kinds pooled. */
export function workName({ isHeadline, isMixed, category, categories }: Work): string {
  if (isHeadline) return 'All its work';
  if (!isMixed) return kindName(category);
  const [first = '', second] = categories.map(kindName);
  if (second === undefined) return `Mixed: ${first}`;
  return categories.length === 2 ? `Mixed: ${first}, ${second}` : `Mixed: ${first}, ${categories.length - 1} others`;
}

const kindName = (category: string) => (category === '' ? 'no kind known' : category);

interface Loyal {
  value?: number | null;
  loyalValue?: number | null;
  loyalLow?: number | null;
  loyalHigh?: number | null;
}

/** The line below the headline: the same with loyalty counted as service. */
export function loyaltySentence({ value, loyalValue, loyalLow, loyalHigh }: Loyal): string {
  if (loyalValue == null || loyalLow == null || loyalHigh == null) return '';
  const range = `${Math.round(loyalValue)} (likely ${Math.round(loyalLow)} to ${Math.round(loyalHigh)})`;
  const isNoted = value != null && Math.abs(loyalValue - value) > LOYALTY_NOTED;
  const noted = isNoted ? ` That is more than ${LOYALTY_NOTED} points away: who was chosen last weighs much here.` : '';
  return `Counting loyalty as service: ${range}.${noted}`;
}

interface Par {
  bids: number;
  wins: number;
  par: number;
  low?: number | null;
  high?: number | null;
}

/** Wins against par as two sentences. */
export function parSentences(name: string, { bids, wins, par, low, high }: Par): string {
  const won = `${name} won ${wonOf({ wins, bids })}; a typical outside bidder with the same prices, dates and loyalty would have won about ${Math.round(par)}.`;
  if (low == null || high == null) return `${won} Too few to say more.`;
  const range = `Likely ${formatNumber(low, 2)} to ${formatNumber(high, 2)} times par`;
  if (low > 1) return `${won} ${range}: more than chance gives.`;
  return high < 1
    ? `${won} ${range}: fewer than chance gives.`
    : `${won} ${range}: no difference that we could tell from chance.`;
}
