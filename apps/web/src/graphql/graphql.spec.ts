import { print } from 'graphql';
import { expect, it } from 'vitest';
import { graphql } from './graphql';

// The types come from codegen, which does not read specs.
const read = graphql as unknown as (source: string) => Parameters<typeof print>[0];

it('takes along the fragments that a document spreads, each once', () => {
  read('fragment Inner on Person { id name }');
  read('fragment Outer on Viewer { person { ...Inner } }');
  const text = print(read('query Both { viewer { ...Outer person { ...Inner ... on Person { id } } } }'));
  expect(text.match(/fragment Inner/g)).toHaveLength(1);
  expect(text.match(/fragment Outer/g)).toHaveLength(1);
});

it('names the fragment whose module nobody imported', () => {
  expect(() => read('query Lost { viewer { ...Nowhere } }')).toThrow('The fragment Nowhere is spread');
});
