import { BLANK_CONTENT, BLANK_LINE, type ProposalContent, type ProposalLine } from '@bidwell/domain/proposal-content';
import { expect, it } from 'vitest';
import { contentDifferences } from './content-differences';

const venue: ProposalLine = {
  ...BLANK_LINE,
  lineId: 'venue',
  title: 'Venue',
  quantity: 1,
  unit: 'evening',
  answer: 'priced',
  unitPrice: 300_000,
  reason: null,
};
const mine: ProposalContent = { ...BLANK_CONTENT, pitch: 'Us.', currency: 'GBP', lines: [venue], promises: [] };

it('finds nothing between two of the same', () => {
  expect(contentDifferences(mine, { ...mine, lines: [{ ...venue }] })).toEqual([]);
});

it('shows both texts of every part that differs', () => {
  const theirs: ProposalContent = {
    ...mine,
    pitch: '',
    lines: [{ ...venue, answer: 'notOffered', unitPrice: null, reason: 'Booked' }],
    promises: [{ text: 'Draft', metric: 'time', target: 3, unit: 'days', clock: 'working', remedy: null }],
  };
  expect(contentDifferences(mine, theirs)).toEqual([
    { what: 'Pitch', mine: 'Us.', theirs: 'Empty' },
    { what: 'Venue', mine: '£3,000', theirs: 'Not offered: Booked' },
    { what: 'Promises', mine: 'None', theirs: 'Draft: within 3 working days (time).' },
  ]);
});

it('names a line that only one of them has', () => {
  const booth = { ...venue, lineId: null, title: 'Booth', quantity: 2, unit: 'hour' };
  expect(contentDifferences(mine, { ...mine, lines: [venue, booth] })).toEqual([
    { what: 'Booth', mine: 'Not there', theirs: '2 hour at £3,000' },
  ]);
});
