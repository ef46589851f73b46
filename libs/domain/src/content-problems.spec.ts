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

const variant = { title: 'Smaller', words: 'A smaller hall.', lines: [venue, av] };
const row = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

test.each<[string, Partial<ProposalContent>, string, string | RegExp]>([
  [
    'a free line that is not called so',
    { lines: [{ ...venue, unitPrice: 0 }, av] },
    'lines.0.unitPrice',
    /^"Venue" has a price of 0. Choose "Included"/,
  ],
  [
    'tax said for some lines',
    { lines: [{ ...venue, taxRate: 1_900 }, av] },
    'lines.1.taxRate',
    /^Enter the tax rate of "AV crew", 0 if it is free of tax/,
  ],
  [
    'a tax rate beyond all',
    { lines: [{ ...venue, taxRate: 10_001 }, av] },
    'lines.0.taxRate',
    'Enter a tax rate from 0 to 100% with at most two decimals.',
  ],
  [
    'a tax rate too fine',
    { lines: [{ ...venue, taxRate: 0.5 }, av] },
    'lines.0.taxRate',
    'Enter a tax rate from 0 to 100% with at most two decimals.',
  ],
  ['a note too long', { lines: [{ ...venue, note: 'x'.repeat(501) }, av] }, 'lines.0.note', /^Shorten/],
  ['a group too long', { lines: [venue, av, line({ group: 'x'.repeat(81) })] }, 'lines.2.group', /^Shorten/],
  [
    'an alternative to nothing',
    { lines: [venue, av, line({ alternativeTo: 'gone' })] },
    'lines.2.alternativeTo',
    'Choose the line of the brief that this is offered instead of.',
  ],
  [
    'an alternative without a price',
    { lines: [venue, av, line({ alternativeTo: 'venue', answer: 'included', unitPrice: null })] },
    'lines.2.alternativeTo',
    'An alternative has a price of its own. Enter it.',
  ],
  ['an approach too long', { approach: 'x'.repeat(10_001) }, 'approach', /^Shorten/],
  [
    'a person without a name',
    { team: [{ name: '', role: 'lead', note: '' }] },
    'team.0.name',
    'Name this person or remove the row.',
  ],
  ['too many people', { team: row(21, { name: 'x', role: '', note: '' }) }, 'team', 'Keep to 20 people.'],
  [
    'a reference without a title',
    { references: [{ jobId: null, title: ' ', year: null, words: '' }] },
    'references.0.title',
    'Name this work or remove it.',
  ],
  [
    'a year that is none',
    { references: [{ jobId: null, title: 'x', year: 24, words: '' }] },
    'references.0.year',
    'Enter a year of four digits.',
  ],
  [
    'too many references',
    { references: row(4, { jobId: null, title: 'x', year: null, words: '' }) },
    'references',
    'Keep to 3 references.',
  ],
  ['a day that does not exist', { validUntil: '2027-02-30' }, 'validUntil', 'Enter a day of the calendar.'],
  [
    'an offer that ends before the decision',
    { validUntil: '2026-12-03' },
    'validUntil',
    'The decision is promised by Friday 4 December 2026. Keep your offer valid until then or longer.',
  ],
  [
    'no conflict and one described',
    { conflicts: { none: true, words: 'A cousin.' } },
    'conflicts.words',
    'You say that there is no conflict and describe one. Keep one of the two.',
  ],
  [
    'a cost by a vendor',
    { cost: { labour: [], passThrough: 0, overheadRate: 0, avoidableOverheadShare: 0 } },
    'cost',
    'Only the company’s own teams say what the work costs inside.',
  ],
  ['a variant without a name', { variants: [{ ...variant, title: '' }] }, 'variants.0.title', 'Name this variant.'],
  [
    'a variant that says nothing of itself',
    { variants: [{ ...variant, words: '' }] },
    'variants.0.words',
    'Say what is different in this variant.',
  ],
  [
    'a variant with a line left out',
    { variants: [{ ...variant, lines: [venue] }] },
    'variants.0.lines',
    'Answer "AV crew": a price, included, or not offered.',
  ],
  [
    'a variant with a price missing',
    { variants: [{ ...variant, lines: [{ ...venue, unitPrice: null }, av] }] },
    'variants.0.lines.0.unitPrice',
    'Enter a price for "Venue".',
  ],
  ['too many variants', { variants: row(3, variant) }, 'variants', 'Keep to 2 variants.'],
])('%s', (_, change, field, message) => {
  const found = contentProblems(offer(change), { ...brief, decisionDue: '2026-12-04' });
  expect(found.map((problem) => problem.field)).toEqual([field]);
  expect(found[0]?.message).toMatch(message);
});

test('what can be said in full can be submitted', () => {
  const taxed = { ...venue, taxRate: 0, isPassThrough: true, note: 'By the river' };
  const extra = line({ isOptional: true, taxRate: 700 });
  const instead = line({ alternativeTo: 'venue', taxRate: 700 });
  const full: Partial<ProposalContent> = {
    lines: [taxed, { ...av, taxRate: 1_900 }, extra, instead],
    references: [{ jobId: null, title: 'A fair', year: 2024, words: '' }],
    team: [{ name: 'Tamsin', role: '', note: '' }],
    validUntil: '2026-12-04',
    conflicts: { none: true, words: '' },
    variants: [variant],
  };
  expect(contentProblems(offer(full), { ...brief, decisionDue: '2026-12-04' })).toEqual([]);
});

test('an optional line is answered too, and turning it down needs no reason', () => {
  const asksShow: Asked = {
    ...brief,
    lines: [...required, { ...asked, id: 'show', title: 'Show', quantity: 1, unit: 'evening', isOptional: true }],
  };
  const show = line({ lineId: 'show', answer: 'notOffered', unitPrice: null });
  expect(contentProblems(offer({ lines: [venue, av, show] }), asksShow)).toEqual([]);
  expect(contentProblems(offer({}), asksShow)).toEqual([
    { field: 'lines', message: 'Answer "Show": a price, included, or not offered.' },
  ]);
  const onlyOption = [
    { ...venue, answer: 'included', unitPrice: null },
    { ...av, answer: 'included', unitPrice: null },
    line({ lineId: 'show' }),
  ];
  expect(contentProblems(offer({ lines: onlyOption as ProposalLine[] }), asksShow)).toEqual([
    { field: 'lines', message: 'Put a price on at least one line.' },
  ]);
});
