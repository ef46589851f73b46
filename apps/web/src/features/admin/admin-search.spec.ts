import { expect, test } from 'vitest';
import { readAdminSearch } from './admin-search';

test('what the address says is kept, what it says wrongly becomes the default', () => {
  expect(readAdminSearch({ tab: 'bidders', find: ' Alto ', kind: 'VENDOR' })).toEqual({
    tab: 'bidders',
    find: 'Alto',
    kind: 'VENDOR',
  });
  const nothing = { tab: undefined, find: undefined, kind: undefined };
  expect(readAdminSearch({ tab: 'people', find: '  ', kind: 'both' })).toEqual(nothing);
  expect(readAdminSearch({ tab: 'secrets', find: 7, kind: ['TEAM'] })).toEqual(nothing);
});
