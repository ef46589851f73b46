import { expect, test } from 'vitest';
import { BRIEF_LIMITS, briefProblems, type Brief, type BriefLine } from './brief.js';

const now = new Date('2026-11-22T10:00:00Z');
const line: BriefLine = {
  title: 'Venue',
  details: '',
  group: '',
  quantity: 2,
  unit: 'days',
  basis: 'unit',
  isOptional: false,
};
const brief: Brief = {
  title: 'Sales offsite',
  summary: 'Two days near Lisbon.',
  categoryId: 'events',
  startsOn: '2027-01-15',
  endsOn: '2027-01-16',
  dateFlexibility: 'firm',
  place: 'Lisbon',
  headCount: 60,
  services: ['Venue', 'Catering'],
  budgetMode: 'ceiling',
  budgetLow: null,
  budgetHigh: 5_000_000,
  currency: 'EUR',
  lines: [line],
  requirements: [],
  criteria: [
    { title: 'Price', description: '', kind: 'price', weight: 40, levels: [], minimum: null },
    { title: 'Fit', description: '', kind: 'quality', weight: 60, levels: [], minimum: null },
  ],
  questionsDue: new Date('2026-11-26T17:00:00Z'),
  answersDue: null,
  deadline: new Date('2026-11-30T17:00:00Z'),
  decisionDue: '2026-12-07',
  goalId: 'retention',
  customerBenefit: 'Customers meet one prepared team.',
};

test('a whole brief can be published', () => {
  expect(briefProblems(brief, now)).toEqual([]);
  expect(briefProblems({ ...brief, place: '', headCount: null, services: [] }, now)).toEqual([]);
});

const long = (limit: number) => 'x'.repeat(limit + 1);

test.each<[string, Partial<Brief>, string, string | RegExp]>([
  ['no title', { title: '' }, 'title', 'Enter a title.'],
  ['a long title', { title: long(BRIEF_LIMITS.title) }, 'title', /^Shorten/],
  ['no summary', { summary: ' ' }, 'summary', 'Say in a few sentences what you need.'],
  ['a long summary', { summary: long(BRIEF_LIMITS.summary) }, 'summary', /^Shorten/],
  ['no category', { categoryId: null }, 'categoryId', 'Choose a category.'],
  ['a long place', { place: long(BRIEF_LIMITS.place) }, 'place', /^Shorten/],
  ['nobody attending', { headCount: 0 }, 'headCount', /^Enter how many people will attend/],
  ['half a person', { headCount: 1.5 }, 'headCount', /^Enter how many people will attend/],
  ['a city attending', { headCount: 1_000_001 }, 'headCount', /^Enter how many people will attend/],
  ['an empty service', { services: ['Venue', ' '] }, 'services.1', 'Name this service or remove it.'],
  ['a long service', { services: [long(BRIEF_LIMITS.service)] }, 'services.0', /^Shorten/],
  ['too many services', { services: Array.from({ length: 51 }, () => 'AV') }, 'services', 'Keep to 50 services.'],
  ['a ceiling without a sum', { budgetHigh: null }, 'budgetHigh', 'Enter the most you can spend.'],
  ['no currency', { currency: '' }, 'currency', 'Choose the currency for all prices.'],
  ['no lines', { lines: [] }, 'lines', 'Add at least one line that every bidder must price.'],
  ['too many lines', { lines: Array.from({ length: 101 }, () => line) }, 'lines', 'Keep to 100 lines.'],
  ['a line without a name', { lines: [{ ...line, title: '' }] }, 'lines.0.title', 'Name this line.'],
  ['a line with long details', { lines: [{ ...line, details: long(1_000) }] }, 'lines.0.details', /^Shorten/],
  ['a line of nothing', { lines: [line, { ...line, quantity: 0 }] }, 'lines.1.quantity', 'Enter a quantity above 0.'],
  ['a line with a long unit', { lines: [{ ...line, unit: long(40) }] }, 'lines.0.unit', /^Shorten/],
  ['weights that do not total 100', { criteria: brief.criteria.slice(0, 1) }, 'criteria', /^Weights add up to 40\./],
  ['no deadline', { deadline: null }, 'deadline', 'Enter the deadline for proposals.'],
  ['no goal', { goalId: null }, 'goalId', 'Choose the company goal that this job serves, or say why none fits.'],
  ['no benefit', { customerBenefit: '' }, 'customerBenefit', 'Say how customers outside the company benefit.'],
  ['a long benefit', { customerBenefit: long(BRIEF_LIMITS.customerBenefit) }, 'customerBenefit', /^Shorten/],
])('a brief with %s cannot be published', (_, change, field, message) => {
  const problems = briefProblems({ ...brief, ...change }, now);
  expect(problems.map((problem) => problem.field)).toEqual([field]);
  expect(problems[0]?.message).toMatch(message);
});

