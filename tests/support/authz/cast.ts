import { Actor } from '../actor.js';
import { type Canary, newPrice, newWord, priceCanary, wordCanary } from '../canary.js';
import type { Bidding, Market } from '../market.js';

/** The twelve kinds of viewer, as they stand to one job. */
export const VIEWERS = [
  'nobody',
  'vendor',
  'vendorColleague',
  'rivalVendor',
  'formerVendor',
  'team',
  'outsideTeam',
  'requester',
  'otherRequester',
  'evaluator',
  'leader',
  'administrator',
] as const;
export type ViewerKind = (typeof VIEWERS)[number];

/** Who sealed something: the bidder of this viewer. */
export const BIDDERS = ['vendor', 'rivalVendor', 'team'] as const;
export type BidderKind = (typeof BIDDERS)[number];

/** Who speaks for which of these bidders. */
export const SPEAKS_FOR: Partial<Record<ViewerKind, BidderKind>> = {
  vendor: 'vendor',
  vendorColleague: 'vendor',
  rivalVendor: 'rivalVendor',
  team: 'team',
};

/** What a bidder wrote, as nothing else is written: three words and the digits of three prices. */
export interface Marks {
  words: string[];
  price: number;
  canaries: Canary[];
}

/** Twelve people around one job. */
export interface Cast {
  actors: Record<ViewerKind, Actor>;
  bidders: Record<BidderKind, Bidding>;
  marks: Record<BidderKind, Marks>;
  /** The bidder each of them speaks for, by its id. */
  bidderOf: Partial<Record<ViewerKind, string>>;
}

export async function castOf(market: Market): Promise<Cast> {
  const alto = await market.vendor('Alto Catering');
  const brio = await market.vendor('Brio Events');
  const events = await market.team('Events team');
  const studio = await market.team('Web studio');
  await market.owner.query('delete from bidder_category where bidder_id = $1', [studio.id]);
  const former = await market.vendorPerson('Fay Former', alto);
  await market.owner.query('delete from membership where person_id = $1', [former.personId]);
  const actors = {
    nobody: new Actor(market.address, '', 'Nobody', null),
    vendor: await market.vendorPerson('Vera Vendor', alto),
    vendorColleague: await market.vendorPerson('Cora Colleague', alto),
    rivalVendor: await market.vendorPerson('Rolf Rival', brio),
    formerVendor: former,
    team: await market.teamMember('Tom Team', events),
    outsideTeam: await market.teamMember('Olga Outside', studio),
    requester: await market.employee('Rita Requester'),
    otherRequester: await market.employee('Otto Other'),
    evaluator: await market.employee('Eva Evaluator'),
    leader: await market.person('Lea Leader', { department: 'Board', isLeader: true }),
    administrator: await market.person('Ada Admin', { department: 'IT', isAdministrator: true }),
  };
  const bidderOf = { vendor: alto.id, vendorColleague: alto.id, rivalVendor: brio.id, team: events.id };
  return {
    actors,
    bidders: { vendor: alto, rivalVendor: brio, team: events },
    marks: { vendor: newMarks('vendor'), rivalVendor: newMarks('rival'), team: newMarks('team') },
    bidderOf: { ...bidderOf, outsideTeam: studio.id },
  };
}

function newMarks(name: string): Marks {
  const words = [newWord(), newWord(), newWord()];
  const price = newPrice();
  const canaries = words.map((word) => wordCanary(`words of the ${name}`, word));
  return { words, price, canaries: [...canaries, priceCanary(`price of the ${name}`, price)] };
}
