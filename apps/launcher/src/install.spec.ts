import { expect, test } from 'vitest';
import { notInstalled } from './install.mjs';

const locked = {
  '': { version: '0.1.0' },
  'apps/api': { version: '0.1.0' },
  'node_modules/@bidwell/api': { link: true },
  'node_modules/pg': { version: '8.23.1' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};

test('everything is there: nothing to install, not even what belongs to another platform', () => {
  expect(notInstalled(locked, { 'node_modules/pg': { version: '8.23.1' } })).toEqual([]);
});

test('a package that is missing has to be installed', () => {
  expect(notInstalled(locked, {})).toEqual(['node_modules/pg']);
});

test('a package of another version has to be installed, an optional one too', () => {
  const installed = { 'node_modules/pg': { version: '8.0.0' }, 'node_modules/fsevents': { version: '1.0.0' } };
  expect(notInstalled(locked, installed)).toEqual(['node_modules/pg', 'node_modules/fsevents']);
});
