import { acknowledge, amended } from '../amending.js';
import { bringDeadline, offer, propose, save, start, submit, withdraw, type PublishedJob } from '../proposing.js';
import { announce, picture, uploadWhole } from '../uploading.js';
import type { RivalActs } from './world.js';

/** Two worlds that differ in nothing but a rival's sealed proposals. */
export interface WorldPair {
  differsIn: string;
  left: RivalActs;
  right: RivalActs;
  /** What rivals do in each while the observers are at work. */
  meanwhile?: { left: RivalActs; right: RivalActs };
  /** The same number of proposals stands in both in the end, so that even the requester must see no difference. */
  isCountEqual: boolean;
  /** Kinds of message that tell the requester what this pair differs in, as they should. */
  toldToRequester?: string[];
}

/** Where the team stands among the rivals. */
const TEAM = 3;

const nothing: RivalActs = async () => {};

/** The first so many rivals submit to every open job. */
const submits =
  (rivals = 1): RivalActs =>
  async (all, { openJobs }) => {
    for (const rival of all.slice(0, rivals)) {
      for (const job of openJobs) await propose(rival, job, offer(job, 5_000, 'We have done this before.'));
    }
  };

/** Whoever says how many hours a proposal took has submitted one. */
const submitsAgainAndSaysHours: RivalActs = async (all, template, world) => {
  await submits()(all, template, world);
  const [rival] = all;
  const hours = 'mutation ($id: ID!) { recordBiddingHours(jobId: $id, hours: 12.5) { __typename } }';
  for (const job of template.openJobs) {
    if (rival === undefined) continue;
    for (const price of [4_900, 4_800, 4_700]) await submit(rival, job, offer(job, price));
    await rival.ask(hours, { id: job.id });
  }
};

const withdraws: RivalActs = async (all, template, world) => {
  await submits()(all, template, world);
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

/** The team among the rivals submits to every open job. */
const teamSubmits: RivalActs = (all, template, world) => submits()(all.slice(TEAM), template, world);

/** What a proposal says. */
interface Said {
  price: number;
  /** Stands in every text of the proposal, and a hundred times in its pitch. */
  words: string;
  hasVariant: boolean;
  /** What an hour of its people costs, where it is a team's. */
  rate: number;
}

/** A rival firm and a rival team submit, saying all of this. */
const say =
  ({ price, words, hasVariant, rate }: Said): RivalActs =>
  async (all, { openJobs }) => {
    const [firm, team] = [all[0], all[TEAM]];
    for (const job of openJobs) {
      const more = hasVariant ? variantAndOptions(job, price) : {};
      const said = { ...offer(job, price, words.repeat(100) || 'x'), ...everyText(words), ...more };
      if (firm !== undefined) await propose(firm, job, said);
      if (team !== undefined) await propose(team, job, { ...said, ...costs(rate) });
    }
  };

const everyText = (said: string) => ({
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

const costs = (rate: number) => ({
  cost: { labour: [{ role: 'Planner', hours: 40, rate, avoidableShare: rate % 10_000 }], overheadRate: 1_200 },
});

/** A second sheet, an option, something offered instead of a line of the brief, and their tax. */
const variantAndOptions = (job: PublishedJob, price: number) => {
  const { lines } = offer(job, price) as { lines: object[] };
  const own = { answer: 'PRICED', unitPrice: price, quantity: 1, unit: 'piece', title: `For ${price}`, taxRate: 0 };
  return {
    lines: [
      ...lines.map((line) => ({ ...line, taxRate: price % 10_000 })),
      { ...own, isOptional: true },
      { ...own, alternativeTo: job.lineIds[0] },
    ],
    variants: [{ title: `Variant for ${price}`, words: 'Otherwise.', lines }],
  };
};

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

/** A rival says that it has read an addendum, and how clear it finds the brief. */
const reads: RivalActs = async ([rival], { openJobs }) => {
  const rate = `mutation ($id: ID!) { rateBrief(jobId: $id, clarity: UNCLEAR, missing: "The nights.") { __typename } }`;
  for (const { id, newestAddendum } of openJobs) {
    if (rival !== undefined && newestAddendum !== undefined) await acknowledge(rival, id, newestAddendum);
    await rival?.ask(rate, { id });
  }
};

/** How long before the deadline: an outage that is offered for, and the last that was heard of Bidwell; in milliseconds. */
const AWAY = { from: 360_000, until: 240_000, since: 180_000 };

/**
 * The same in both worlds, the left one first: after rivals acted, the deadline of the first job passes while Bidwell is away, and
 * its opening is held for as long as it is not heard of.
 */
function heldAlike(): (acts: RivalActs) => RivalActs {
  let deadline: Date | null = null;
  return (acts) => async (rivals, template, world) => {
    await acts(rivals, template, world);
    const before = (milliseconds: number) => new Date((deadline?.getTime() ?? 0) - milliseconds);
    const isSecond = deadline !== null;
    deadline ??= new Date();
    await world.owner.query('insert into service_ready (at) values ($1)', [before(AWAY.since)]);
    await world.owner.query('insert into outage values ($1, $2)', [before(AWAY.from), before(AWAY.until)]);
    const [job] = template.openJobs;
    if (job !== undefined) await bringDeadline(world, job, deadline);
    if (isSecond) deadline = null;
  };
}

const held = heldAlike();

/*
 * A pair differs in as much as can differ together: what nobody can tell from all of it, nobody can tell from a part. Kinds
 * of difference that one act cannot hold, such as a proposal and a withdrawn one, have a pair each.
 */
export const worldPairs: WorldPair[] = [
  { differsIn: 'whether there is a rival’s proposal', left: nothing, right: submits(), isCountEqual: false },
  {
    differsIn: 'what it says: prices, tax, cost, texts, people, a variant, options',
    left: say({ price: 100, words: '', hasVariant: false, rate: 1 }),
    right: say({ price: 9_001_337, words: 'x'.repeat(90), hasVariant: true, rate: 99_999 }),
    isCountEqual: true,
  },
  {
    differsIn: 'how often it was submitted, and the hours it took',
    left: submits(),
    right: submitsAgainAndSaysHours,
    isCountEqual: true,
  },
  { differsIn: 'whether it was withdrawn', left: submits(), right: withdraws, isCountEqual: false },
  {
    differsIn: 'whether it has files, and their size',
    left: submitsFiles([]),
    right: submitsFiles([900, 900_000]),
    isCountEqual: true,
  },
  {
    differsIn: 'whether it was confirmed after an addendum',
    left: confirms(0),
    right: confirms(1),
    isCountEqual: true,
  },
  {
    differsIn: 'whether a rival acknowledged an addendum and rated the brief',
    left: nothing,
    right: reads,
    isCountEqual: false,
    toldToRequester: ['briefRated'],
  },
  { differsIn: 'whether there is a draft', left: nothing, right: drafts, isCountEqual: true },
  {
    differsIn: 'whether there is one rival or three',
    left: submits(),
    right: submits(3),
    isCountEqual: false,
  },
  {
    differsIn: 'whether it is a firm’s or a team’s, and whether it came early or late',
    left: submits(),
    right: nothing,
    meanwhile: { left: nothing, right: teamSubmits },
    isCountEqual: true,
  },
  {
    differsIn: 'whether there is a rival’s proposal in a job the opening of which is held after an outage',
    left: held(nothing),
    right: held(submits()),
    isCountEqual: false,
  },
];
