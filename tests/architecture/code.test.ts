import { expect, test } from 'vitest';
import { runTool } from './tools.js';

test('the linter finds nothing, the arrows between folders included', async () => {
  const { isClean, output } = await runTool('oxlint/bin/oxlint', ['--format=unix']);
  expect(isClean, output).toBe(true);
});

test('every file is formatted', async () => {
  const { isClean, output } = await runTool('oxfmt/bin/oxfmt', ['--check']);
  expect(isClean, output).toBe(true);
});

test('every type fits, in libs, API, client, launcher and tests', async () => {
  const { isClean, output } = await runTool('typescript/bin/tsc', ['-b']);
  expect(isClean, output).toBe(true);
});