test('the counts just at their limits can be published', () => {
  const services = Array.from({ length: BRIEF_LIMITS.services }, () => 'AV');
  const lines = Array.from({ length: BRIEF_LIMITS.lines }, () => line);
  expect(briefProblems({ ...brief, services, lines, headCount: BRIEF_LIMITS.headCount }, now)).toEqual([]);
  expect(briefProblems({ ...brief, headCount: 1 }, now)).toEqual([]);
});

test('an empty draft hears everything at once, in the order of the form', () => {
  const empty: Brief = {
    title: '',
    summary: '',
    categoryId: null,
    startsOn: null,
    endsOn: null,
    dateFlexibility: 'firm',
    place: '',
    headCount: null,
    services: [],
    budgetMode: 'hidden',
    budgetLow: null,
    budgetHigh: null,
    currency: 'EUR',
    lines: [],
    requirements: [],
    criteria: [],
    questionsDue: null,
    answersDue: null,
    deadline: null,
    decisionDue: null,
    goalId: null,
    customerBenefit: '',
  };
  expect(briefProblems(empty, now).map(({ field }) => field)).toEqual([
    'title',
    'summary',
    'categoryId',
    'lines',
    'criteria',
    'startsOn',
    'deadline',
    'decisionDue',
    'goalId',
    'customerBenefit',
  ]);
});

test('no message begs, blames or jokes', () => {
  const worst: Brief = { ...brief, title: '', categoryId: null, headCount: 0, currency: '?', lines: [], criteria: [] };
  for (const { message } of briefProblems({ ...worst, deadline: now, goalId: null }, now)) {
    expect(message).not.toMatch(/please|sorry|invalid|oops|must not|forbidden/i);
    expect(message).toMatch(/^[A-Z].*\.$/);
  }
});

test('a prompt that nobody answered does not reach bidders', () => {
  const unfinished = { ...brief, summary: 'Two days away.\n\nWhat matters to us: \n' };
  expect(briefProblems(unfinished, now)).toEqual([
    { field: 'summary', message: 'Finish “What matters to us:” or take it out.' },
  ]);
  expect(briefProblems({ ...brief, summary: 'What matters to us:\nquiet rooms.' }, now)).toEqual([]);
});

test('a price per head needs heads, and something must count', () => {
  const dinner: BriefLine = { ...line, title: 'Dinner', basis: 'perHead' };
  expect(briefProblems({ ...brief, lines: [dinner] }, now)).toEqual([]);
  expect(briefProblems({ ...brief, headCount: null, lines: [dinner] }, now)).toEqual([
    { field: 'headCount', message: '"Dinner" is priced per head. Enter how many people will attend.' },
  ]);
  expect(briefProblems({ ...brief, lines: [{ ...line, isOptional: true }] }, now)).toEqual([
    { field: 'lines', message: 'Add at least one line that every bidder must price.' },
  ]);
});

test('groups fit their limit, and requirements are checked with the rest', () => {
  expect(briefProblems({ ...brief, lines: [{ ...line, group: 'x'.repeat(81) }] }, now)).toMatchObject([
    { field: 'lines.0.group' },
  ]);
  const requirements = [{ text: '', wordLimit: null, isEssential: false }];
  expect(briefProblems({ ...brief, requirements }, now)).toMatchObject([{ field: 'requirements.0.text' }]);
});
