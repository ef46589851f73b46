import { worksFor } from '../support/on-behalf.js';
import { type DocumentNode, type OperationDefinitionNode, print } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { given, signedIn } from '../support/builders-link.js';
import { CONFERENCE_LINES } from '../support/conference-sheet.js';
import { type Market, openMarket } from '../support/market.js';
import { clientDocuments } from '../support/worlds/client-documents.js';

/*
 * How long the server takes for a comparison of sixty lines, by the very document that the page sends, over HTTP: with 6
 * proposals, with 60, and beside both one read by primary key, taken in turns in the same run so that a busy machine slows
 * all three. The ratios are printed; what is asserted leaves room for such a machine.
 */

const ROUNDS = 25;
let market: Market;
let rita: Actor;
let document: string;
let web: pg.Client;
const jobs = { few: '', many: '' };

beforeAll(async () => {
  market = await openMarket();
  const built = await given(market, (build) => {
    const category = build.category('Conferences');
    const requester = build.person({ name: 'Rita' });
    const bidders = Array.from({ length: 60 }, (_, place) =>
      place < 10
        ? build.team({ name: `Team ${place + 1}`, categories: [category] })
        : build.vendor({ name: `Vendor ${place + 1}`, categories: [category] }),
    );
    const opened = (count: number) => {
      const invited = bidders.slice(0, count);
      const job = build.job({ phase: 'opened', requester, category, lines: CONFERENCE_LINES, invited });
      invited.forEach((bidder, place) => {
        const lines = CONFERENCE_LINES.map((_, line) => 1000 + ((line * 37 + place * 101) % 9000));
        build.proposal({ job, bidder, lines, pitch: 'We know the house, and who is at its doors. '.repeat(12) });
      });
      return job;
    };
    return { requester, few: opened(6), many: opened(60) };
  });
  rita = await signedIn(market, built.requester);
  jobs.few = built.few.id;
  jobs.many = built.many.id;
  document = print((await clientDocuments()).find(isCompare) as DocumentNode);
  web = new pg.Client(market.database.webUrl);
  await web.connect();
  await worksFor(web, rita);
});

afterAll(async () => {
  await web?.end();
  await market?.close();
});

function isCompare({ definitions }: DocumentNode): boolean {
  return definitions.some((one) => (one as OperationDefinitionNode).name?.value === 'Compare');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const compare = async (jobId: string) => {
  const { data } = await rita.send<{ comparison: { proposals: { content: { lines: unknown[] } }[] } | null }>(
    document,
    {
      jobId,
    },
  );
  return data.comparison?.proposals ?? [];
};

const readByKey = () =>
  web.query({ name: 'by key', text: 'select id, title from job where id = $1', values: [jobs.few] });

test('six and sixty proposals of sixty lines are compared in the time of so many reads by key', async () => {
  for (const [jobId, count] of [
    [jobs.few, 6],
    [jobs.many, 60],
  ] as const) {
    const proposals = await compare(jobId);
    expect(proposals).toHaveLength(count);
    expect(proposals.every(({ content }) => content.lines.length === 60)).toBe(true);
  }
  const times: Record<'few' | 'many' | 'key', number[]> = { few: [], many: [], key: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.key.push(await timed(readByKey));
    times.few.push(await timed(() => compare(jobs.few)));
    times.many.push(await timed(() => compare(jobs.many)));
  }
  const [key, few, many] = [median(times.key), median(times.few), median(times.many)];
  const said = `one read by key ${key.toFixed(2)} ms; 6 x 60 ${few.toFixed(1)} ms, ${(few / key).toFixed(0)} reads; 60 x 60 ${many.toFixed(1)} ms, ${(many / key).toFixed(0)} reads`;
  process.stdout.write(`${said}\n`);
  expect(few, said).toBeLessThan(300);
  // Ten times the proposals cost at most about ten times the time: nothing in it grows with their square.
  expect(many / few, said).toBeLessThan(14);
});
