import { expect, test } from 'vitest';
import { filesOfCheckout } from './tools.js';

const files = await filesOfCheckout();
const sources = files.filter(
  (path) => /^(libs|apps|tests)\/.*\.(tsx?|mjs|css)$/.test(path) && !path.includes('/generated/'),
);

test('there are source files to look at', () => {
  expect(sources.length).toBeGreaterThan(200);
});

test('no name hides what a file is for', () => {
  const words = /(^|[-./])(helpers?|utils?|common|managers?|misc|shared|data|info)([-./]|$)/;
  const excused = /\/platform\/database\/data-source\.ts$|^apps\/launcher\/src\/data-folder\.mjs$/;
  expect(sources.filter((path) => words.test(path) && !excused.test(path))).toEqual([]);
});

test('no file passes on a whole folder', () => {
  expect(sources.filter((path) => /(^|\/)index\.(tsx?|mjs)$/.test(path))).toEqual([]);
});

test('file names are words in small letters joined by hyphens, with their job after the dot', () => {
  const wellNamed = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(d\.)?(tsx?|mjs|css)$/;
  expect(sources.filter((path) => !wellNamed.test(path.split('/').at(-1) ?? ''))).toEqual([]);
});
