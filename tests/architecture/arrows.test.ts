import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { allowed, forbidden } from './planted-files.js';
import { runTool, text } from './tools.js';

/** A linter that looks at nothing also finds nothing: here it has to find what was planted. */
const folder = mkdtempSync(join(tmpdir(), 'bidwell-arrows-'));
const found = new Map<string, string>();

interface Diagnostic {
  filename: string;
  message: string;
  help?: string;
}

beforeAll(async () => {
  for (const { file, source } of [...forbidden, ...allowed]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  cpSync(inRoot('.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    '{"compilerOptions":{"strict":true,"target":"es2023","module":"nodenext"}}',
  );
  const typeAware = { OXLINT_TSGOLINT_PATH: inRoot('node_modules/.bin/tsgolint') };
  const { output } = await runTool('oxlint/bin/oxlint', ['--format=json'], folder, typeAware);
  const { diagnostics } = JSON.parse(output) as { diagnostics: Diagnostic[] };
  for (const { filename, message, help = '' } of diagnostics) {
    found.set(filename, `${found.get(filename) ?? ''}${message} ${help}\n`);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

for (const { breaks, file, says } of forbidden) {
  test(`it is caught when ${breaks}`, () => {
    expect(found.get(file) ?? 'nothing was found').toContain(says);
  });
}

test('what the arrows allow is left alone', () => {
  const complaints = allowed.map(({ file }) => found.get(file)).filter((complaint) => !complaint?.includes('cycle'));
  expect(complaints.filter((complaint) => complaint !== undefined)).toEqual([]);
});

test('every folder of the API has its place in the arrows', () => {
  const placed = [...text('.oxlintrc.json').matchAll(/"files": \["apps\/api\/src\/([a-z]+)\/\*\*"\]/g)].map(
    ([, room]) => room,
  );
  const withoutArrows = ['demo']; // The demo company builds in every room, and the other rules keep the rooms from it.
  const folders = readdirSync(inRoot('apps/api/src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const unplaced = folders.map(({ name }) => name).filter((name) => ![...placed, ...withoutArrows].includes(name));
  expect(unplaced).toEqual([]);
});
