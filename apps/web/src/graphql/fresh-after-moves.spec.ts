// @vitest-environment node
import { Client, type Exchange, fetchExchange, gql, type RequestPolicy } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { expect, it } from 'vitest';
import { freshAfterMoves } from './fresh-after-moves';
import { keepShown } from './keep-shown';

const JOB = gql`
  query Job {
    __typename
    job {
      __typename
      id
      state
    }
  }
`;
const BEGIN = gql`
  mutation Begin {
    __typename
    begin
  }
`;

/** Requests under way, in the order in which they were sent. */
let underWay: ((data: object) => void)[] = [];
const job = (state: string) => ({ __typename: 'Query', job: { __typename: 'Job', id: '1', state } });
const begun = { __typename: 'Mutation', begin: true };

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

interface Around {
  aboveCache?: Exchange[];
  belowCache?: (client: () => Client) => Exchange[];
}

/** What a page is given, answer by answer, that looked while its person's move was under way. */
async function givenAfterAMove({ aboveCache = [], belowCache = () => [] }: Around): Promise<unknown[]> {
  underWay = [];
  const client: Client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: () => new Promise((resolve) => underWay.push((data) => resolve(Response.json({ data })))),
    exchanges: [
      ...aboveCache,
      cacheExchange({ updates: { Mutation: { begin: (_, __, cache) => cache.invalidate('Query', 'job') } } }),
      ...belowCache(() => client),
      fetchExchange,
    ],
  });
  const given: unknown[] = [];
  const show = (requestPolicy: RequestPolicy) =>
    client.query(JOB, {}, { requestPolicy }).subscribe(({ data }) => {
      given.push(data && data.job.state);
    });
  const page = show('cache-and-network');
  await settled();
  underWay.shift()?.(job('old'));
  await settled();
  const pressed = client.mutation(BEGIN, {}).toPromise();
  page.unsubscribe();
  const looked = show('network-only');
  await settled();
  const [move, look] = underWay.splice(0);
  move?.(begun);
  await pressed;
  look?.(job('old'));
  await settled();
  for (const answer of underWay) answer(job('new'));
  await settled();
  looked.unsubscribe();
  return given;
}

const belowCache = (client: () => Client) => [freshAfterMoves(client)];

it('asks once more what was asked while a move was under way', async () => {
  expect((await givenAfterAMove({ belowCache })).at(-1)).toBe('new');
});

it('is needed: the cache by itself does not come to show the new state', async () => {
  expect((await givenAfterAMove({})).at(-1)).not.toBe('new');
});

it('never takes away what a page shows while it is asked once more', async () => {
  expect(await givenAfterAMove({ belowCache })).toContain(null);
  const given = await givenAfterAMove({ aboveCache: [keepShown], belowCache });
  expect(given).not.toContain(null);
  expect(given.at(-1)).toBe('new');
});
