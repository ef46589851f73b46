import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
} from 'graphql';
import type { Draw } from '../worlds/values.js';

const HOSTILE = [
  '',
  ' ',
  "'; drop table person; --",
  '" or 1=1 --',
  '$1 %s {0} ${7*7} {{7*7}}',
  '\\',
  '%_%',
  '../../etc/passwd',
  '\u0000',
  '\ud800',
  '\u202Egnp.exe',
  'ǅ ﬃ İ ı ẞ \u0301\u0301',
  '<script>alert(1)</script>',
  '=cmd|calc!A1',
  '-1',
  'NaN',
  '1e999',
  '__proto__',
  'constructor',
  'null',
  'x'.repeat(20_000),
  '👩‍👩‍👧‍👦'.repeat(500),
];

const NUMBERS = [
  0, -1, 1, 100, 101, 2_147_483_647, -2_147_483_648, 2_147_483_648, 9_007_199_254_740_991, 1e308, 0.1, -0,
];

const DAYS = [
  '2026-11-22',
  '2027-02-30',
  '0000-00-00',
  '9999-12-31',
  '-000001-01-01',
  '275760-09-13',
  '2026-1-1',
  '20261122',
];

const INSTANTS = [
  '2031-01-01T12:00:00Z',
  '2031-01-01T25:00:00Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999Z',
  '2031-01-01',
  '+275760-09-13T00:00:00Z',
  '-271821-04-20T00:00:00Z',
];

/** Values of the wrong shape altogether. */
const ODD: unknown[] = [
  null,
  [],
  {},
  [[[]]],
  true,
  Object.fromEntries([['__proto__', { isAdmin: true }]]),
  { constructor: { prototype: 1 } },
  '',
  0,
  [null],
];

/** A value for an argument, at the edges of its type and now and then beyond them. `ids` are of things that are there. */
export function edgeValue(type: GraphQLInputType, ids: readonly string[], draw: Draw, depth = 0): unknown {
  if (draw(...Array.from({ length: 25 }, (_, n) => n)) === 0) return draw(...ODD);
  if (isNonNullType(type)) return edgeValue(type.ofType as GraphQLInputType, ids, draw, depth);
  if (isListType(type)) {
    const item = type.ofType as GraphQLInputType;
    return Array.from({ length: draw(0, 1, 2, depth > 1 ? 3 : 250) }, () => edgeValue(item, ids, draw, depth + 1));
  }
  if (isEnumType(type)) return draw(...type.getValues().map(({ name }) => name), 'NO_SUCH');
  if (isInputObjectType(type)) return objectOf(Object.values(type.getFields()), ids, draw, depth);
  return scalar(type.name, ids, draw);
}

function objectOf(fields: readonly GraphQLInputField[], ids: readonly string[], draw: Draw, depth: number): object {
  const given = fields.filter(({ type }) => isNonNullType(type) || draw(true, false));
  return Object.fromEntries(given.map(({ name, type }) => [name, edgeValue(type, ids, draw, depth + 1)]));
}

function scalar(name: string, ids: readonly string[], draw: Draw): unknown {
  if (name === 'ID')
    return draw<string | number>(...ids, ...ids, ...HOSTILE, '00000000-0000-4000-8000-000000000000', 42);
  if (name === 'Boolean') return draw(true, false);
  if (name === 'CalendarDate') return draw(...DAYS);
  if (name === 'DateTime') return draw(...INSTANTS);
  if (name === 'Int' || name === 'Float' || name === 'MinorUnits') return draw(...NUMBERS);
  return draw(...HOSTILE);
}
