import { bidsOf, isOneOf, type OcdsBid, partyNames, suppliersOf } from './bids-of.js';
import { dayIn, type JsonObject, objectAt, objectsIn, textIn, textsIn } from './json.js';

/** A decided contest of a procedure: the whole of it, or one lot. */
export interface OcdsContest {
  ref: string;
  day: string;
  bids: { bid: OcdsBid; isWinner: boolean }[];
}

/** Why a procedure gives no contest, in words that end a sentence. */
export type WhyNot = string;

const UNDECIDED = new Set(['pending', 'cancelled', 'unsuccessful']);

/** The contests of a procedure, one for each awarded lot, or why there is none. */
export function contestsOf(procedure: JsonObject): OcdsContest[] | WhyNot {
  const bids = bidsOf(procedure);
  const awards = objectsIn(procedure.awards).filter((award) => !UNDECIDED.has(textIn(award.status)));
  const status = textIn(objectAt(procedure, 'tender').status);
  if (awards.length === 0 && (status === 'cancelled' || status === 'withdrawn')) return 'it was cancelled';
  if (awards.length === 0 && status !== 'unsuccessful') return 'it names no award';
  if (bids.length === 0) return 'it names nobody who bid';
  if (awards.length === 0) return [{ ref: textIn(procedure.ocid), day: closingDay(procedure), bids: lost(bids) }];
  return byLot(awards).map(([lot, own]) => awarded(procedure, lot, own, bids));
}

/** Awards by the lot they are about; an award about no lot, or about several at once, is about the whole. */
function byLot(awards: readonly JsonObject[]): [lot: string, awards: JsonObject[]][] {
  const lots = new Map<string, JsonObject[]>();
  for (const award of awards) {
    const about = textsIn(award.relatedLots ?? award.relatedLot);
    const lot = about.length === 1 ? (about[0] ?? '') : about.join('+');
    lots.set(lot, [...(lots.get(lot) ?? []), award]);
  }
  return [...lots];
}

function awarded(
  procedure: JsonObject,
  lot: string,
  awards: readonly JsonObject[],
  bids: readonly OcdsBid[],
): OcdsContest {
  const ocid = textIn(procedure.ocid);
  const inLot =
    lot === ''
      ? bids
      : bids.filter((bid) => bid.lots.length === 0 || bid.lots.some((own) => lot.split('+').includes(own)));
  const days = awards.map((award) => dayIn(award.date)).filter((day) => day !== '');
  return {
    ref: lot === '' || lot === ocid ? ocid : `${ocid}/${lot}`,
    day: days.toSorted().at(-1) ?? (signingDay(procedure, awards) || closingDay(procedure)),
    bids: inLot.map((bid) => ({ bid, isWinner: awards.some((award) => isAwardOf(award, bid, procedure)) })),
  };
}

/** By the bid the award or its contract names, in both shapes of the extension; else by its supplier. */
function isAwardOf(award: JsonObject, bid: OcdsBid, procedure: JsonObject): boolean {
  const contracts = objectsIn(procedure.contracts).filter((contract) => textIn(contract.awardID) === textIn(award.id));
  const bidIds = [award, ...contracts].flatMap((one) => [...textsIn(one.relatedBids), ...textsIn(one.relatedBid)]);
  if (bidIds.length > 0) return bid.id !== '' && bidIds.includes(bid.id);
  const suppliers = suppliersOf(award, partyNames(procedure));
  return bid.tenderers.some((tenderer) => isOneOf(tenderer, suppliers));
}

function lost(bids: readonly OcdsBid[]): OcdsContest['bids'] {
  return bids.map((bid) => ({ bid, isWinner: false }));
}

function signingDay(procedure: JsonObject, awards: readonly JsonObject[]): string {
  const ids = new Set(awards.map((award) => textIn(award.id)));
  const contract = objectsIn(procedure.contracts).find(({ awardID }) => ids.has(textIn(awardID)));
  return dayIn(contract?.dateSigned);
}

function closingDay(procedure: JsonObject): string {
  const tender = objectAt(procedure, 'tender');
  return (
    dayIn(objectAt(tender, 'awardPeriod').endDate) ||
    dayIn(objectAt(tender, 'tenderPeriod').endDate) ||
    dayIn(procedure.date)
  );
}
