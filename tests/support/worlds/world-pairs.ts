import { acknowledge, amended } from '../amending.js';
import { offer, propose, save, start, submit, withdraw, type PublishedJob } from '../proposing.js';
import { announce, picture, uploadWhole } from '../uploading.js';
import type { RivalActs } from './world.js';

/** Two worlds that differ in nothing but a rival's sealed proposals. */
export interface WorldPair {
  differsIn: string;
  left: RivalActs;
  right: RivalActs;
  /** The same number of proposals stands in both, so that even the requester must see no difference. */
  isCountEqual: boolean;
  /** Kinds of message that tell the requester what this pair differs in, as they should. */
  toldToRequester?: string[];
}

const nothing: RivalActs = async () => {};

/** The first so many rivals submit to every open job. */
const submits =
  (price: number, pitch = 'We have done this before.', rivals = 1): RivalActs =>
  async (all, { openJobs }) => {
    for (const rival of all.slice(0, rivals)) {
      for (const job of openJobs) await propose(rival, job, offer(job, price, pitch));
    }
  };

const submitsAgain: RivalActs = async (all, template, world) => {
  await submits(5_000)(all, template, world);
  const [rival] = all;
  for (const job of template.openJobs) {
    for (const price of [4_900, 4_800, 4_700]) if (rival !== undefined) await submit(rival, job, offer(job, price));
  }
};

const withdraws: RivalActs = async (all, template, world) => {
  await submits(5_000)(all, template, world);
  const [rival] = all;
  for (const job of template.openJobs) if (rival !== undefined) await withdraw(rival, job);
};

const drafts: RivalActs = async ([rival], { openJobs }) => {
  for (const job of openJobs) {
    if (rival === undefined) continue;
    await start(rival, job);
    await save(rival, job, 0, offer(job, 5_000));
  }
};

/** The first rival submits with files of these sizes, leaves one unsent, and reads the first back. */
const submitsFiles =
  (sizes: number[]): RivalActs =>
  async ([rival], { openJobs }) => {
    for (const job of openJobs) {
      if (rival === undefined) continue;
      await start(rival, job);
      const files: object[] = [];
      for (const [n, size] of sizes.entries()) {
        files.push(await uploadWhole(rival, 'proposal-files', job, `Plan ${n}.png`, picture(size)));
      }
      if (sizes.length > 1) await announce(rival, 'proposal-files', job, 'Unsent.png', 1000);
      await submit(rival, job, { ...offer(job, 5_000), files });
    }
  };

/** The rival at this place submits, saying all of this beside its prices. */
const says =
  (place: number, more: (job: PublishedJob) => object): RivalActs =>
  async (all, { openJobs }) => {
    const rival = all[place];
    for (const job of openJobs)
      if (rival !== undefined) await propose(rival, job, { ...offer(job, 5_000), ...more(job) });
  };

/** Everything that a bidder can say in words. */
const words = (said: string) => () => ({
  approach: said,
  notIncluded: said,
  assumptions: said,
  dependencies: said,
  paymentTerms: said,
  risks: said,
  team: [{ name: `Person ${said}`, role: said, note: said }],
  references: [{ title: `Work ${said}`, year: 2000 + said.length, words: said }],
  conflicts: { none: said === '', words: said },
  validUntil: said === '' ? null : '2099-12-31',
});

/** A second sheet at this price, an option, and something offered instead of a line of the brief. */
const variant = (price: number) => (job: PublishedJob) => {
  const { lines } = offer(job, price) as { lines: object[] };
  const own = { answer: 'PRICED', unitPrice: price, quantity: 1, unit: 'piece', title: `For ${price}` };
  const instead = { ...own, alternativeTo: job.lineIds[0] };
  return {
    lines: [
      ...lines.map((line) => ({ ...line, taxRate: price % 10_000 })),
      { ...own, isOptional: true, taxRate: 0 },
      { ...instead, taxRate: 0 },
    ],
    variants: [{ title: `Variant for ${price}`, words: 'Otherwise.', lines }],
  };
};

