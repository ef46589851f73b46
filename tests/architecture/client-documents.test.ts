import { buildSchema, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { limitDocument } from '../../apps/api/src/platform/graphql/limits.js';
import { clientDocuments } from '../support/worlds/client-documents.js';
import { text } from './tools.js';

test('no document of the client asks for more than the API answers', async () => {
  const schema = buildSchema(text('libs/schema/schema.graphql'));
  const documents = await clientDocuments();
  expect(documents.length).toBeGreaterThan(50);
  const refused = documents.flatMap((document) => {
    const faults = validate(schema, document, specifiedRules).map(({ message }) => message);
    return [...faults, ...limitDocument(schema, document).refusals];
  });
  expect(refused).toEqual([]);
});
