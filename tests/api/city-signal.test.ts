import { setTimeout } from 'node:timers/promises';
import { drawsFrom } from '@bidwell/signal/numbers/random';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { cityByHand } from '../support/city-by-hand.js';
import { cityFitByHand } from '../support/city-fit-by-hand.js';
import { CITY_FILE, imported } from '../support/imports.js';
import { type Market, openMarket } from '../support/market.js';

/* The signal of contests that were not ours, beside the same worked out in another style. */

interface Par {
  bids: number;
  wins: number;
  par: number;
}

interface Signal {
  run: {
    strengthVariance: number;
    hasSignal: boolean;
    whyNot: string | null;
    coefficients: { term: string; value: number | null }[];
  };
  teams: {
    name: string;
    par: Par;
    figures: { isHeadline: boolean; value: number | null; low: number | null; high: number | null }[];
  }[];
  vendors: { name: string; par: Par }[];
}

const SIGNAL = `query ($id: ID) { insights(datasetId: $id) { signal { isBeingWorkedOut
  run { strengthVariance hasSignal whyNot coefficients { term value } }
  teams { name par { bids wins par } figures { isHeadline value low high } } vendors { name par { bids wins par } } } } }`;

let market: Market;
let lea: Actor;

beforeAll(async () => {
  market = await openMarket();
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
});

afterAll(() => market?.close());

/** The signal of a file in the city's format, and the same by hand; these bidders are taken as the company's own teams. */
async function bothWays(file: Buffer, teams: string[], datasetName: string) {
  const { dataset } = await imported(lea, file, { internalBidders: teams, datasetName });
  const signal = await worked(dataset.id);
  const byHand = cityFitByHand(cityByHand(file).contests, teams, signal.run.strengthVariance);
  const price = signal.run.coefficients.find(({ term }) => term === 'PRICE')?.value ?? Number.NaN;
  return { signal, byHand, price };
}

async function worked(id: string): Promise<Signal> {
  await lea.ask('mutation ($id: ID!) { fitSignal(datasetId: $id) { __typename } }', { id });
  for (let tries = 0; tries < 300; tries += 1) {
    const { insights } = await lea.ask<{ insights: { signal: (Signal & { isBeingWorkedOut: boolean }) | null } }>(
      SIGNAL,
      { id },
    );
    if (insights.signal !== null && !insights.signal.isBeingWorkedOut) return insights.signal;
    await setTimeout(200);
  }
  throw new Error('The run did not end.');
}

/** A file of a town in which prices differ more than in the city, and bidders do too. */
function townFile(): Buffer {
  const draw = drawsFrom(11);
  const lines = Array.from({ length: 700 }, (_, contest) => {
    const day = new Date(Date.UTC(2008, 0, 1) + contest * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
    const field = Array.from({ length: 12 }, (_own, bidder) => ({ bidder, place: draw() })).toSorted(
      (a, b) => a.place - b.place,
    );
    const bids = field.slice(0, 2 + Math.floor(3.99 * draw())).map(({ bidder }) => {
      const price = Math.round(100_000 * (0.75 + 0.5 * draw()));
      const luck = -Math.log(-Math.log(draw() || 0.5));
      return { bidder, price, worth: luck + ((bidder * 5) % 12) / 5 - 4 * Math.log(price) };
    });
    const most = Math.max(...bids.map(({ worth }) => worth));
    return bids.map(
      ({ bidder, price, worth }) =>
        `${contest},${day},work,details,bidder ${bidder},${price},200000,${Number(worth === most)}`,
    );
  });
  return Buffer.from(
    ['pid,date,projecttitle,projectdetails,bidder,bid,reserveprice,winner', ...lines.flat()].join('\n'),
  );
}

describe('the signal of a real city, where the lowest price wins', () => {
  test('weighs prices as another way of climbing does, and keeps silent where it foretold too little', async () => {
    const busiest = ['ikeda builders', 'nakajima set', 'saito construction'];
    const { signal, byHand, price } = await bothWays(CITY_FILE, busiest, 'The city');
    expect(price).toBeCloseTo(byHand.price, 6);
    expect(price).toBeLessThan(-20);
    expect(signal.run.hasSignal).toBe(false);
    expect(signal.run.whyNot).toContain('understated the differences');
    expect(signal.teams.map(({ name }) => name).toSorted()).toEqual(busiest);
    for (const { figures } of signal.teams)
      for (const { value, low, high } of figures) expect([value, low, high]).toEqual([null, null, null]);
  });
});

describe('the signal of a town, where bidders differ', () => {
  let town: Awaited<ReturnType<typeof bothWays>>;
  const teams = ['bidder 0', 'bidder 1', 'bidder 2'];

  beforeAll(async () => {
    town = await bothWays(townFile(), teams, 'The town');
  });

  test('weighs prices as another way of climbing does', () => {
    expect(town.signal.run.hasSignal).toBe(true);
    expect(town.price).toBeCloseTo(town.byHand.price, 6);
  });

  test('holds the wins of twelve bidders against the same par as by hand', () => {
    const all = [...town.signal.teams, ...town.signal.vendors];
    expect(all).toHaveLength(12);
    for (const { name, par } of all) {
      const own = town.byHand.get(name);
      expect([name, par.bids, par.wins]).toEqual([name, own?.bids, own?.wins]);
      expect(par.par).toBeCloseTo(own?.par ?? Number.NaN, 6);
    }
  });

  test('says of every team what is worked out by hand, within its range', () => {
    expect(town.signal.teams.map(({ name }) => name)).toEqual(teams);
    for (const { name, figures } of town.signal.teams) {
      const headline = figures.find(({ isHeadline }) => isHeadline);
      expect(headline?.value).toBeCloseTo(town.byHand.get(name)?.value ?? Number.NaN, 5);
      expect(headline?.low).toBeLessThan(headline?.value ?? Number.NaN);
      expect(headline?.high).toBeGreaterThan(headline?.value ?? Number.NaN);
    }
  });
});
