import 'reflect-metadata';
import { expect, test } from 'vitest';
import { withDiagrams } from '../../apps/api/src/print-diagrams.js';
import { schemaText } from '../../apps/api/src/print-schema.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { runNode } from '../../apps/launcher/src/run.mjs';
import { text } from './tools.js';

const remedy = 'Run: npm run generate';

test('the committed schema is the one the code prints', async () => {
  expect(text('libs/schema/schema.graphql'), remedy).toBe(await schemaText());
});

test('the types of the client follow the schema and its documents', async () => {
  const { code, output } = await runNode([inRoot('apps/web/codegen.mjs'), '--check'], { quiet: true });
  expect(code, output).toBe(0);
});

test('the state diagrams are those of the tables that decide', () => {
  const document = text('docs/architecture.md');
  expect(document, remedy).toBe(withDiagrams(document));
});
