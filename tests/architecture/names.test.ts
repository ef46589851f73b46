import { expect, test } from 'vitest';
import { filesOfCheckout } from './tools.js';

const files = filesOfCheckout();
const sources = files.filter((path) => /^(libs|apps|tests)\/.*\.(tsx?|mjs|css)$/.test(path));

test('there are source files to look at', () => {
  expect(sources.length).toBeGreaterThan(200);
});

test('no name hides what a file is for', () => {
  const words =
    /(^|[-./])(helpers?|utils?|common|managers?|misc|shared)([-./]|$)|(^|[-/])(data|info)\.|(^|\/)(data|info)\//;
  expect('libs/domain/src/date-utils.ts').toMatch(words);
  expect(sources.filter((path) => words.test(path))).toEqual([]);
});

test('no file passes on a whole folder', () => {
  expect(sources.filter((path) => /(^|\/)index\.(tsx?|mjs)$/.test(path))).toEqual([]);
});

test('file names are words in small letters joined by hyphens, with their job after the dot', () => {
  const wellNamed = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(d\.)?(tsx?|mjs|css)$/;
  expect(sources.filter((path) => !wellNamed.test(path.split('/').at(-1) ?? ''))).toEqual([]);
});
