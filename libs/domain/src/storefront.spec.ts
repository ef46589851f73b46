import { expect, test } from 'vitest';
import { pictureProblems, pictureRefusal, storefrontProblems } from './storefront.js';

const FRONT = { about: 'We keep the website.', hours: 'Mon to Fri, 9 to 17', leadDays: 5, bookingFrom: '2026-12-03' };
const TODAY = '2026-11-22';

test('a storefront may say little, and says nothing that is past', () => {
  expect(storefrontProblems(FRONT, TODAY)).toEqual([]);
  expect(storefrontProblems({ about: '', hours: '', leadDays: null, bookingFrom: null }, TODAY)).toEqual([]);
  expect(storefrontProblems({ ...FRONT, bookingFrom: TODAY }, TODAY)).toEqual([]);
  const past = storefrontProblems({ ...FRONT, bookingFrom: '2026-11-21' }, TODAY);
  expect(past.map(({ field }) => field)).toEqual(['storefront.bookingFrom']);
});

test.each([-1, 1.5, 1001])('%d is no number of working days', (leadDays) => {
  expect(storefrontProblems({ ...FRONT, leadDays }, TODAY)).toHaveLength(1);
});

test('texts keep their limits', () => {
  const long = storefrontProblems({ ...FRONT, about: 'x'.repeat(2001), hours: 'x'.repeat(121) }, TODAY);
  expect(long.map(({ field }) => field)).toEqual(['storefront.about', 'storefront.hours']);
});

test('a picture says what it shows', () => {
  expect(pictureProblems('A hall with blue light', '')).toEqual([]);
  expect(pictureProblems('  ', '').map(({ field }) => field)).toEqual(['alt']);
  expect(pictureProblems('A', 'x'.repeat(301)).map(({ field }) => field)).toEqual(['caption']);
});

test('a picture is of a kind that browsers show, and not too large', () => {
  expect(pictureRefusal('png', 10 * 1024 * 1024)).toBeNull();
  expect(pictureRefusal('png', 10 * 1024 * 1024 + 1)).toMatch(/smaller than 10 MB/);
  expect(pictureRefusal('webp', 0)).toMatch(/empty/);
  expect([pictureRefusal('pdf', 5), pictureRefusal(null, 5)]).toEqual([
    'Choose a JPEG, PNG or WebP picture.',
    'Choose a JPEG, PNG or WebP picture.',
  ]);
});
