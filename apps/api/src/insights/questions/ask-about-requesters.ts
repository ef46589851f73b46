import { bidChances } from '@bidwell/signal/bid-chances';
import { largestInfluence } from '@bidwell/signal/check-concentration';
import { constantWinner } from '@bidwell/signal/check-constant-winner';
import { FEWEST_OF_A_PAIR, type Pair, suspiciousPairs } from '@bidwell/signal/check-pairs';
import { equalTerms } from '@bidwell/signal/equal-terms';
import { CONTESTS_FOR_A_DOT } from '@bidwell/signal/minimum';
import { mixedBasket } from '@bidwell/signal/reference-basket';
import type { RunData } from '../runs/run-facts.js';
import { contestsByRequester, type Question, questionOf, rowsAt } from './question.js';

/** Contests that a requester decided and one bidder stood in, and its rows there. */
interface Together {
  bidder: number;
  requester: number;
  rows: number[];
}

/** Whom requesters choose more often than price, date, field and strength explain. */
export function askAboutRequesters(data: RunData): Question[] {
  const byRequester = contestsByRequester(data);
  if (byRequester.size === 0) return [];
  return [...pairs(data), ...constantWinners(data, byRequester), ...influences(data)];
}

function pairs(data: RunData): Question[] {
  const { contests, bids, chances } = data;
  const together = pairsOf(data);
  const isChosen = (row: number) => contests.chosen[bids.contestOf[row]!] === row;
  const tested: Pair[] = together.map(({ rows }, place) => ({
    team: String(place),
    requester: '',
    chances: rows.map((row) => chances[row]!),
    won: rows.map(isChosen),
  }));
  return suspiciousPairs(tested).map(({ team, contests: count, wins, expected }) => {
    const { bidder, requester, rows } = together[Number(team)]!;
    const names = { bidder: data.suppliers[bidder]!.name, requester: data.requesters[requester]!.name };
    const facts = { kind: 'pair', ...names, contests: count, wins, expected } as const;
    return questionOf(
      data,
      { bidder, requester },
      facts,
      rows.map((row) => bids.contestOf[row]!),
    );
  });
}

/** Pairs with as few contests as are not tested are left out at once. */
function pairsOf({ contests, requesters, bids, suppliers }: RunData): Together[] {
  return suppliers.flatMap((_, bidder) => {
    const byRequester = new Map<number, number[]>();
    for (const row of bids.rowsOf(bidder)) {
      const requester = contests.requester[bids.contestOf[row]!]!;
      if (requesters[requester]!.key === '') continue;
      const rows = byRequester.get(requester);
      if (rows === undefined) byRequester.set(requester, [row]);
      else rows.push(row);
    }
    const often = [...byRequester].filter(([, rows]) => rows.length >= FEWEST_OF_A_PAIR);
    return often.map(([requester, rows]) => ({ bidder, requester, rows }));
  });
}

function constantWinners(data: RunData, byRequester: ReadonlyMap<number, number[]>): Question[] {
  return [...byRequester].flatMap(([requester, own]) => {
    const decided = own.map((contest) => decidedAt(data, contest));
    const found = constantWinner(decided);
    if (found === null) return [];
    const bidder = Number(found.winner);
    const names = { bidder: data.suppliers[bidder]!.name, requester: data.requesters[requester]!.name };
    const facts = { kind: 'constantWinner', ...names, wins: found.wins, contests: found.contests } as const;
    const last = own.filter((_, place) => decided[place]!.bidders >= 3).slice(-found.contests);
    return [questionOf(data, { bidder, requester }, facts, last)];
  });
}

function decidedAt(data: RunData, contest: number) {
  const { contests, chances } = data;
  const rows = rowsAt(data, contest);
  return {
    bidders: rows.length,
    winner: String(contests.supplier[contests.chosen[contest]!]!),
    chances: new Map(rows.map((row) => [String(contests.supplier[row]!), chances[row]!])),
  };
}

/** Teams whose figure hangs on one requester. */
function influences(data: RunData): Question[] {
  const { choices, fit, contests, bids } = data;
  const chances = bidChances(choices, fit);
  return data.suppliers.flatMap(({ kind, name }, bidder) => {
    const rows = bids.rowsOf(bidder);
    if (kind !== 'internal' || rows.length < CONTESTS_FOR_A_DOT) return [];
    const basket = mixedBasket(partsOf(data, rows));
    if (basket === null) return [];
    const found = largestInfluence(equalTerms({ contests: choices, fit, chances }, bidder, basket).withoutRequester);
    const requester = found === null ? undefined : data.requesters[found.requester];
    if (found === null || !found.isNoted || requester === undefined || requester.key === '') return [];
    const own = Array.from(rows, (row) => bids.contestOf[row]!).filter(
      (contest) => contests.requester[contest] === found.requester,
    );
    const facts = { kind: 'influence', bidder: name, requester: requester.name, points: found.points } as const;
    const counts = { contests: own.length, bids: rows.length };
    return [questionOf(data, { bidder, requester: found.requester }, { ...facts, ...counts }, own)];
  });
}

/** The baskets of the kinds of work a team does, each with its bids. */
function partsOf({ category, bids, baskets }: RunData, rows: Int32Array) {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const own = category[bids.contestOf[row]!]!;
    if (baskets.has(own)) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return [...counts].map(([own, count]) => ({ basket: baskets.get(own)!, bids: count }));
}
