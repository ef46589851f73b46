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
}

/** Sends each operation to both worlds, one after the other, and compares whole answers: status, headers, body. */
export async function compareWorlds(
  left: World,
  right: World,
  observer: Actor,
  operations: readonly Operation[],
): Promise<Compared> {
  const compared: Compared = { sent: 0, withData: 0, faults: [], differences: [] };
  for (const operation of operations) {
    const [one, other] = await Promise.all([observe(left, observer, operation), observe(right, observer, operation)]);
    await settled();
    compared.sent += 1;
    if (one.includes('"data":{')) compared.withData += 1;
    if (one.includes('"FAULT"'))
      compared.faults.push(`${operation.document}\n${JSON.stringify(operation.variables)}\n${one}`);
    if (one !== other) compared.differences.push({ observer: observer.name, operation, left: one, right: other });
  }
  return compared;
}

async function observe(world: World, observer: Actor, { document, variables }: Operation): Promise<string> {
  const { status, headers, text } = await observer.at(world.address).send(document, variables);
  const told = headers.filter((header) => header !== `etag: ${etagOf(text)}`);
  return world.normaliser.apply([`status: ${status}`, ...told, '', text].join('\n'));
}

/** The entity tag that says nothing beyond the body: it follows from the clock where the body does. */
function etagOf(text: string): string {
  const hash = createHash('sha1').update(text).digest('base64').slice(0, 27);
  return `W/"${Buffer.byteLength(text).toString(16)}-${hash}"`;
}
