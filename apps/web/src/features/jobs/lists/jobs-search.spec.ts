import { expect, it } from 'vitest';
import { readJobsSearch } from './jobs-search';

it('keeps what it knows of an address', () => {
  const search = { tab: 'posted', phase: 'OPEN', category: '7d0e' };
  expect(readJobsSearch(search)).toEqual(search);
});

it('leaves out what it does not know, so that an old link still opens', () => {
  expect(readJobsSearch({ tab: 'archive', phase: 'open', category: '', sort: 'price' })).toEqual({});
  expect(readJobsSearch({ tab: 3, phase: null, category: ['a'] })).toEqual({});
});
