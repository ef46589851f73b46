import { choicesOf, questionsOf } from '@bidwell/domain/question-set';
import { questionSetProblems } from '@bidwell/domain/question-set-problems';
import { describe, expect, test } from 'vitest';
import { SHIPPED_SETS, shippedFor } from './shipped-sets.js';

const NOTHING = { sections: [] };

describe.each(SHIPPED_SETS)('the questions for $name', (set) => {
  test('can be asked as they are', () => {
    expect(questionSetProblems(set, NOTHING)).toEqual([]);
  });

  test('have some depth, and ask for little that must be answered', () => {
    const questions = questionsOf(set);
    expect(questions.length).toBeGreaterThanOrEqual(25);
    expect(questions.filter(({ isRequired }) => isRequired).length).toBeLessThanOrEqual(3);
    expect(questions.some(({ kind }) => kind === 'table')).toBe(true);
    expect(set.sections.some(({ opensWhen }) => opensWhen !== null)).toBe(true);
  });

  test('give no choice where there is none', () => {
    for (const question of questionsOf(set)) {
      for (const asked of [question, ...question.columns]) {
        if (asked.kind !== 'choice' && asked.kind !== 'choices') expect(asked.options, asked.key).toEqual([]);
        if (asked.kind !== 'number') expect(asked.unit, asked.key).toBe('');
      }
    }
    expect(choicesOf({ kind: 'text', options: [] })).toBeNull();
  });
});

test('a set is found by the name of its category, whatever its capitals', () => {
  expect(shippedFor(' event PLANNING ')?.id).toBe('event-planning');
  expect(shippedFor('Gardening')).toBeUndefined();
});

test('there is a set for every kind of work that a company buys most', () => {
  expect(SHIPPED_SETS.map(({ name }) => name)).toEqual([
    'Event planning',
    'Website and marketing',
    'IT projects',
    'HR services',
    'Facilities',
    'Training',
    'Catering',
    'Print',
    'Translation',
  ]);
});

/*
 * What an event brief asks, by the lists that planners use. What every job has anyway is a field of the job itself:
 * title, category, requester and department, first and last day with their flexibility, place, head count, budget and
 * currency, criteria, goal and benefit, lines, dates of the contest.
 */
const OF_AN_EVENT: Record<string, string[]> = {
  'identity and purpose': ['inShort', 'eventType', 'eventFormat', 'successMeasures', 'audience', 'past', 'lessons'],
  people: ['costCentre', 'decisionMaker', 'contact', 'evaluators', 'conflicts'],
  when: ['otherDates', 'datePattern', 'setUp', 'tearDown', 'leadWeeks'],
  where: ['cityChoice', 'venueClass', 'nearOffice', 'travelLimits', 'accessibility', 'accessibilityWords', 'timeZone'],
  'how many': ['minimum', 'maximum', 'guaranteed', 'domestic', 'international', 'vips', 'exhibitors'],
  rooms: [
    'roomNights',
    'peakNight',
    'staffBlock',
    'earlyLate',
    'reservations',
    'roomCutOff',
    'roomRate',
    'attrition',
    'attritionBasis',
    'comps',
    'walkPolicy',
  ],
  'food and drink': ['meals', 'diets', 'dietWords', 'alcohol', 'minimumSpend'],
  technique: ['av', 'streaming', 'recording', 'bandwidth', 'power', 'outsideAv'],
  services: [
    'concept',
    'venueSourcing',
    'registration',
    'agenda',
    'speakers',
    'production',
    'decor',
    'entertainment',
    'transport',
    'marketing',
    'staffing',
    'sponsors',
    'onSite',
    'evaluation',
    'reporting',
  ],
  money: ['taxIncluded', 'serviceIncluded', 'gratuityIncluded', 'notToExceed', 'feeModel', 'paymentTerms', 'deposit'],
  'risk and duty': [
    'insuranceCover',
    'insurance',
    'cancellation',
    'forceMajeure',
    'personalData',
    'safety',
    'preferredSuppliers',
    'forbiddenSuppliers',
    'nda',
    'ideaTerm',
  ],
  sustainability: ['greenTravel', 'greenEnergy', 'greenFood', 'greenWaste', 'greenWater', 'greenPeople'],
  process: ['rounds', 'envelopes', 'attachments'],
};

const COLUMNS: Record<string, string[]> = {
  functions: ['name', 'type', 'date', 'start', 'end', 'attendees', 'setUp', 'size', 'hold', 'av', 'catering', 'parts'],
  roomNights: ['night', 'singles', 'doubles', 'twins', 'suites', 'staff'],
  past: ['date', 'venue', 'bidder', 'attendance', 'roomNights', 'rooms', 'food', 'space', 'av', 'other'],
  meals: ['date', 'meal', 'people', 'style', 'note'],
  av: ['piece', 'count', 'where', 'days', 'supply', 'note'],
};

test.each(Object.entries(OF_AN_EVENT))('an event is asked everything about %s', (_about, keys) => {
  const asked = questionsOf(shippedFor('Event planning') ?? NOTHING).map(({ key }) => key);
  expect(asked).toEqual(expect.arrayContaining(keys));
});

test.each(Object.entries(COLUMNS))('rows of %s have every column', (key, columns) => {
  const question = questionsOf(shippedFor('Event planning') ?? NOTHING).find((one) => one.key === key);
  expect(question?.columns.map((column) => column.key)).toEqual(columns);
});
