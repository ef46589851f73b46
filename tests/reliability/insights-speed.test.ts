import { type DocumentNode, Kind, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { fitted, pastDataset } from '../support/past-datasets.js';
import { clientDocuments } from '../support/worlds/client-documents.js';

/*
 * How long the server takes for the page of Insights, by the documents that the page sends, over HTTP: of a thousand
 * contests and of many times as many between the same bidders in the same months, taken in turns so that a busy machine
 * slows both. BIDWELL_CONTESTS sets how many.
 */

const FEW = 1_000;
const MANY = Number(process.env.BIDWELL_CONTESTS ?? 12_000);
const ROUNDS = 15;
const PAGE = ['Insights', 'InsightsPeriods'];

let market: Market;
let leader: Actor;
let documents: string[];
const datasets = { few: '', many: '' };

beforeAll(async () => {
  market = await openMarket();
  leader = await market.person('Lea', { department: 'Board', isLeader: true });
  // So few bidders that the thousand contests already fill every month of theirs: what grows then grows with contests alone.
  const plan = { teams: 4, vendors: 12, categories: ['Events', 'Print'] };
  datasets.few = await pastDataset(market, 'Few', { ...plan, contests: FEW });
  datasets.many = await pastDataset(market, 'Many', { ...plan, contests: MANY });
  for (const id of Object.values(datasets)) await fitted(market, leader, id);
  documents = (await clientDocuments()).filter((one) => PAGE.includes(nameOf(one))).map((one) => print(one));
}, 300_000);

afterAll(() => market?.close());

function nameOf({ definitions }: DocumentNode): string {
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? '';
}

interface Answer {
  insights: { decided: number; signal: { run: unknown } | null } | null;
}

const page = async (datasetId: string) => {
  const answers = [];
  for (const document of documents) answers.push(await leader.send<Answer>(document, { datasetId }));
  return answers;
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

test('the page of Insights costs the same however many contests there were', async () => {
  expect(documents.length).toBeGreaterThan(0);
  for (const [datasetId, contests] of [
    [datasets.few, FEW],
    [datasets.many, MANY],
  ] as const) {
    const [first] = await page(datasetId);
    expect(first?.data.insights?.decided).toBe(contests);
    expect(first?.data.insights?.signal?.run).not.toBeNull();
  }
  const times: Record<'few' | 'many', number[]> = { few: [], many: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.few.push(await timed(() => page(datasets.few)));
    times.many.push(await timed(() => page(datasets.many)));
  }
  const [few, many] = [median(times.few), median(times.many)];
  const said = `Insights of ${FEW} contests ${few.toFixed(0)} ms, of ${MANY} ${many.toFixed(0)} ms: ${(many / few).toFixed(2)} times`;
  process.stdout.write(`${said}\n`);
  expect(many / few, said).toBeLessThan(1.6);
}, 120_000);
