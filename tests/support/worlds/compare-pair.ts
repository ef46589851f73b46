import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
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

/** All of it is alike in both worlds, or the difference is a leak. */
export interface WhatWasTold {
  mails: string[];
  /** By the observer's name: how often pages were woken. */
  wakings: Record<string, number>;
  /** By the observer's name: what came over the line of an open page. */
  frames: Record<string, string[]>;
}

/** What came of comparing one pair of worlds. */
export interface PairCompared {
  /** By the observer's name. */
  answers: Record<string, Compared>;
  /** What else an observer could notice, line by line, in the left world and in the right. */
  told: { left: WhatWasTold; right: WhatWasTold };
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

type Told = Pick<PairCompared, 'told' | 'frames'>;

/** What was told beside answers. What is under way comes a moment later in one world than in the other: it is waited for. */
async function toldIn([left, right]: [World, World], pair: WorldPair, template: Template): Promise<Told> {
  for (let look = 0; ; look += 1) {
    await setTimeout(500);
    const told = { left: await toldInOne(left, pair, template), right: await toldInOne(right, pair, template) };
    const frames = (JSON.stringify(told.left.frames).match(/event: tick/g) ?? []).length;
    leaveOutEnds(told.left.frames, told.right.frames);
    if (look === LOOKS || isDeepStrictEqual(told.left, told.right)) return { told, frames };
  }
}

async function toldInOne(world: World, pair: WorldPair, template: Template): Promise<WhatWasTold> {
  return {
    mails: (await mailOf(world, template.rivals, pair.toldToRequester)).split('\n'),
    wakings: wakingsOf(world, Object.values(template.observers)),
    frames: world.frames(),
  };
}

const BARE = new Set(['event: tick\nid\ndata: 1', 'event: ended\nid\ndata: 1']);

/**
 * Who has signed out is told so at the next beat, and hears no tick from then on. The lines of two worlds do not beat
 * together: who signs out between their beats is told a whole beat earlier in one. Of a line that has ended in either
 * world, bare ticks and ends are left out in both: how often somebody was woken is compared as such.
 */
export function leaveOutEnds(...frames: Record<string, string[]>[]): void {
  const hasEnded = (name: string) => frames.some((own) => own[name]?.some((frame) => frame.startsWith('event: ended')));
  for (const name of Object.keys(frames[0] ?? {}).filter(hasEnded))
    for (const own of frames) own[name] = own[name]?.filter((frame) => !BARE.has(frame)) ?? [];
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
