import { type JsonObject, objectAt, objectsIn, textIn, textsIn } from './json.js';

/** One bid of a procedure as the standard has it, or an organisation that was invited and did not bid. */
export interface OcdsBid {
  id: string;
  /** Ids and names of whoever bids: a consortium has several. */
  tenderers: Named[];
  amount: string;
  currency: string;
  status: string;
  submitted: string;
  /** From 1; null when the bids are not ranked. */
  rank: number | null;
  lots: string[];
}

export interface Named {
  id: string;
  name: string;
}

/**
 * The bids of a procedure: `bids.details` of the bids extension, in both its shapes; where a publisher has no bids, the
 * tenderers of the tender with the awarded sum, which the core of the standard knows. Expressions of interest are no bids.
 */
export function bidsOf(procedure: JsonObject): OcdsBid[] {
  const names = partyNames(procedure);
  const details = objectsIn(objectAt(procedure, 'bids').details);
  const bids = details.filter((bid) => textIn(bid.submissionType) !== 'expressionOfInterest');
  if (bids.length > 0) return bids.map((bid) => bidOf(bid, names));
  return objectsIn(objectAt(procedure, 'tender').tenderers).map((tenderer) =>
    bareBid(named(tenderer, names), procedure, names),
  );
}

function bidOf(bid: JsonObject, names: ReadonlyMap<string, string>): OcdsBid {
  const { amount, currency } = objectAt(bid, 'value');
  return {
    id: textIn(bid.id),
    tenderers: objectsIn(bid.tenderers).map((tenderer) => named(tenderer, names)),
    amount: textIn(amount),
    currency: textIn(currency),
    status: textIn(bid.status),
    submitted: textIn(bid.date),
    rank: bid.hasRank !== false && typeof bid.rank === 'number' ? bid.rank : null,
    lots: textsIn(bid.relatedLots ?? bid.relatedLot),
  };
}

/** All that the core of the standard knows of a bid: who made it, and the sum when it was awarded. */
function bareBid(tenderer: Named, procedure: JsonObject, names: ReadonlyMap<string, string>): OcdsBid {
  const award = objectsIn(procedure.awards).find((candidate) => isOneOf(tenderer, suppliersOf(candidate, names)));
  const { amount, currency } = objectAt(award ?? null, 'value');
  const known = { amount: textIn(amount), currency: textIn(currency) };
  return { id: '', tenderers: [tenderer], ...known, status: '', submitted: '', rank: null, lots: [] };
}

/** Who an award went to. */
export function suppliersOf(award: JsonObject, names: ReadonlyMap<string, string>): Named[] {
  return objectsIn(award.suppliers).map((supplier) => named(supplier, names));
}

export function isOneOf(one: Named, others: readonly Named[]): boolean {
  return others.some((other) => (one.id !== '' && one.id === other.id) || (one.name !== '' && one.name === other.name));
}

/** Names of organisations by their ids: references may leave the name out. */
export function partyNames(procedure: JsonObject): ReadonlyMap<string, string> {
  return new Map(objectsIn(procedure.parties).map((party) => [textIn(party.id), textIn(party.name)]));
}

export function named(organisation: JsonObject, names: ReadonlyMap<string, string>): Named {
  const id = textIn(organisation.id);
  return { id, name: textIn(organisation.name) || names.get(id) || '' };
}
