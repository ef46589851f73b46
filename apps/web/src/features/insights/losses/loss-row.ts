import { LOSS_PART_NAMES, type LossParts, lossPartWords, lossWords } from '@bidwell/domain/loss-words';
import { wonOf } from '@bidwell/domain/signal-words';

/** Why one team loses, against a typical outside bidder. */
export interface LossRow {
  key: string;
  name: string;
  bids: number;
  losses: number;
  parts: LossParts;
}

interface RunLosses {
  bids: number;
  losses: number;
  price?: number | null;
  date?: number | null;
  relation?: number | null;
  service?: number | null;
}

/** Null where there are too few bids for a split. */
export function lossRow(key: string, name: string, losses: RunLosses | null | undefined): LossRow | null {
  if (losses == null) return null;
  const { bids, losses: lost, price, date, relation, service } = losses;
  if (price == null || date == null || relation == null || service == null) return null;
  return { key, name, bids, losses: lost, parts: { price, date, relation, service } };
}

/** Wins brought by a part, with its sign: "+12", "−3", "0". */
export function broughtText(cost: number): string {
  const wins = Math.round(Math.abs(cost));
  if (wins === 0) return '0';
  return cost > 0 ? `\u2212${wins}` : `+${wins}`;
}

/** One team in words, point by point. */
export function wordsOfLosses({ name, bids, losses, parts }: LossRow): string {
  const each = LOSS_PART_NAMES.map((part) => `${lossPartWords[part]} ${broughtText(parts[part])}`);
  return `${name}, lost ${wonOf({ wins: losses, bids })}. Wins per 100 bids: ${each.join('; ')}. ${lossWords(name, parts)}.`;
}
