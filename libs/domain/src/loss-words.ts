/**
 * Why contests are lost, in words: price, promised date, relation and service, in wins per 100 bids against a typical
 * outside bidder. Small parts are not named: the split is no better than a few wins in 100.
 */
import { joined } from './count-words.js';
import { listed } from './signal-words.js';

/** In wins per 100 bids: above 0 the part costs wins, below 0 it brings them. */
export type LossParts = Readonly<Record<LossPartName, number>>;

export type LossPartName = 'price' | 'date' | 'relation' | 'service';

export const LOSS_PART_NAMES: readonly LossPartName[] = ['price', 'date', 'relation', 'service'];

export const lossPartWords: Readonly<Record<LossPartName, string>> = {
  price: 'Price',
  date: 'Promised date',
  relation: 'Loyalty and closeness',
  service: 'Service and trust, the rest',
};

/** Below so many wins in 100 bids a part is not named: twice the error that the split had where the truth was known. */
export const NAMED_FROM: LossParts = { price: 2, date: 2, relation: 2, service: 7 };

const SUBJECTS: Readonly<Record<LossPartName, string>> = {
  price: 'price',
  date: 'the promised date',
  relation: 'loyalty',
  service: 'service',
};

/** "service costs Events 8 wins in 100 bids and price brings 4": the parts that can be told from nothing, greatest first. */
export function lossWords(who: string, parts: LossParts): string {
  const named = LOSS_PART_NAMES.filter((part) => Math.abs(parts[part]) >= NAMED_FROM[part]).toSorted(
    (a, b) => Math.abs(parts[b]) - Math.abs(parts[a]),
  );
  if (named.length === 0) return `Against a typical outside bidder, no part of the bids of ${who} stands out`;
  const clauses = named.map((part, place) => {
    const wins = Math.round(Math.abs(parts[part]));
    const does = parts[part] > 0 ? 'costs' : 'brings';
    return place === 0
      ? `${SUBJECTS[part]} ${does} ${who} ${wins} wins in 100 bids`
      : `${SUBJECTS[part]} ${does} ${wins}`;
  });
  return `Against a typical outside bidder, ${joined(clauses)}`;
}

/** What stands out over several teams, each with its name: at most two parts that cost wins, and one that brings them. */
export function lossFinding(teams: readonly { name: string; parts: LossParts }[]): string {
  const all = teams
    .flatMap(({ name, parts }) => LOSS_PART_NAMES.map((part) => ({ name, part, wins: parts[part] })))
    .filter(({ part, wins }) => Math.abs(wins) >= NAMED_FROM[part])
    .toSorted((a, b) => Math.abs(b.wins) - Math.abs(a.wins));
  const told = [...all.filter(({ wins }) => wins > 0).slice(0, 2), ...all.filter(({ wins }) => wins < 0).slice(0, 1)];
  if (told.length === 0) return 'Against a typical outside bidder, no part of any team’s bids stands out';
  const clauses = told.map(({ name, part, wins }, place) => {
    const said = `${SUBJECTS[part]} ${wins > 0 ? 'costs' : 'brings'} ${name} ${Math.round(Math.abs(wins))}`;
    return place === 0 ? `${said} wins in 100 bids` : said;
  });
  return `Against a typical outside bidder, ${joined(clauses)}`;
}

/** In which corner of price against service a team stands. `middle`: one of the two cannot be told from nothing. */
export type PriceAndService = 'both bring' | 'price brings' | 'service brings' | 'both cost' | 'middle';

export const priceAndServiceWords: Readonly<Record<PriceAndService, string>> = {
  'both bring': 'cheaper, and liked',
  'price brings': 'cheap, chosen less for its service',
  'service brings': 'dear, chosen for its service',
  'both cost': 'dear, and chosen less for its service',
  middle: 'in no corner that we could tell from chance',
};

/** The corner in which a team stands; `middle` where price or service costs or brings too little to be named. */
export function priceAndService({ price, service }: Pick<LossParts, 'price' | 'service'>): PriceAndService {
  if (Math.abs(price) < NAMED_FROM.price || Math.abs(service) < NAMED_FROM.service) return 'middle';
  if (price <= 0) return service <= 0 ? 'both bring' : 'price brings';
  return service <= 0 ? 'service brings' : 'both cost';
}

/** What price against service shows over all teams. */
export function priceAndServiceFinding(
  teams: readonly ({ name: string } & Pick<LossParts, 'price' | 'service'>)[],
): string {
  const named = (place: PriceAndService) =>
    teams.filter((team) => priceAndService(team) === place).map(({ name }) => name);
  const parts = [
    [named('service brings'), 'helped by service and held back by price'],
    [named('price brings'), 'helped by price and held back by service'],
    [named('both cost'), 'held back by both'],
    [named('both bring'), 'helped by both'],
  ] as const;
  const said = parts.flatMap(([names, words]) =>
    names.length === 0 ? [] : [`${listed(names)} ${names.length === 1 ? 'is' : 'are'} ${words}`],
  );
  return said.length === 0 ? 'No team stands clearly in one of the four corners of price and service' : said.join('; ');
}
