import { buildSchema, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import {
  audiences,
  isAmong,
  moves,
  moversOf,
  operations,
  readersOf,
  types,
} from '../../libs/domain/src/access-policy.js';
import { text } from './tools.js';

const schema = buildSchema(text('libs/schema/schema.graphql'));
const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
const readable = Object.values(schema.getTypeMap()).filter(
  (type) =>
    isObjectType(type) &&
    !type.name.startsWith('__') &&
    type !== schema.getQueryType() &&
    type !== schema.getMutationType(),
);

const wordsOf = (row: object) => Object.values(row).flatMap((names: string) => names.trim().split(/\s+/));

test('the policy says of every call who may make it, and of no other', () => {
  expect(Object.keys(operations).toSorted()).toEqual(roots.toSorted());
});

test('the policy says of every field who reads it, once, and of no other', () => {
  expect(Object.keys(types).toSorted()).toEqual(readable.map(({ name }) => name).toSorted());
  for (const type of readable) {
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(wordsOf(types[type.name] ?? {}).toSorted(), type.name).toEqual(fields.toSorted());
  }
});

test('every move is a mutation, and has one audience', () => {
  const named = wordsOf(moves);
  expect(new Set(named).size).toBe(named.length);
  expect(named.filter((name) => !mutations.includes(name))).toEqual([]);
});

test('what has no row is read, called and moved by nobody', () => {
  expect([readersOf('Job', 'forgotten'), readersOf('Forgotten', 'id'), readersOf('toString', 'length')]).toEqual([
    null,
    null,
    null,
  ]);
  expect(moversOf('forgotten')).toBeNull();
});

test('a cancelled job is as far as an open one, and no further', () => {
  expect(isAmong('judges', ['requester'], 'cancelled')).toBe(false);
  expect(isAmong('invited', ['invited'], 'cancelled')).toBe(true);
});

test('nobody but its bidder and who judges is ever among the readers of what a proposal says', () => {
  expect(Object.keys(audiences.writersAndJudges.from).toSorted()).toEqual(['invited', 'panel', 'requester']);
  expect(isAmong('writersAndJudges', ['requester', 'panel', 'leader', 'administrator'], 'opening')).toBe(false);
});
