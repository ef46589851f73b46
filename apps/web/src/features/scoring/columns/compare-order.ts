import type { ComparedProposal } from '../compared';

export const COMPARE_ORDERS = ['name', 'price', 'score', 'received', 'lot'] as const;
export type CompareOrder = (typeof COMPARE_ORDERS)[number];

export const ORDER_WORDS: Record<CompareOrder, string> = {
  name: 'Name',
  price: 'Price, lowest first',
  score: 'Score, highest first',
  received: 'Received, first in first',
  lot: 'By lot, the same each time',
};

type Comparator = (a: ComparedProposal, b: ComparedProposal) => number;

const byName: Comparator = (a, b) => a.name.localeCompare(b.name, 'en');

/** What has no figure comes last. */
const byFigure = (figure: (proposal: ComparedProposal) => number | null): Comparator => {
  return (a, b) => (figure(a) ?? Infinity) - (figure(b) ?? Infinity) || byName(a, b);
};

/** A number drawn from an id: no order that anybody chose, and the same at every look (FNV-1a). */
function lotOf(id: string): number {
  let lot = 0x811c9dc5;
  for (const sign of id) lot = Math.imul(lot ^ sign.charCodeAt(0), 0x01000193);
  return lot >>> 0;
}

const COMPARATORS: Record<CompareOrder, Comparator> = {
  name: byName,
  price: byFigure(({ comparableTotal }) => comparableTotal),
  score: byFigure(({ weightedScore }) => (weightedScore === null ? null : -weightedScore)),
  received: byFigure(({ received }) => (received === null ? null : Date.parse(received.at))),
  lot: byFigure(({ proposalId }) => lotOf(proposalId)),
};

export function inOrder(proposals: readonly ComparedProposal[], order: CompareOrder): ComparedProposal[] {
  // A variant stands right behind its main offer, wherever that comes.
  const mains = proposals.filter(({ variant }) => variant === null).toSorted(COMPARATORS[order]);
  return mains.flatMap((main) => [main, ...proposals.filter((other) => isVariantOf(other, main))]);
}

function isVariantOf({ id, variant }: ComparedProposal, main: ComparedProposal): boolean {
  return variant !== null && id === `${main.id}-${variant.number}`;
}