const costs = (rate: number) => () => ({
  cost: { labour: [{ role: 'Planner', hours: 40, rate, avoidableShare: rate % 10_000 }], overheadRate: 1_200 },
});

/** Where the team stands among the rivals. */
const TEAM = 3;

/** A rival submits, the brief changes in a way that touches prices, and the rival confirms so many times. */
const confirms =
  (times: number): RivalActs =>
  async ([rival], { openJobs, requester }) => {
    for (const job of openJobs) {
      const { newestAddendum } = job;
      if (rival === undefined || newestAddendum === undefined) continue;
      await propose(rival, job, offer(job, 5_000));
      await amended(requester.at(rival.address), job.id, { place: 'Faro' }, { after: newestAddendum });
      const changed = { ...job, newestAddendum: newestAddendum + 1 };
      for (let time = 0; time < times; time += 1) await submit(rival, changed, offer(changed, 5_000));
    }
  };

const acknowledges: RivalActs = async ([rival], { openJobs }) => {
  for (const { id, newestAddendum } of openJobs)
    if (rival !== undefined && newestAddendum !== undefined) await acknowledge(rival, id, newestAddendum);
};

const rates: RivalActs = async ([rival], { openJobs }) => {
  const document = `mutation ($id: ID!) { rateBrief(jobId: $id, clarity: UNCLEAR, missing: "The nights.") { __typename } }`;
  for (const { id } of openJobs) await rival?.ask(document, { id });
};

/** Whoever says how many hours a proposal took has submitted one. */
const saysHours: RivalActs = async (all, template, world) => {
  await submits(5_000)(all, template, world);
  const document = 'mutation ($id: ID!) { recordBiddingHours(jobId: $id, hours: 12.5) { __typename } }';
  for (const { id } of template.openJobs) await all[0]?.ask(document, { id });
};

export const worldPairs: WorldPair[] = [
  { differsIn: 'whether there is a rival’s proposal', left: nothing, right: submits(5_000), isCountEqual: false },
  { differsIn: 'its price', left: submits(100), right: submits(9_000_000), isCountEqual: true },
  {
    differsIn: 'the length of its text',
    left: submits(5_000, 'x'),
    right: submits(5_000, 'x'.repeat(9_900)),
    isCountEqual: true,
  },
  {
    differsIn: 'what it says beside its prices',
    left: says(0, words('')),
    right: says(0, words('x'.repeat(90))),
    isCountEqual: true,
  },
  {
    differsIn: 'its variant, its options and alternatives, and their tax',
    left: says(0, () => ({})),
    right: says(0, variant(7_331)),
    isCountEqual: true,
  },
  {
    differsIn: 'what the work of a rival team costs',
    left: says(TEAM, costs(1)),
    right: says(TEAM, costs(99_999)),
    isCountEqual: true,
  },
  { differsIn: 'how often it was submitted', left: submits(5_000), right: submitsAgain, isCountEqual: true },
  { differsIn: 'whether it was withdrawn', left: submits(5_000), right: withdraws, isCountEqual: false },
  {
    differsIn: 'whether it has files',
    left: submitsFiles([]),
    right: submitsFiles([900, 900_000]),
    isCountEqual: true,
  },
  { differsIn: 'the size of its file', left: submitsFiles([900]), right: submitsFiles([900_000]), isCountEqual: true },
  {
    differsIn: 'whether it was confirmed after an addendum',
    left: confirms(0),
    right: confirms(1),
    isCountEqual: true,
  },
  { differsIn: 'whether a rival acknowledged an addendum', left: nothing, right: acknowledges, isCountEqual: false },
  {
    differsIn: 'what a rival thinks of the brief',
    left: nothing,
    right: rates,
    isCountEqual: false,
    toldToRequester: ['briefRated'],
  },
  { differsIn: 'whether there is a draft', left: nothing, right: drafts, isCountEqual: true },
  {
    differsIn: 'whether there is one rival or three',
    left: submits(5_000),
    right: submits(5_000, 'We too.', 3),
    isCountEqual: false,
  },
  {
    differsIn: 'whether it says how many hours it took',
    left: submits(5_000),
    right: saysHours,
    isCountEqual: true,
  },
];
