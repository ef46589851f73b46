import { expect, test } from 'vitest';
import { findBeginnings, type Findable } from './find-beginnings';

const template = (name: string, alsoCalled: string[] = [], words = ''): Findable => ({
  kind: 'template',
  name,
  alsoCalled,
  words,
});
const past = (name: string, words = ''): Findable => ({ kind: 'past', name, alsoCalled: [], words });

const all = [
  template('Offsite', ['away day', 'retreat'], 'Event planning. One or two days away: venue, rooms'),
  template('Conference', ['congress', 'sales conference']),
  template('Website update', ['landing page'], 'Text, design'),
  template('Catering', ['lunch'], 'Food and drink for meetings'),
  past('Sales conference in Porto', 'Event planning'),
  past('Offsite of Customer Care', 'Event planning'),
];
const names = (text: string) => findBeginnings(all, text).map(({ name }) => name);

test('with nothing typed everything stays in its order', () => {
  expect(names('  ')).toEqual(all.map(({ name }) => name));
});

test('a few letters find templates and past jobs together, what was posted before first', () => {
  expect(names('off')).toEqual(['Offsite of Customer Care', 'Offsite']);
  expect(names('sales con')).toEqual(['Sales conference in Porto', 'Conference']);
});

test('other words for the same thing are understood, whatever their capitals', () => {
  expect(names('Retreat')).toEqual(['Offsite']);
  expect(names('day')).toEqual(['Offsite']);
  expect(names('landing')).toEqual(['Website update']);
});

test('a name that begins so is better than a word further on, and that than what is said of it', () => {
  expect(names('con')).toEqual(['Conference', 'Sales conference in Porto']);
  expect(names('porto')).toEqual(['Sales conference in Porto']);
  expect(names('design')).toEqual(['Website update']);
  expect(names('site')).toEqual(['Offsite of Customer Care', 'Offsite', 'Website update']);
});

test('every word must be answered', () => {
  expect(names('offsite lisbon')).toEqual([]);
  expect(names('offsite event')).toEqual(['Offsite of Customer Care', 'Offsite']);
});
