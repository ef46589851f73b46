import { expect, test } from 'vitest';
import { effortInWords, proposalHours } from './bidding-effort.js';
import { type AdvisedBrief, briefAdvice, clarityInWords } from './brief-advice.js';
import type { QuestionSet } from './question-set.js';

const now = new Date('2026-11-23T10:00:00Z');
const line = { group: '', basis: 'unit' as const, isOptional: false, unit: 'day', quantity: 2 };
const brief: AdvisedBrief = {
  title: 'Sales offsite',
  summary:
    'Two days near Lisbon for sixty people who sell: rooms, meals, an evening together. It went well when every region leaves with a plan that fits on one page and knows whom to call.',
  categoryId: 'events',
  startsOn: '2027-01-15',
  endsOn: '2027-01-16',
  dateFlexibility: 'firm',
  place: 'Lisbon',
  headCount: 60,
  services: [],
  budgetMode: 'ceiling',
  budgetLow: null,
  budgetHigh: 5_000_000,
  currency: 'EUR',
  lines: [
    { ...line, title: 'Venue', details: 'One room for everybody, two for groups of 30' },
    { ...line, title: 'Dinner on the first evening', details: '' },
  ],
  requirements: [],
  criteria: [
    { title: 'Price', description: '', kind: 'price', weight: 40, levels: [], minimum: null },
    {
      title: 'Fit',
      description: 'The plan suits what we want to work on.',
      kind: 'quality',
      weight: 60,
      levels: [],
      minimum: null,
    },
  ],
  questionsDue: new Date('2026-11-26T17:00:00Z'),
  answersDue: null,
  deadline: new Date('2026-11-30T17:00:00Z'),
  decisionDue: '2026-12-07',
  goalId: 'retention',
  customerBenefit: 'Customers meet one prepared team.',
  answers: {},
};

const question = (key: string, kind: 'choices' | 'table') => ({
  key,
  kind,
  label: key,
  isRequired: false,
  wordLimit: null,
  min: null,
  max: null,
  decimals: 0,
  unit: '',
  options: ['Rooms'],
  hint: '',
  columns: [],
  maxRows: null,
});
const asked: QuestionSet = {
  sections: [
    { key: 'a', title: 'The event', intro: '', opensWhen: null, questions: [question('needs', 'choices')] },
    {
      key: 'b',
      title: 'Overnight rooms',
      intro: '',
      opensWhen: { questionKey: 'needs', isOneOf: ['Rooms'] },
      questions: [question('nights', 'table')],
    },
    { key: 'history', title: 'History', intro: '', opensWhen: null, questions: [question('past', 'table')] },
  ],
};

const said = (changed: Partial<AdvisedBrief>) => briefAdvice({ ...brief, ...changed }, asked, now);

test('nothing is said about a brief that can be priced without asking', () => {
  expect(said({})).toEqual([]);
  expect(clarityInWords([])).toBe('Clear: bidders can price this without asking.');
});

test('days of earlier times are over, and nothing is said of it', () => {
  expect(said({ answers: { past: [{ date: '2025-05-12' }] } })).toEqual([]);
});

test.each<[string, Partial<AdvisedBrief>, string, RegExp]>([
  ['few words', { summary: 'An offsite.' }, 'summary', /^Bidders read 2 words from you/],
  ['no place', { place: '' }, 'place', /do not know where/],
  ['no date', { startsOn: null, dateFlexibility: 'open' }, 'startsOn', /whether they have people/],
  [
    'a short time',
    { deadline: new Date('2026-11-25T17:00:00Z'), questionsDue: null },
    'deadline',
    /^Bidders have 2 working days/,
  ],
  ['late answers', { questionsDue: new Date('2026-11-30T09:00:00Z') }, 'questionsDue', /too late to be priced/],
  ['an opened, empty section', { answers: { needs: ['Rooms'] } }, 'answers.nights', /“Overnight rooms”/],
  [
    'days that are over',
    { answers: { needs: ['Rooms'], nights: [{ night: '2025-05-12' }] } },
    'answers.nights',
    /Days that are over/,
  ],
  ['one line for all', { lines: brief.lines.slice(0, 1) }, 'lines.0.title', /compares badly/],
  [
    'bare lines',
    {
      lines: [
        { ...line, title: 'Venue', details: '' },
        { ...line, title: 'Dinner', details: '' },
      ],
    },
    'lines.0.details',
    /“Venue” and 1 more/,
  ],
  [
    'a criterion without words',
    { criteria: brief.criteria.map((criterion) => ({ ...criterion, description: '' })) },
    'criteria.1.description',
    /“Fit” does not say/,
  ],
  [
    'price above all',
    { criteria: brief.criteria.map((criterion, place) => ({ ...criterion, weight: place === 0 ? 80 : 20 })) },
    'criteria.0.weight',
    /Price counts 80/,
  ],
  ['a hidden budget', { budgetMode: 'hidden' }, 'budgetMode', /A ceiling brings offers/],
])('%s is said in words', (_, changed, field, message) => {
  expect(said(changed)).toEqual([{ field, message: expect.stringMatching(message) as string }]);
});

test('a brief that asks for days of writing is told so', () => {
  const requirement = { text: 'Say how.', wordLimit: 500, isEssential: false };
  const long = { requirements: Array.from({ length: 6 }, () => requirement) };
  expect(said(long)[0]?.message).toBe(
    '2 lines and 6 texts take each bidder about 13 hours. Leave out what you will not decide by.',
  );
  expect(proposalHours({ lines: [], requirements: [] })).toBe(1);
  expect(proposalHours({ ...brief, requirements: [{ ...requirement, wordLimit: null }] })).toBe(2);
  expect([effortInWords(1), effortInWords(3)]).toEqual(['about an hour', 'about 3 hours']);
});

test('the meter speaks of things, not of per cent', () => {
  const one = { field: 'place', message: '' };
  expect(clarityInWords([one])).toBe('Nearly clear: bidders will ask about 1 thing.');
  expect(clarityInWords([one, one, one, one])).toBe('Unclear: bidders will guess 4 things, and price the risk.');
});
