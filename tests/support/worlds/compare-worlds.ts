import { createHash } from 'node:crypto';
import type { Actor } from '../actor.js';
import { settled } from './stragglers.js';
import type { World } from './world.js';

/** Something to send. */
export interface Operation {
  name: string;
  document: string;
  variables: Record<string, unknown>;
}

/** When to end early: with so many differences, or at an instant. */
export interface Limits {
  enough?: number;
  until?: number;
}

/** An operation that two worlds answered differently. */
export interface Difference {
  observer: string;
  operation: Operation;
  left: string;
  right: string;
}

/** What came of sending many operations to two worlds. */
export interface Compared {
  sent: number;
  /** Answers that carried data, so that the comparison is not one of errors alone. */
  withData: number;
  faults: string[];
  differences: Difference[];
  /** Answers that differed once and not for good: a race of a request with itself, which either world can win. */
  races: Difference[];
}

export const nothingYet = (): Compared => ({ sent: 0, withData: 0, faults: [], differences: [], races: [] });

/** Adds what came of sending more. */
export function addTo(sum: Compared, { sent, withData, faults, differences, races }: Compared): void {
  sum.sent += sent;
  sum.withData += withData;
  sum.faults.push(...faults);
  sum.differences.push(...differences);
  sum.races.push(...races);
}

/**
 * Sends each operation to both worlds, one after the other, and compares whole answers: status, headers, body.
 */
export async function compareWorlds(
  left: World,
  right: World,
  observer: Actor,
  operations: readonly Operation[],
  { enough = Infinity, until = Infinity }: Limits = {},
): Promise<Compared> {
  const compared = nothingYet();
  for (const operation of operations) {
    const ask = async (): Promise<[string, string]> => {
      const answers = await Promise.all([observe(left, observer, operation), observe(right, observer, operation)]);
      await settled([...left.parts, ...right.parts]);
      return answers;
    };
    const [one, other] = await ask();
    compared.sent += 1;
    if (one.includes('"data":{')) compared.withData += 1;
    if (one.includes('"FAULT"'))
      compared.faults.push(`${operation.document}\n${JSON.stringify(operation.variables)}\n${one}`);
    if (one !== other) {
      const difference = { observer: observer.name, operation, left: one, right: other };
      const isRace = operation.document.startsWith('query') && (await canBeAlike(ask, [one, other]));
      (isRace ? compared.races : compared.differences).push(difference);
    }
    if (compared.differences.length >= enough || Date.now() > until) break;
  }
  return compared;
}

/** So often an answer that differs is asked for again. */
const AGAIN = 8;

/**
 * Whether both worlds can give one and the same answer. Two refusals of one request race, and GraphQL tells of those only
 * that came before it gave the data up; what a process finishes after a move may stand in one world's answer and not yet in
 * the other's. Such a race falls either way in either world. What depends on a rival stays different however often it is asked.
 */
async function canBeAlike(ask: () => Promise<[string, string]>, [one, other]: [string, string]): Promise<boolean> {
  const ofLeft = new Set([one]);
  const ofRight = new Set([other]);
  for (let again = 0; again < AGAIN; again += 1) {
    const [left, right] = await ask();
    ofLeft.add(left);
    ofRight.add(right);
    if ([...ofLeft].some((answer) => ofRight.has(answer))) return true;
  }
  return false;
}

async function observe(world: World, observer: Actor, { document, variables }: Operation): Promise<string> {
  const { status, headers, text } = await observer.at(world.address).send(document, variables);
  const told = headers.filter((header) => !saysNothing(header, text));
  return world.normaliser.apply([`status: ${status}`, ...told, '', text].join('\n'));
}

/**
 * Whether a header follows from the body and says nothing beyond it: its length, and the entity tags, Express's and the
 * calendar's. They follow from the clock where the body does; PostgreSQL writes an instant without its last zeros.
 */
export function saysNothing(header: string, body: string | Buffer): boolean {
  const following = [`content-length: ${Buffer.byteLength(body)}`, ...tagsOf(body).map((tag) => `etag: ${tag}`)];
  return following.includes(header);
}

function tagsOf(body: string | Buffer): string[] {
  const hash = createHash('sha1').update(body).digest('base64').slice(0, 27);
  const ofCalendar = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return [`W/"${Buffer.byteLength(body).toString(16)}-${hash}"`, `"${ofCalendar}"`];
}

/** Where two answers part, with what stands around it: whole answers would be pages long. */
export function firstDifference({ observer, operation, left, right }: Difference): string {
  const at = [...left].findIndex((character, place) => character !== right[place]);
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 60);
  return `${observer}, ${operation.name} ${JSON.stringify(operation.variables)}: ${around(left)} | ${around(right)}`;
}
