import { expect, test } from 'vitest';
import { frozenProblems, viewProblems } from './insight-view.js';

const found = (address: string, name = 'Our print') => viewProblems({ name, address });

test('a page of Insights under a name can be kept', () => {
  for (const address of ['/insights', '/insights?from=2026-01-01&to=2026-06-30', '/insights?dataset=%22a%22'])
    expect(found(address)).toEqual([]);
});

test('nothing that leads elsewhere can', () => {
  for (const address of [
    '',
    '//evil.example',
    'https://evil.example/insights',
    '/insightsful',
    '/insights?a=<b>',
    '/insights#x',
  ])
    expect(found(address)).toMatchObject([{ field: 'address' }]);
  expect(found(`/insights?from=${'1'.repeat(500)}`)).toMatchObject([{ field: 'address' }]);
});

test('a name is asked for, and not a long one', () => {
  expect(found('/insights', '  ')).toMatchObject([{ field: 'name' }]);
  expect(found('/insights', 'x'.repeat(61))).toMatchObject([{ field: 'name' }]);
  expect(frozenProblems({ title: '', address: '/insights' })).toMatchObject([{ field: 'title' }]);
  expect(frozenProblems({ title: 'x'.repeat(61), address: '/insights' })).toEqual([]);
});
