import { offer, propose, save, start, submit, withdraw } from '../proposing.js';
import { announce, picture, uploadWhole } from '../uploading.js';
import type { RivalActs } from './world.js';

/** Two worlds that differ in nothing but a rival's sealed proposals. */
export interface WorldPair {
  differsIn: string;
  left: RivalActs;
  right: RivalActs;
  /** The same number of proposals stands in both, so that even the requester must see no difference. */
  isCountEqual: boolean;
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

const submitsAgain: RivalActs = async (all, template) => {
  await submits(5_000)(all, template);
  const [rival] = all;
  for (const job of template.openJobs) {
    for (const price of [4_900, 4_800, 4_700]) if (rival !== undefined) await submit(rival, job, offer(job, price));
  }
};

const withdraws: RivalActs = async (all, template) => {
  await submits(5_000)(all, template);
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

export const worldPairs: WorldPair[] = [
  { differsIn: 'whether there is a rival’s proposal', left: nothing, right: submits(5_000), isCountEqual: false },
  { differsIn: 'its price', left: submits(100), right: submits(9_000_000), isCountEqual: true },
  {
    differsIn: 'the length of its text',
    left: submits(5_000, 'x'),
    right: submits(5_000, 'x'.repeat(9_900)),
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
  { differsIn: 'whether there is a draft', left: nothing, right: drafts, isCountEqual: true },
  {
    differsIn: 'whether there is one rival or three',
    left: submits(5_000),
    right: submits(5_000, 'We too.', 3),
    isCountEqual: false,
  },
];
