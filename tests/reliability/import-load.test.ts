import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { asked, followed, mappingFor, type Task, taskOf, uploaded } from '../support/imports.js';
import { type Market, openMarket } from '../support/market.js';
import { miscounts } from '../support/recount.js';

/* A hundred thousand rows come in while a bidder works. Nobody may notice, and nothing may be lost when it is interrupted. */

const ROWS = 100_000;
const FIELD = 4;
const CATEGORIES = ['Events', 'Print', 'Web', 'Catering', 'Travel', 'Training'];

let market: Market;
let lea: Actor;
let tom: Actor;

beforeAll(async () => {
  market = await openMarket();
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  tom = await market.teamMember('Tom', await market.team('Events team'));
});

afterAll(() => market?.close());

/** Two years of contests, made by counting: no chance in it. */
function history(): string {
  const rows = ['contest,date,title,category,requester,department,bidder,price,days,winner'];
  for (let index = 0; index < ROWS; index += 1) {
    const contest = Math.floor(index / FIELD);
    const day = new Date(Date.UTC(2023, 0, 1 + (contest % 700))).toISOString().slice(0, 10);
    const bidder = `Bidder ${(contest * 7 + (index % FIELD) * 61) % 500}`;
    const isWinner = index % FIELD === contest % FIELD ? 1 : 0;
    const who = `Requester ${contest % 80},Unit ${contest % 12}`;
    const terms = `${1000 + ((index * 37) % 900)},${5 + (index % 30)}`;
    rows.push(`C-${contest},${day},Job ${contest},${CATEGORIES[contest % 6]},${who},${bidder},${terms},${isWinner}`);
  }
  return rows.join('\n');
}

/** How long a page of the bidder's takes, again and again until told to stop. */
async function visits(isOver: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (!isOver()) {
    const begun = performance.now();
    await tom.ask('{ openJobs(first: 20) { edges { node { id title } } } }');
    times.push(performance.now() - begun);
    await setTimeout(20);
  }
  return times;
}

const at = (times: number[], share: number) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

test(
  '100,000 rows come in beside a bidder’s work, also when interrupted, and every count is right',
  { timeout: 600_000 },
  async () => {
    const uploadId = await uploaded(lea, history());
    const mapping = await mappingFor(lea, uploadId, { currency: 'EUR', datasetName: 'Two years' });
    const calm = await visits(after(2_000));
    const stall = monitorEventLoopDelay({ resolution: 5 });
    stall.enable();
    const begun = performance.now();
    const task = (await asked(lea, uploadId, mapping, 'applyImport')) as Task;
    let isOver = false;
    const working = visits(() => isOver);
    await followed(lea, task.id, ({ done }) => done >= 5_000);
    // As if its process had fallen silent: it is taken up again, and whoever worked on it before keeps nothing more.
    await market.owner.query(`update import_task set state = 'waiting' where id = $1`, [task.id]);
    const ended = await followed(lea, task.id);
    isOver = true;
    stall.disable();
    const busy = await working;
    console.log(
      `${ROWS} rows in ${Math.round((performance.now() - begun) / 100) / 10} s; longest stall ${Math.round(stall.max / 1e6)} ms; ` +
        `a bidder's page: median ${Math.round(at(calm, 0.5))} ms calm, ${Math.round(at(busy, 0.5))} ms meanwhile; ` +
        `95th ${Math.round(at(calm, 0.95))} and ${Math.round(at(busy, 0.95))} ms`,
    );
    expect(ended).toMatchObject({ state: 'DONE', plan: { contests: ROWS / FIELD, newContests: ROWS / FIELD } });
    expect(await miscounts(market)).toEqual([]);
    const kept = await market.one<{ contests: number; hasRun: boolean }>(
      `select (select count(*)::int from contest) as contests, exists (select from signal_run where dataset_id = $1) as "hasRun"`,
      [ended.dataset?.id],
    );
    expect(kept).toEqual({ contests: ROWS / FIELD, hasRun: true });
    // Read by the process itself, such a file holds everybody up for seconds. Elsewhere may be a busy machine.
    expect(stall.max / 1e6).toBeLessThan(1_500);
    expect(at(busy, 0.95)).toBeLessThan(1_000 + 3 * at(calm, 0.95));
    expect((await taskOf(lea, task.id))?.isStopping).toBe(false);
  },
);

function after(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}
