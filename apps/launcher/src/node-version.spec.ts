import { expect, test } from 'vitest';
import { inRoot } from './places.mjs';
import { runNode } from './run.mjs';

const judge = (version: string) =>
  runNode(
    [
      '--input-type=module',
      '-e',
      `import { requireNode } from '${inRoot('apps/launcher/src/node-version.mjs')}'; requireNode('${version}');`,
    ],
    { quiet: true },
  );

test.each(['12.22.0', '18.20.4', '20.18.3'])('Node %s is too old, and is told what to install', async (version) => {
  const { code, output } = await judge(version);
  expect(code).toBe(1);
  expect(output).toContain(`this is Node ${version}. Install Node 24`);
});

test.each(['22.12.0', '24.21.0', '26.10.0'])('Node %s is welcome without a word', async (version) => {
  expect(await judge(version)).toEqual({ code: 0, output: '' });
});

test('Node 20 works and hears that it is past its time', async () => {
  const { code, output } = await judge('20.19.0');
  expect(code).toBe(0);
  expect(output).toContain('Node 24 is the one to use');
});
