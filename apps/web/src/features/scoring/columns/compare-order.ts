import type { ComparedProposal } from '../compared';

export const COMPARE_ORDERS = ['lot', 'name', 'price', 'score', 'received'] as const;
export type CompareOrder = (typeof COMPARE_ORDERS)[number];

export const ORDER_WORDS: Record<CompareOrder, string> = {
  lot: 'By lot, the same each time',
  name: 'Name',
  price: 'Price, lowest first',
  score: 'Score, highest first',
  received: 'Received, first in first',
};

type Comparator = (a: ComparedProposal, b: ComparedProposal) => number;

const byName: Comparator = (a, b) => a.name.localeCompare(b.name, 'en');

/** What has no figure comes last. */
const byFigure = (figure: (proposal: ComparedProposal) => number | null): Comparator => {
  return (a, b) => (figure(a) ?? Infinity) - (figure(b) ?? Infinity) || byName(a, b);
};

const COMPARATORS: Record<CompareOrder, Comparator> = {
  // As the server gives them: the order drawn at the opening, kept, and looked at later for whether the first has it easier.
  lot: () => 0,
  name: byName,
  price: byFigure(({ comparableTotal }) => comparableTotal),
  score: byFigure(({ weightedScore }) => (weightedScore === null ? null : -weightedScore)),
  received: byFigure(({ received }) => (received === null ? null : Date.parse(received.at))),
};

export function inOrder(proposals: readonly ComparedProposal[], order: CompareOrder): ComparedProposal[] {
  // A variant stands right behind its main offer, wherever that comes.
  const mains = proposals.filter(({ variant }) => variant === null).toSorted(COMPARATORS[order]);
  return mains.flatMap((main) => [main, ...proposals.filter((other) => isVariantOf(other, main))]);
}

function isVariantOf({ id, variant }: ComparedProposal, main: ComparedProposal): boolean {
  return variant !== null && id === `${main.id}-${variant.number}`;
}
