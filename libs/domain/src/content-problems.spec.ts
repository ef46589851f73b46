import { expect, test } from 'vitest';
import { type Asked, CONTENT_LIMITS, contentProblems } from './content-problems.js';
import { MAX_AMOUNT } from './money.js';
import { BLANK_CONTENT, BLANK_LINE } from './proposal-content.js';
import type { ProposalContent, ProposalLine } from './proposal-content.js';
import type { ServicePromise } from './service-promise.js';

const asked = { group: '', basis: 'unit', isOptional: false } as const;
const required = [
  { ...asked, id: 'venue', title: 'Venue', quantity: 2, unit: 'days' },
  { ...asked, id: 'av', title: 'AV crew', quantity: 1, unit: 'day' },
];
const line = (change: Partial<ProposalLine>): ProposalLine => {
  return {
    ...BLANK_LINE,
    title: 'Own',
    unit: 'piece',
    unitPrice: 5,
    ...change,
  };
};
const venue = line({ lineId: 'venue' });
const av = line({ lineId: 'av' });
const promise: ServicePromise = {
  text: 'First draft',
  metric: 'days',
  target: 3,
  unit: 'days',
  clock: 'working',
  remedy: null,
};
const offer = (change: Partial<ProposalContent>): ProposalContent => {
  return {
    ...BLANK_CONTENT,
    pitch: 'We know the place.',
    lines: [venue, av],
    promises: [promise],
    currency: 'EUR',
    ...change,
  };
};
const problems = (change: Partial<ProposalContent>) => contentProblems(offer(change), brief);
const brief: Asked = { lines: required, requirements: [], decisionDue: null, bidderKind: 'vendor' };

test('a whole proposal has no problems', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ lines: [venue, { ...av, answer: 'included', unitPrice: null }, line({})], promises: [] })).toEqual(
    [],
  );
});

test('a proposal says why', () => {
  expect(problems({ pitch: '  ' })).toEqual([{ field: 'pitch', message: 'Say why they should choose you.' }]);
  expect(problems({ pitch: 'x'.repeat(CONTENT_LIMITS.pitch + 1) })[0]).toMatchObject({ field: 'pitch' });
});

test('every line of the brief is answered', () => {
  expect(problems({ lines: [venue] })).toEqual([
    { field: 'lines', message: 'Answer "AV crew": a price, included, or not offered.' },
  ]);
});

test.each<[string, ProposalLine, string, string]>([
  ['a missing price', line({ lineId: 'av', unitPrice: null }), 'unitPrice', 'Enter a price for "AV crew".'],
  ['a price below 0', line({ lineId: 'av', unitPrice: -1 }), 'unitPrice', 'Enter a price of 0 or more.'],
  ['a price with a fraction', line({ lineId: 'av', unitPrice: 0.5 }), 'unitPrice', 'Enter a price of 0 or more.'],
  [
    'a price beyond reason',
    line({ lineId: 'av', unitPrice: MAX_AMOUNT + 1 }),
    'unitPrice',
    'This price is too large. Check it.',
  ],
  [
    'not offered without a reason',
    line({ lineId: 'av', answer: 'notOffered', unitPrice: null }),
    'reason',
    'Say why you do not offer "AV crew".',
  ],
])('%s is told at its line', (_, answer, field, message) => {
  expect(problems({ lines: [venue, answer] })).toEqual([{ field: `lines.1.${field}`, message }]);
});

test('a line that is not offered, with its reason, is an honest answer', () => {
  const honest = line({ lineId: 'av', answer: 'notOffered', unitPrice: null, reason: 'We own no cameras' });
  expect(problems({ lines: [venue, honest] })).toEqual([]);
});

test('the quantity of the brief stands, whatever the bidder wrote', () => {
  expect(problems({ lines: [venue, { ...av, quantity: -3, title: '' }] })).toEqual([]);
});

test('a line that is not in the brief and a second answer are refused', () => {
  expect(problems({ lines: [venue, av, line({ lineId: 'moon', title: 'Moon' })] })).toEqual([
    { field: 'lines.2', message: '"Moon" is not in the brief. Remove it or add it as a line of your own.' },
  ]);
  expect(problems({ lines: [venue, av, venue] })).toEqual([
    { field: 'lines.2', message: '"Venue" is answered twice. Keep one answer.' },
  ]);
});

test.each<[Partial<ProposalLine>, string, string]>([
  [{ title: '' }, 'title', 'Name this line.'],
  [{ unit: 'x'.repeat(41) }, 'unit', 'Shorten this text by 1 character. The limit is 40.'],
  [{ quantity: 0 }, 'quantity', 'Enter a quantity above 0.'],
  [{ unitPrice: null }, 'unitPrice', 'Enter a price for "Own".'],
])('an own line with %j is told at its field', (change, field, message) => {
  expect(problems({ lines: [venue, av, line(change)] })).toEqual([{ field: `lines.2.${field}`, message }]);
});

test('an own line is an offer', () => {
  const own = line({ answer: 'notOffered', unitPrice: null, reason: 'No' });
  expect(problems({ lines: [venue, av, own] })).toEqual([
    { field: 'lines.2.answer', message: 'A line of your own is an offer. Price it or remove it.' },
  ]);
});

test('something must have a price', () => {
  const free = [venue, av].map((known): ProposalLine => ({ ...known, answer: 'included', unitPrice: null }));
  expect(problems({ lines: free })).toEqual([{ field: 'lines', message: 'Put a price on at least one line.' }]);
});

test('lines and promises have a limit in number', () => {
  const lines = [venue, av, ...Array.from({ length: CONTENT_LIMITS.lines - 1 }, () => line({}))];
  expect(problems({ lines })).toEqual([{ field: 'lines', message: 'Keep to 200 lines.' }]);
  expect(problems({ lines: lines.slice(0, CONTENT_LIMITS.lines) })).toEqual([]);
  const promises = Array.from({ length: CONTENT_LIMITS.promises + 1 }, () => promise);
  expect(problems({ promises })).toEqual([{ field: 'promises', message: 'Keep to 20 promises.' }]);
  expect(problems({ promises: promises.slice(1) })).toEqual([]);
});

test('a promise is told where it stands', () => {
  expect(problems({ promises: [promise, { ...promise, text: '' }] })).toEqual([
    { field: 'promises.1.text', message: 'Say what you promise.' },
  ]);
});

test('a total beyond reason is told once its lines are sound', () => {
  const large = line({ lineId: 'av', unitPrice: MAX_AMOUNT });
  const tooLarge = [{ field: 'lines', message: 'The total is too large. Check the prices.' }];
  expect(problems({ lines: [venue, large] })).toEqual(tooLarge);
  expect(problems({ lines: [{ ...venue, answer: 'included', unitPrice: null }, large] })).toEqual([]);
  expect(problems({ lines: [{ ...venue, unitPrice: null }, large] })).toHaveLength(1);
});
