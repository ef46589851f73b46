import type { PriceBand } from '@bidwell/domain/debrief-standing';
import type { LossCause, Usefulness } from '../../../graphql/generated/graphql';

/** The band of a proposal that left a line of the brief without a price. */
export const NO_TOTAL: PriceBand = 'not comparable';

/** What cost most, as a sentence to the bidder. */
export const CAUSE_SENTENCES: Readonly<Record<LossCause, string>> = {
  PRICE: 'Mostly the price.',
  SERVICE: 'Mostly what was scored by people, not the price.',
  BOTH: 'Price and what was scored by people, both.',
  FIELD: 'Mostly the field: you were short of few points, and somebody was better still.',
  CHOICE: 'Not your scores: you ranked first, and the requester chose another. Their words say why.',
  MINIMUM: 'A score below the least that was asked for.',
  DISQUALIFIED: 'Your proposal was taken out of the contest.',
  UNKNOWN: 'It cannot be told: prices were not compared here, or a score is missing.',
};

/** The same in a word or two, for counting. */
export const CAUSE_WORDS: Readonly<Record<LossCause, string>> = {
  PRICE: 'price',
  SERVICE: 'service',
  BOTH: 'price and service',
  FIELD: 'a strong field',
  CHOICE: 'ranked first, not chosen',
  MINIMUM: 'below a minimum',
  DISQUALIFIED: 'disqualified',
  UNKNOWN: 'not told',
};

export const USEFULNESS: readonly { value: Usefulness; label: string }[] = [
  { value: 'USEFUL', label: 'Useful' },
  { value: 'PARTLY', label: 'Partly' },
  { value: 'NOT_USEFUL', label: 'Not useful' },
];

/** "Useful" */
export function usefulnessLabel(usefulness: Usefulness): string {
  return USEFULNESS.find(({ value }) => value === usefulness)?.label ?? '';
}
