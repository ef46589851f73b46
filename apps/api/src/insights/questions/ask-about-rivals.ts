import { identicalPrices, shamRivals } from '@bidwell/signal/check-sham-rivals';
import { testTerm } from '@bidwell/signal/check-term';
import { CONTESTS_FOR_A_DOT } from '@bidwell/signal/minimum';
import { COVARIATES } from '@bidwell/signal/signal-fit';
import type { RunData } from '../runs/run-facts.js';
import { type Question, questionOf, rowsAt } from './question.js';

/** From how many contests on, and below which chance, something among rivals is asked about. */
const ASKED = { samePrice: 2, inTurn: 6, turnChance: 0.001, position: 0.01 };

/** Fields that look contested and may not be; and whether the page itself sways choices. */
export function askAboutRivals(data: RunData): Question[] {
  return [...neverWinning(data), ...samePrices(data), ...inTurns(data), ...position(data)];
}

function neverWinning(data: RunData): Question[] {
  return data.suppliers.flatMap(({ kind, name }, bidder) => {
    const rows = data.bids.rowsOf(bidder);
    if (kind !== 'internal' || rows.length < CONTESTS_FOR_A_DOT) return [];
    const { share, rivals, isWorthALook } = shamRivals(data.contests, bidder);
    if (!isWorthALook) return [];
    const named = rivals.map(({ supplier, besideTeam, bids }) => ({
      name: data.suppliers[supplier]!.name,
      beside: besideTeam,
      bids,
    }));
    const ghosts = new Set(rivals.map(({ supplier }) => supplier));
    const contests = Array.from(rows, (row) => data.bids.contestOf[row]!).filter((contest) =>
      rowsAt(data, contest).some((row) => ghosts.has(data.contests.supplier[row]!)),
    );
    return [questionOf(data, { bidder }, { kind: 'shamRivals', bidder: name, share, rivals: named }, contests)];
  });
}

function samePrices(data: RunData): Question[] {
  const found = new Map<string, number[]>();
  for (let contest = 0; contest < data.contests.requester.length; contest++) {
    for (const bidders of pricedAlike(data, contest)) {
      const key = bidders.join('|');
      found.set(key, [...(found.get(key) ?? []), contest]);
    }
  }
  const often = [...found].filter(([, contests]) => contests.length >= ASKED.samePrice);
  return often.map(([key, contests]) => {
    const bidders = key.split('|').map(Number);
    const names = bidders.map((bidder) => data.suppliers[bidder]!.name);
    const facts = { kind: 'samePrice', bidders: names, contests: contests.length } as const;
    return ofGroup(questionOf(data, { bidder: bidders[0]! }, facts, contests), data, bidders);
  });
}

/** Bidders of one contest whose prices are equal to the cent. Nearly always none, and then nothing is made. */
function pricedAlike(data: RunData, contest: number): string[][] {
  const [first, end] = [data.contests.starts[contest]!, data.contests.starts[contest + 1]!];
  const prices = data.price.subarray(first, end);
  if (prices.every((price, at) => price === 0 || prices.indexOf(price) === at)) return [];
  const bids = Array.from(prices, (price, at) => ({
    bidder: String(data.contests.supplier[first + at]!),
    price: price === 0 ? null : price,
  }));
  return identicalPrices(bids).map((bidders) => bidders.toSorted((a, b) => Number(a) - Number(b)));
}

/** Bidders that meet among themselves again and again, where nobody ever wins twice running. */
function inTurns(data: RunData): Question[] {
  return [...sameFields(data)].flatMap(([key, contests]) => {
    if (contests.length < ASKED.inTurn || chanceOfNoRepeat(data, contests) >= ASKED.turnChance) return [];
    const bidders = key.split('|').map(Number);
    const names = bidders.map((bidder) => data.suppliers[bidder]!.name);
    const facts = { kind: 'rotation', bidders: names, contests: contests.length } as const;
    return [ofGroup(questionOf(data, { bidder: bidders[0]! }, facts, contests), data, bidders)];
  });
}

/** Contests with three bidders or more, by who stood, oldest first. */
function sameFields(data: RunData): Map<string, number[]> {
  const { starts, supplier, requester } = data.contests;
  const found = new Map<string, number[]>();
  for (let contest = 0; contest < requester.length; contest++) {
    if (starts[contest + 1]! - starts[contest]! < 3) continue;
    const key = supplier
      .slice(starts[contest], starts[contest + 1])
      .toSorted()
      .join('|');
    const own = found.get(key);
    if (own === undefined) found.set(key, [contest]);
    else own.push(contest);
  }
  return found;
}

/** By the model; 1 where somebody did win twice running. */
function chanceOfNoRepeat(data: RunData, contests: readonly number[]): number {
  const { contests: all, chances } = data;
  let chance = 1;
  for (let at = 1; at < contests.length; at++) {
    const before = all.supplier[all.chosen[contests[at - 1]!]!]!;
    if (all.supplier[all.chosen[contests[at]!]!] === before) return 1;
    chance *= 1 - chances[rowsAt(data, contests[at]!).find((row) => all.supplier[row] === before)!]!;
  }
  return chance;
}

/** Its key names everybody of the group. */
function ofGroup(question: Question, data: RunData, bidders: readonly number[]): Question {
  const ids = bidders.map((bidder) => data.suppliers[bidder]!.id);
  return { ...question, key: `${question.facts.kind}|${ids.join('|').slice(0, 380)}` };
}

function position(data: RunData): Question[] {
  if (data.known[COVARIATES.position] !== true) return [];
  const { value, error, tail } = testTerm(data.choices, data.fit, data.choices.suppliers + COVARIATES.position);
  return tail >= ASKED.position ? [] : [questionOf(data, {}, { kind: 'position', slope: value, error }, [])];
}
