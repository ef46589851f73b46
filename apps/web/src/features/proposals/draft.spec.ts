import { expect, it } from 'vitest';
import { BLANK_CONTENT, BLANK_LINE, type ProposalContent } from '@bidwell/domain/proposal-content';
import { contentOf } from './content-of';
import type { BriefLine } from './draft';
import { draftFrom } from './draft-from';
import { newOwnLine, newPromise } from './draft-rows';

const plain = { group: '', basis: 'unit', isOptional: false } as const;

const brief: BriefLine[] = [
  { ...plain, id: 'venue', title: 'Venue', details: 'Near the office', quantity: 1, unit: 'evening' },
  { ...plain, id: 'crew', title: 'AV crew', details: '', quantity: 2, unit: 'day' },
];

const kept: ProposalContent = {
  ...BLANK_CONTENT,
  pitch: 'Us.',
  currency: 'EUR',
  lines: [
    {
      ...BLANK_LINE,
      lineId: 'crew',
      title: 'AV crew',
      quantity: 2,
      unit: 'day',
      answer: 'notOffered',
      unitPrice: null,
      reason: 'On tour',
    },
    { ...BLANK_LINE, title: 'Booth', quantity: 3, unit: 'hour', answer: 'priced', unitPrice: 500, reason: null },
  ],
  promises: [{ text: 'Draft', metric: 'time', target: 3, unit: 'days', clock: 'working', remedy: null }],
};

it('puts the lines of the brief first and in its order, answered or not, then lines of one’s own', () => {
  const { lines } = draftFrom(kept, brief);
  expect(lines.map(({ lineId, title }) => lineId ?? title)).toEqual(['venue', 'crew', 'Booth']);
  expect(lines[1]).toMatchObject({ answer: 'notOffered', reason: 'On tour' });
});

it('gives back what was kept, and the unanswered line as one without a price', () => {
  const [venue] = brief;
  const content = contentOf(draftFrom(kept, brief), 'EUR');
  expect(content.lines[0]).toMatchObject({ lineId: venue?.id, answer: 'priced', unitPrice: null });
  expect({ ...content, lines: content.lines.slice(1) }).toEqual(kept);
});

it('keeps what is not filled in as numbers that the rules do not let pass', () => {
  const draft = { ...draftFrom(null, []), lines: [{ ...newOwnLine(), quantity: null }], promises: [newPromise()] };
  const content = contentOf(draft, 'EUR');
  expect(content.lines[0]?.quantity).toBe(0);
  expect(content.promises[0]?.target).toBe(0);
  const again = draftFrom(content, []);
  expect(again.lines[0]?.quantity).toBeNull();
  expect(again.promises[0]?.target).toBeNull();
});

it('keeps a price in sight while another answer is tried, and does not send it', () => {
  const line = { ...newOwnLine(), answer: 'included' as const, unitPrice: 900 };
  expect(contentOf({ ...draftFrom(null, []), lines: [line] }, 'EUR').lines[0]?.unitPrice).toBeNull();
  expect(line.unitPrice).toBe(900);
});
