import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { pagesOfRecords } from '../../apps/launcher/src/prove-command.mjs';
import registry from '../proofs/proofs.json' with { type: 'json' };
import { text } from './tools.js';

test.each(Object.entries(pagesOfRecords()))('%s is the page that the records of proofs print', (path, page) => {
  expect(text(path), 'Run: npm run prove -- --page').toBe(page);
});

test('every proof has its promise', () => {
  const files = readdirSync(inRoot('tests/proofs')).flatMap(
    (file) => /^(.+)\.(?:test|full)\.ts$/.exec(file)?.[1] ?? [],
  );
  const promised = new Set(registry.proofs.map(({ name }) => name));
  expect(files.filter((name) => !promised.has(name))).toEqual([]);
});
