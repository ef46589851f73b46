import fc from 'fast-check';

/** One request that nobody of good will sends. */
export interface Abuse {
  kind: string;
  body: string;
}

const repeat = (times: number, part: (n: number) => string): string =>
  Array.from({ length: times }, (_, n) => part(n)).join(' ');

const document = (kind: string, query: string, variables?: object): Abuse => ({
  kind,
  body: JSON.stringify({ query, variables }),
});

/** What jobs, boards and bidders hang on in a circle, for as long as somebody likes to write. */
const nested = (depth: number): string =>
  `{ openJobs(first: 1) { edges { node { ${'goal { jobs { '.repeat(depth)}id${' } }'.repeat(depth)} } } } }`;

/** Fragments that each spread the next one twice. */
const bomb = (length: number): string =>
  `{ viewer { ...F0 } } ${repeat(length, (n) => `fragment F${n} on Viewer { ${n + 1 === length ? 'email' : `...F${n + 1} ...F${n + 1}`} }`)}`;

/** The same where the last one was never written: there is no field to count. */
const hollow = (length: number): string =>
  `{ viewer { ...F0 } } ${repeat(length, (n) => `fragment F${n} on Viewer { ...F${n + 1} ...F${n + 1} }`)}`;

const circle = (length: number): string =>
  `{ viewer { ...F0 } } ${repeat(length, (n) => `fragment F${n} on Viewer { email ...F${(n + 1) % length} }`)}`;

const between = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** Documents beyond every limit, each kind as often as the next. */
export const abuse: fc.Arbitrary<Abuse> = fc.oneof(
  between(7, 50).map((depth) => document('depth', nested(depth))),
  between(17, 2_000).map((n) => document('aliases', `{ viewer { ${repeat(n, (i) => `a${i}: email`)} } }`)),
  between(16, 1_200).map((n) => document('root fields', `{ ${repeat(n, (i) => `r${i}: serverTime`)} }`)),
  between(6, 200).map((n) =>
    document(
      'guesses',
      `mutation { ${repeat(n, (i) => `g${i}: signIn(email: "a@b.example", password: "${i}") { __typename }`)} }`,
    ),
  ),
  between(16, 3_000).map((n) => document('repeated fields', `{ ${repeat(n, () => '__typename')} }`)),
  between(21, 900).map((n) => document('directives', `{ serverTime ${repeat(n, () => '@include(if: true)')} }`)),
  between(101, 1e9).map((n) => document('page', `{ openJobs(first: ${n}) { edges { cursor } } }`)),
  between(101, 1e9).map((n) =>
    document('page in a variable', 'query ($n: Int!) { openJobs(first: $n) { edges { cursor } } }', { n }),
  ),
  between(101, 1e9).map((n) =>
    document('page by default', `query ($n: Int! = ${n}) { openJobs(first: $n) { edges { cursor } } }`),
  ),
  between(14, 60).map((n) => document('fragment bomb', bomb(n))),
  between(14, 60).map((n) => document('hollow bomb', hollow(n))),
  between(2, 60).map((n) => document('fragments in a circle', circle(n))),
  between(51, 900).map((n) => document('variables', `query (${repeat(n, (i) => `$v${i}: Int`)}) { serverTime }`)),
  between(2, 400).map((n) =>
    document(
      'operations',
      repeat(n, (i) => `query Q${i} { serverTime }`),
    ),
  ),
  between(4_000, 60_000).map((n) => document('tokens', `{ viewer { ${'email '.repeat(n)} } }`)),
  between(1_000, 200_000).map((n) => document('brackets', `{ viewer ${'{ '.repeat(n)}`)),
  between(100_001, 900_000).map((n) => document('a long text', `{ job(id: "${'x'.repeat(n)}") { id } }`)),
  between(2, 300).map((n) => ({
    kind: 'batch',
    body: JSON.stringify(Array.from({ length: n }, () => ({ query: '{ serverTime }' }))),
  })),
  fc
    .constantFrom(
      '{ __schema { types { name } } }',
      '{ __type(name: "Job") { fields { name } } }',
      '{ viewer { passwordHash } }',
    )
    .map((query) => document('looking around', query)),
  fc.string({ maxLength: 400 }).map((text) => document('nonsense', `{ ${text.replaceAll(/[{}]/g, '')} ~`)),
  fc.constantFrom<Abuse>(
    { kind: 'no document', body: '{}' },
    { kind: 'no JSON', body: '{"query": ' },
    { kind: 'no text', body: '{"query": 12}' },
    { kind: 'an unknown id', body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0000"}}}' },
  ),
);
