import { expect, test } from 'vitest';
import { type Pool, whyNobodyMatches } from './matching.js';

const pool: Pool = {
  mode: 'category',
  categoryName: 'Print',
  closedInCategory: 0,
  vendorsInCategory: 0,
  approvedVendors: 14,
};

test.each<[string, Partial<Pool>, string]>([
  [
    'a category that nobody serves',
    {},
    'No team of the company serves Print. No approved vendor serves it either. Name a vendor, or invite all 14 approved vendors.',
  ],
  [
    'a category whose vendors are not approved',
    { closedInCategory: 2, approvedVendors: 1 },
    'No team of the company serves Print. No approved vendor serves it either: the 2 that do are not approved. Name a vendor, or invite the 1 approved vendor.',
  ],
  [
    'a mixed choice of neither',
    { mode: 'mixed', closedInCategory: 1 },
    'No team of the company serves Print. No approved vendor serves it either: the 1 that does is not approved. Name a vendor, or invite all 14 approved vendors.',
  ],
  [
    'nobody named, where the category has vendors',
    { mode: 'named', vendorsInCategory: 3 },
    'No team of the company serves Print. You invite by name and have named nobody yet. Name at least one vendor, or invite by category: 3 vendors serve it.',
  ],
  [
    'nobody named, where the category has none',
    { mode: 'named' },
    'No team of the company serves Print. You invite by name and have named nobody yet. Name at least one vendor.',
  ],
  [
    'a company without an approved vendor',
    { mode: 'allApproved', approvedVendors: 0 },
    'No team of the company serves Print. No vendor is approved yet. Ask an administrator to approve one.',
  ],
])('%s: the words name the filter and the way out', (_, part, words) => {
  expect(whyNobodyMatches({ ...pool, ...part })).toBe(words);
});
