import { choice, choices, count, day, days, section, table, when, words, column } from '../questions.js';

/** What a brief can cover. Each opens a section. */
export const NEEDS = {
  functions: 'Programme of functions',
  rooms: 'Overnight rooms',
  food: 'Food and drink',
  technique: 'Technique',
  exhibition: 'Exhibitors and sponsors',
  terms: 'Money and terms',
  risk: 'Risk and duty',
  sustainability: 'Sustainability',
  history: 'History of this event',
} as const;

export const ON_SITE = ['In person', 'Hybrid'];

export const theEvent = section('event', 'The event', 'What it is, and what this brief goes into.', [
  choice(
    'eventType',
    'What kind of event is it',
    [
      'Conference',
      'Sales meeting',
      'Offsite or workshop',
      'Training',
      'Board or management meeting',
      'Customer event',
      'Product launch',
      'Trade fair',
      'Incentive trip',
      'Party or celebration',
      'Press event',
      'Other',
    ],
    { isRequired: true },
  ),
  choice('eventFormat', 'How do people take part', [...ON_SITE, 'Virtual'], { isRequired: true }),
  choices('needs', 'What does this brief go into', Object.values(NEEDS), {
    hint: 'Each opens a section below. Leave out what does not apply.',
  }),
  words('inShort', 'In short', 50, { hint: 'What bidders read first, in at most 50 words.' }),
  words('successMeasures', 'How will you know that it went well', 120, {
    hint: 'Measures with numbers where you have them: attendance, rating, contracts signed, cost a head.',
  }),
  words('audience', 'Who comes', 120, { hint: 'Roles, seniority, languages, what they expect.' }),
]);

export const people = section('people', 'People', 'Whom bidders deal with, and who judges.', [
  words('contact', 'One person to turn to', 30, { hint: 'Bidders send everything to this person.' }),
  words('decisionMaker', 'Who decides', 30),
  words('evaluators', 'Who else looks at the proposals', 60),
  words('costCentre', 'Cost centre', 10),
  words('conflicts', 'Ties to any bidder', 80, {
    hint: 'Family, shares, earlier employment of those who judge. Write "none" when there are none.',
  }),
]);

export const dates = section('dates', 'More about dates', 'Beside the first and last day of the event.', [
  table(
    'otherDates',
    'Other dates that would do',
    [
      column('from', 'date', 'First day', { isRequired: true }),
      column('to', 'date', 'Last day'),
      column('note', 'text', 'Why, or what would change', { wordLimit: 20 }),
    ],
    { maxRows: 10 },
  ),
  words('datePattern', 'Pattern of days', 20, { hint: 'Such as Tuesday evening to Thursday noon.' }),
  days('setUp', 'Set-up', { hint: 'When rooms and stage must be free for building.' }),
  days('tearDown', 'Tear-down'),
  count('leadWeeks', 'Lead time that you need', 'weeks', { hint: 'From the award to the event.', max: 260 }),
  day('programmeDue', 'When must the programme be final'),
]);

export const place = section(
  'where',
  'More about the place',
  'Beside the city or venue named above.',
  [
    choice('cityChoice', 'How fixed is the place', ['Fixed', 'One of several', 'Open']),
    choices('venueClass', 'What kinds of venue would do', [
      'Own office',
      'Conference hotel, 3 stars',
      'Conference hotel, 4 stars',
      'Conference hotel, 5 stars',
      'Conference centre',
      'University or academy',
      'Unusual place',
      'Restaurant',
      'Outdoors',
    ]),
    choice('nearOffice', 'Must it be near an office', ['In the office', 'Within 30 minutes', 'Within 2 hours', 'No']),
    words('travelLimits', 'Limits of travel', 60, { hint: 'Longest journey, airports, trains, visas.' }),
    choices('accessibility', 'Accessibility needed', [
      'Step-free throughout',
      'Accessible hotel rooms',
      'Hearing loop',
      'Sign language interpreting',
      'Live captions',
      'Quiet room',
      'Prayer room',
      'Nursing room',
      'Parking close by',
    ]),
    words('accessibilityWords', 'More about accessibility', 80),
    words('timeZone', 'Time zone of the event', 6, { hint: 'Such as Europe/Lisbon.' }),
  ],
  when('eventFormat', ...ON_SITE),
);

export const numbers = section('numbers', 'How many', 'Beside the number of people expected.', [
  count('minimum', 'At least', 'people'),
  count('maximum', 'At most', 'people'),
  count('guaranteed', 'Guaranteed: paid for whoever comes', 'people'),
  count('domestic', 'From this country', 'people'),
  count('international', 'From abroad', 'people'),
  count('vips', 'Guests of honour', 'people'),
  count('exhibitors', 'Exhibitors’ staff', 'people'),
  count('online', 'Taking part online', 'people'),
]);
