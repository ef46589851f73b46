import { buildSchema, getNamedType, type GraphQLNamedType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import { text } from './tools.js';

/*
 * The signal is for leadership, and a card of its own for each bidder. A requester who chooses, and a storefront, lead to nothing
 * of it: written by hand, from whichever root field one begins.
 */

const schema = buildSchema(text('libs/schema/schema.graphql'));

/** Types that say something of the signal, and the root fields from which they may be reached. */
const FROM: Readonly<Record<string, readonly string[]>> = {
  Signal: ['insights'],
  SignalTeam: ['insights'],
  SignalVendor: ['insights'],
  SignalFigure: ['insights', 'ourSignal'],
  SignalPar: ['insights', 'ourSignal'],
  SignalQuarter: ['insights', 'ourSignal'],
  SignalLosses: ['insights', 'ourSignal'],
  Insights: ['insights'],
  OurSignal: ['ourSignal'],
  OwnCard: ['ourSignal'],
  OwnSignal: ['ourSignal'],
  WhatWouldHaveWon: ['ourSignal'],
  OwnContest: ['ownContests'],
  OwnAlarm: ['noteOnAlarm', 'ownAlarms'],
  TeamWatch: ['insights'],
  Drift: ['insights'],
  DriftAlarm: ['closeAlarm', 'insights'],
};

test.each(Object.entries(FROM))('%s is reached from %j alone', (type, roots) => {
  expect(schema.getType(type)).toBeDefined();
  expect(rootsReaching(type)).toEqual(roots);
});

test('nothing a bidder is asked by names another bidder', () => {
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const root of ['ourSignal', 'ownAlarms']) expect(query[root]?.args.map(({ name }) => name)).toEqual([]);
  expect(query['ownContests']?.args.map(({ name }) => name)).toEqual(['after', 'first']);
});

function rootsReaching(type: string): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots
    .flatMap((root) => Object.values(root?.getFields() ?? {}))
    .filter((field) => reachable(getNamedType(field.type)).has(type))
    .map(({ name }) => name)
    .toSorted();
}

function reachable(from: GraphQLNamedType): Set<string> {
  const found = new Set<string>();
  const waiting = [from];
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (found.has(type.name)) continue;
    found.add(type.name);
    if (isUnionType(type)) waiting.push(...type.getTypes());
    if (isObjectType(type) || isInterfaceType(type))
      waiting.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)));
  }
  return found;
}
