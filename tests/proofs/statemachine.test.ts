import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Deed } from '../support/deed.js';
import { deedsFor } from '../support/job-deeds.js';
import { assertInvariants, freshModel, type JobModel, type JobWorld, type Phase } from '../support/job-model.js';
import { type Market, openMarket } from '../support/market.js';
import { prove, sized } from '../support/proof.js';
import { startJobDraft } from '../support/proposing.js';

const proof = prove('statemachine');

const RUNS = sized(14, 300);
const LENGTH = sized(24, 40);
/** Milliseconds after which no further life begins; PROOF_MINUTES gives more. */
const PATIENCE = sized(30_000, Number(process.env.PROOF_MINUTES ?? 15) * 60_000);

const BIDDERS = ['Tom', 'Vera'];
const DEEDS = deedsFor(BIDDERS);
const PHASES: Phase[] = ['gone', 'cancelled', 'awarded', 'notAwarded', 'deciding', 'opened', 'open', 'draft'];

let market: Market;
let people: Pick<JobWorld, 'requester' | 'bidders'>;
const tried = new Map<string, number>();
let runs = 0;
let deeds = 0;

beforeAll(async () => {
  market = await openMarket();
  const requester = await market.employee('Rita');
  const tom = await market.teamMember('Tom', await market.team('Events team'));
  const vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  people = { requester, bidders: { Tom: tom, Vera: vera } };
}, 120_000);

afterAll(() => market?.close());

async function newWorld(): Promise<JobWorld> {
  const job = await startJobDraft(market, people.requester);
  return { market, ...people, job, questionId: null, last: null, standing: null };
}

/** Tries one thing, holds the outcome against the model, and looks at everything that has to hold. */
async function step(deed: Deed, model: JobModel, world: JobWorld): Promise<void> {
  const pair = `${model.phase}: ${deed.name}`;
  tried.set(pair, (tried.get(pair) ?? 0) + 1);
  deeds += 1;
  const isCarriedOut = await deed.run(world, model);
  expect(isCarriedOut, `${pair} is carried out`).toBe(deed.may(model));
  if (isCarriedOut) deed.after?.(model);
  await assertInvariants(world, model);
}

async function live(places: number[]): Promise<void> {
  const [model, world] = [freshModel(BIDDERS), await newWorld()];
  for (const place of places) await step(DEEDS[place] as Deed, model, world);
}

/** How to come into each phase by the shortest way: from there every single thing is tried once. */
const WAYS: Record<Phase, string[]> = {
  draft: [],
  gone: ['discard'],
  open: ['publish', 'Tom starts', 'Tom submits', 'Vera starts'],
  cancelled: ['publish', 'Tom starts', 'Tom submits', 'cancel'],
  opened: ['publish', 'Tom starts', 'Tom submits', 'Vera starts', 'Vera submits', 'the deadline passes'],
  deciding: ['publish', 'Tom starts', 'Tom submits', 'the deadline passes', 'choose a proposal'],
  awarded: ['publish', 'Tom starts', 'Tom submits', 'the deadline passes', 'choose a proposal', 'tell it now'],
  notAwarded: ['publish', 'Tom starts', 'the deadline passes', 'close without an award', 'tell it now'],
};

/** What, carried out, ends the phase: it comes last, and where another ended it before, on the way to the next phase. */
const LEADS_ON = new Set([
  'publish',
  'discard',
  'cancel',
  'the deadline passes',
  'choose a proposal',
  'close without an award',
  'undo the decision',
  'tell it now',
  're-open it',
]);

const named = (name: string) => DEEDS.find((deed) => deed.name === name) as Deed;

test('in every phase everything is tried once: what is drawn happens, what is not is refused', async () => {
  for (const phase of PHASES) {
    const [model, world] = [freshModel(BIDDERS), await newWorld()];
    for (const name of WAYS[phase]) await step(named(name), model, world);
    expect(model.phase).toBe(phase);
    for (const deed of DEEDS) if (!(LEADS_ON.has(deed.name) && deed.may(model))) await step(deed, model, world);
    for (const deed of DEEDS) if (!tried.has(`${phase}: ${deed.name}`)) await step(deed, model, world);
  }
}, 600_000);

test(
  'whatever is tried in whatever order, the job stays on the edges that are drawn',
  async () => {
    const place = fc.integer({ min: 0, max: DEEDS.length - 1 });
    // A job that is published first lives longer than one that is mostly discarded as a draft.
    const lives = fc.array(place, { minLength: LENGTH / 2, maxLength: LENGTH }).map((places) => [1, ...places]);
    const property = fc.asyncProperty(lives, async (places) => {
      await live(places);
      runs += 1;
    });
    await fc.assert(property, {
      numRuns: RUNS,
      seed: proof.seed,
      interruptAfterTimeLimit: PATIENCE,
      markInterruptAsFailure: false,
      endOnFailure: true,
    });
    proof.count(deeds, deeds);
    proof.figure('lives of a job', runs);
    proof.figure('things tried', deeds);
    const pairs = DEEDS.length * PHASES.length;
    proof.figure(`pairs of phase and deed, of ${pairs}`, tried.size, {
      bar: 'all of them',
      isMet: tried.size === pairs,
    });
    const direct = [...tried].filter(([pair]) => pair.includes('SQL: ')).reduce((sum, [, times]) => sum + times, 0);
    proof.figure('of them as the web process in SQL, all refused', direct);
    if (runs < 5_000)
      proof.shortfall(
        `Asked for were 5,000 lives of 80 things each; ${runs} of up to ${LENGTH} were lived in the time there was.`,
      );
  },
  PATIENCE + 300_000,
);
