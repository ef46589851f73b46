import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { expect, it } from 'vitest';
import { typenames } from './typenames';
import { setbackIn } from './use-move';

const PUBLISH = gql`
  mutation Publish {
    publishJob {
      ... on Job {
        id
      }
      ... on Refusal {
        code
        message
        field
        problems {
          message
        }
      }
    }
  }
`;

const refusal = {
  __typename: 'Refusal',
  code: 'WRONG_STATE',
  message: 'Published already.',
  field: null,
  problems: [],
};

it('lets a refusal be known as one behind the cache', async () => {
  const answer = () => Promise.resolve(Response.json({ data: { publishJob: refusal } }));
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: answer,
    exchanges: [typenames, cacheExchange({ keys: { Refusal: () => null } }), fetchExchange],
  });
  const made = await client.mutation(PUBLISH, {}).toPromise();
  expect(setbackIn(made)).toEqual({ code: 'WRONG_STATE', problems: [{ field: null, message: 'Published already.' }] });
});
