import { setTimeout } from 'node:timers/promises';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Actor } from '../actor.js';
import { clientOperations } from './client-documents.js';
import { addTo, type Compared, compareWorlds, nothingYet, type Operation } from './compare-worlds.js';
import { drawOperations } from './document-walk.js';
import { compareFiles, fileRequests } from './file-requests.js';
import { mailOf } from './mail-of-world.js';
import type { Template } from './template.js';
import { openWorld, wakingsOf, type World } from './world.js';
import type { WorldPair } from './world-pairs.js';

/** What there is to send, and how much of it. */
export interface Sending {
  template: Template;
  schema: GraphQLSchema;
  documents: readonly DocumentNode[];
  seed: number;
  /** Every so manieth request to an address of files. */
  everyFile: number;
  /** Sets of variables for each document of the client. */
  sets: number;
  /** Every so manieth of the client's operations, and from which on: brief comparisons share them out among each other. */
  share: { every: number; from: number };
  /** Operations for each observer in all; what files and the client's documents leave is drawn from the schema. */
  operations: number;
  /** At most so many of them drawn. */
  drawn: number;
  /** The drawn operations of one pair take so long at most. */
  minutes: number;
}

/** What came of comparing one pair of worlds. */
export interface PairCompared {
  /** By the observer's name. */
  answers: Record<string, Compared>;
  /** What else an observer could notice, and whether it was the same: mails, wakings, frames of an open page. */
  isSame: Record<string, boolean>;
  /** Frames other than the opening one that anybody heard. */
  frames: number;
}

/** Opens both worlds and compares everything that anybody but the rivals could send or get. */
export async function comparePair(pair: WorldPair, sending: Sending): Promise<PairCompared> {
  const { template } = sending;
  const left = await openWorld(template, pair.left);
  const right = await openWorld(template, pair.right);
  try {
    const answers = await askEverything([left, right], pair, sending);
    return { answers, ...(await toldIn([left, right], pair, template)) };
  } finally {
    await Promise.all([left.close(), right.close()]);
  }
}

type Told = Pick<PairCompared, 'isSame' | 'frames'>;

/** What was told beside answers. What is under way comes a moment later in one world than in the other: it is waited for. */
async function toldIn([left, right]: [World, World], pair: WorldPair, template: Template): Promise<Told> {
  const watching = Object.values(template.observers);
  for (let look = 0; ; look += 1) {
    const mails: string[] = [];
    for (const world of [left, right]) mails.push(await mailOf(world, template.rivals, pair.toldToRequester));
    const wakings = [left, right].map((world) => JSON.stringify(wakingsOf(world, watching)));
    await setTimeout(500);
    const frames = [left, right].map((world) => JSON.stringify(world.frames()));
    const isSame = {
      mails: mails[0] === mails[1] && (mails[0] ?? '').includes('You are invited to JOB-'),
      wakings: wakings[0] === wakings[1],
      frames: frames[0] === frames[1],
    };
    if (look === LOOKS || !Object.values(isSame).includes(false))
      return { isSame, frames: (frames[0]?.match(/event: tick/g) ?? []).length };
  }
}

/** So often, half a second apart, it is looked whether what one world was told has come in the other too. */
const LOOKS = 20;

/** The observers one after the other; while the second is at work, rivals go on. The requester comes last. */
async function askEverything(
  worlds: [World, World],
  pair: WorldPair,
  sending: Sending,
): Promise<Record<string, Compared>> {
  const { vendor, team, colleague, nobody, leader, administrator } = sending.template.observers;
  const answers: Record<string, Compared> = {};
  const bidders = [vendor, team, colleague, nobody];
  for (const [n, observer] of bidders.entries()) {
    const drawn = drawnFor(sending, n);
    const half = (sending.minutes * 60_000) / bidders.length / 2;
    const inTime = () => ({ until: Date.now() + half });
    const compared = nothingYet();
    answers[observer.name] = compared;
    addTo(compared, await compareFiles(...worlds, observer, filesOf(sending)));
    addTo(compared, await compareWorlds(...worlds, observer, drawn.slice(drawn.length / 2), inTime()));
    if (observer === vendor) await goOn(worlds, pair, sending.template);
    addTo(compared, await compareWorlds(...worlds, observer, drawn.slice(0, drawn.length / 2), inTime()));
    addTo(compared, await compareWorlds(...worlds, observer, ofClient(sending)));
  }
  for (const observer of [leader, administrator])
    answers[observer.name] = await compareWorlds(...worlds, observer, queriesOfClient(sending));
  const { requester } = sending.template;
  if (pair.isCountEqual) answers[requester.name] = await compareWorlds(...worlds, requester, ofClient(sending));
  return answers;
}

async function goOn([left, right]: [World, World], { meanwhile }: WorldPair, template: Template): Promise<void> {
  if (meanwhile === undefined) return;
  const rivalsIn = (world: World): Actor[] => template.rivals.map((rival) => rival.at(world.address));
  await meanwhile.left(rivalsIn(left), template, left);
  await meanwhile.right(rivalsIn(right), template, right);
}

const filesOf = ({ template, everyFile }: Sending) => fileRequests(template).filter((_, n) => n % everyFile === 0);

const ofClient = ({ documents, schema, template, seed, sets, share }: Sending): Operation[] =>
  clientOperations(documents, schema, template, seed, sets).filter(
    (_, n) => n % share.every === share.from % share.every,
  );

const queriesOfClient = (sending: Sending) => ofClient(sending).filter(({ document }) => document.startsWith('query'));

/** As many as are left after files and the client's documents. */
function drawnFor(sending: Sending, observer: number): Operation[] {
  const { schema, template, seed, operations, drawn } = sending;
  const left = operations - filesOf(sending).length - ofClient(sending).length;
  return drawOperations(schema, template, Math.max(0, Math.min(left, drawn)), seed + observer);
}
