import { expect, it } from 'vitest';
import { readJobsSearch } from './jobs-search';

it('keeps what it knows of an address', () => {
  const search = { tab: 'posted', phase: 'OPEN', category: '7d0e4f5a-1b2c-4d3e-8f90-a1b2c3d4e5f6' };
  expect(readJobsSearch(search)).toEqual(search);
});

it('leaves out what it does not know, so that an old link still opens', () => {
  expect(readJobsSearch({ tab: 'archive', phase: 'open', category: '', sort: 'price' })).toEqual({});
  expect(readJobsSearch({ tab: 3, phase: null, category: ['a'] })).toEqual({});
  expect(readJobsSearch({ category: 'av' })).toEqual({});
});
