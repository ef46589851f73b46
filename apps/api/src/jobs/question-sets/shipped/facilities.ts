import type { ShippedSet } from './shipped-sets.js';
import {
  choice,
  choices,
  column,
  count,
  day,
  days,
  files,
  percent,
  section,
  service,
  table,
  time,
  when,
  words,
} from './questions.js';

const KINDS = [
  'Repair',
  'Building work',
  'Move',
  'Cleaning',
  'Maintenance contract',
  'Security',
  'Furniture',
  'Garden and grounds',
  'Energy',
];
const REGULAR = ['Cleaning', 'Maintenance contract', 'Security', 'Garden and grounds'];
const ONCE = ['Repair', 'Building work', 'Energy', 'Furniture'];

const theWork = section('work', 'The work', '', [
  choice('workType', 'What kind of work is it', KINDS, { isRequired: true }),
  words('inShort', 'In short', 50, { hint: 'What bidders read first, in at most 50 words.' }),
  table('areas', 'Areas', [
    column('area', 'text', 'Building, floor, room', { isRequired: true, wordLimit: 12 }),
    column('size', 'number', 'Size', { unit: 'm²', min: 0, decimals: 1 }),
    column('surface', 'text', 'Surface or equipment', { wordLimit: 15 }),
    column('use', 'choice', 'Use', {
      options: [
        'Office',
        'Meeting',
        'Kitchen',
        'Washroom',
        'Warehouse',
        'Workshop',
        'Stairs and halls',
        'Outdoors',
        'Technical room',
      ],
    }),
    column('note', 'text', 'What is to be done', { wordLimit: 30 }),
  ]),
  words('state', 'State today', 100),
  files('plans', 'Plans and photographs', 'Floor plans, photographs of what is broken, earlier surveys.'),
  day('siteVisit', 'Visit to the site'),
]);

const once = section(
  'once',
  'Building and repair',
  '',
  [
    choices('permits', 'Permits', [
      'None needed',
      'Landlord',
      'Building authority',
      'Monument protection',
      'Fire brigade',
      'Not known',
    ]),
    choices('hazards', 'Known hazards', [
      'Asbestos',
      'Lead',
      'Mould',
      'Live cables',
      'Work at height',
      'Explosive dust',
      'None known',
    ]),
    words('materials', 'Materials that are given', 60),
    count('warranty', 'Warranty at least', 'years', { max: 30 }),
    choice('waste', 'Old material', ['Bidder disposes of it', 'We keep it', 'To be sold or given away']),
  ],
  when('workType', ...ONCE),
);

const regular = section(
  'regular',
  'Regular work',
  'One row for each task.',
  [
    table('tasks', 'Tasks', [
      column('task', 'text', 'Task', { isRequired: true, wordLimit: 15 }),
      column('area', 'text', 'Where', { wordLimit: 12 }),
      column('often', 'choice', 'How often', {
        isRequired: true,
        options: [
          'Several times a day',
          'Daily',
          'Weekly',
          'Every two weeks',
          'Monthly',
          'Quarterly',
          'Yearly',
          'When called',
        ],
      }),
      column('measure', 'text', 'How it is checked', { wordLimit: 20 }),
    ]),
    days('term', 'Term of the contract'),
    count('notice', 'Notice', 'months', { max: 36 }),
    choice('takeover', 'People who do it now', ['Must be taken over', 'May be taken over', 'Not concerned']),
    percent('qualityTarget', 'Checks passed at least'),
    count('callOut', 'On site after a call within', 'hours', { decimals: 1 }),
  ],
  when('workType', ...REGULAR),
);

const move = section(
  'move',
  'Move',
  '',
  [
    table('things', 'What moves', [
      column('what', 'text', 'What', { isRequired: true, wordLimit: 12 }),
      column('count', 'number', 'How many', { isRequired: true, min: 0 }),
      column('from', 'text', 'From', { wordLimit: 10 }),
      column('to', 'text', 'To', { wordLimit: 10 }),
      column('care', 'choice', 'Care', { options: ['Normal', 'Fragile', 'Heavy', 'Secret papers', 'Servers'] }),
    ]),
    choices('lifts', 'Ways', ['Goods lift', 'Passenger lift', 'Stairs only', 'Ramp', 'Outside lift needed']),
    choice('packing', 'Who packs', ['Bidder', 'Employees', 'Both']),
    time('workingAgain', 'Everybody works again from'),
  ],
  when('workType', 'Move', 'Furniture'),
);

const house = section('house', 'While the house is in use', '', [
  choices('hours', 'Work may be done', ['In office hours', 'Before 8 and after 18', 'At weekends', 'At night']),
  words('noise', 'Noise, dust, smells', 50),
  words('access', 'Access, keys, parking', 50),
  choice('keptOpen', 'Does the area stay in use', ['Yes', 'In parts', 'No']),
]);

const duty = section('duty', 'Safety and environment', '', [
  choices('proofs', 'Proofs that bidders bring', [
    'Entry in the trade register',
    'Liability insurance',
    'Safety certificate',
    'Minimum wage statement',
    'Criminal record check',
    'ISO 14001',
  ]),
  words('safety', 'Safety', 80),
  choices('green', 'Environment', [
    'Ecolabel products',
    'Reuse before new',
    'Recycled material',
    'Electric vehicles',
    'Energy report',
  ]),
]);

const parts = section(
  'services',
  'Services',
  'In: part of the price. Optional: priced apart, you decide later. Out: somebody else does it.',
  [
    service('survey', 'Survey'),
    service('planning', 'Planning'),
    service('permitsService', 'Permits'),
    service('material', 'Material'),
    service('labour', 'Work'),
    service('cleaningUp', 'Cleaning up'),
    service('disposal', 'Disposal'),
    service('acceptanceTest', 'Test and papers'),
  ],
);

const history = section('history', 'Earlier work', 'Whoever bids sees the same figures as whoever did it last time.', [
  table(
    'past',
    'Earlier years',
    [
      column('year', 'number', 'Year', { isRequired: true, min: 1950, max: 2100 }),
      column('what', 'text', 'What', { wordLimit: 15 }),
      column('bidder', 'text', 'Done by', { wordLimit: 10 }),
      column('spend', 'money', 'Spent'),
    ],
    { maxRows: 15 },
  ),
  words('lessons', 'What was learnt', 80),
]);

/** Rooms, buildings and what keeps them going. */
export const FACILITIES: ShippedSet = {
  id: 'facilities',
  name: 'Facilities',
  sections: [theWork, once, regular, move, house, duty, parts, history],
};
