import type { ShippedSet } from './shipped-sets.js';
import {
  choice,
  choices,
  column,
  count,
  day,
  files,
  money,
  percent,
  section,
  service,
  table,
  when,
  words,
} from './questions.js';

const KINDS = [
  'New software',
  'Change of software',
  'Connection of systems',
  'Move to another system',
  'Devices or network',
  'Data or reports',
  'Security',
  'Operation and support',
];

const theProject = section('project', 'The project', '', [
  choice('projectType', 'What kind of project is it', KINDS, { isRequired: true }),
  words('inShort', 'In short', 50, { hint: 'What bidders read first, in at most 50 words.' }),
  words('problem', 'The problem today', 150, { hint: 'Who loses how much time or money, and how often.' }),
  words('outcome', 'What must be true afterwards', 120),
  words('outOfScope', 'What is not part of it', 80),
  count('users', 'People who will use it', 'people'),
  choices('where', 'Where they use it', [
    'Office',
    'Home',
    'On the road',
    'Warehouse or workshop',
    'Outside the company',
  ]),
]);

const requirements = section('needs', 'What it must do', 'One row for each thing that somebody must be able to do.', [
  table('functions', 'Things it must do', [
    column('who', 'text', 'Who', { isRequired: true, wordLimit: 8 }),
    column('what', 'text', 'Can do what', { isRequired: true, wordLimit: 40 }),
    column('weight', 'choice', 'How important', { isRequired: true, options: ['Must', 'Should', 'Could'] }),
    column('proof', 'text', 'How it is tested', { wordLimit: 30 }),
  ]),
  table(
    'figures',
    'Figures that it must reach',
    [
      column('what', 'text', 'What', { isRequired: true, wordLimit: 15 }),
      column('today', 'text', 'Today', { wordLimit: 8 }),
      column('target', 'text', 'Needed', { isRequired: true, wordLimit: 8 }),
    ],
    { maxRows: 30 },
  ),
  choices('standards', 'Standards', [
    'WCAG 2.2 AA',
    'ISO 27001',
    'SOC 2',
    'GDPR',
    'Our architecture rules',
    'Open source licence',
    'Several languages',
  ]),
]);

const surroundings = section('surroundings', 'Systems around it', '', [
  table('systems', 'Systems that it meets', [
    column('system', 'text', 'System', { isRequired: true, wordLimit: 10 }),
    column('how', 'choice', 'How', {
      options: ['Reads from it', 'Writes to it', 'Both', 'Replaces it', 'Signs in with it'],
    }),
    column('interface', 'text', 'Interface', { wordLimit: 15 }),
    column('owner', 'text', 'Who knows it', { wordLimit: 8 }),
  ]),
  choice('hosting', 'Where it runs', [
    'Our data centre',
    'Our cloud account',
    'Bidder’s cloud',
    'On devices',
    'Bidder proposes',
  ]),
  words('technology', 'Technology that is given', 60),
]);

const migration = section(
  'migration',
  'Moving over',
  '',
  [
    table('sources', 'What must be moved', [
      column('what', 'text', 'What', { isRequired: true, wordLimit: 12 }),
      column('records', 'number', 'Records', { min: 0 }),
      column('from', 'text', 'From', { wordLimit: 8 }),
      column('quality', 'choice', 'Its state', { options: ['Clean', 'Some gaps', 'Unknown', 'Bad'] }),
    ]),
    count('downtime', 'Longest standstill', 'hours', { decimals: 1 }),
    words('wayBack', 'Way back if it fails', 60),
  ],
  when('projectType', 'Move to another system', 'Change of software', 'Data or reports'),
);

const security = section('security', 'Security and data', '', [
  choice('dataClass', 'The most secret data in it', ['Public', 'Internal', 'Confidential', 'Strictly confidential'], {
    isRequired: true,
  }),
  choices('personalData', 'Personal data', ['None', 'Employees', 'Customers', 'Applicants', 'Special categories']),
  choice('dataPlace', 'Where data may lie', ['In the EU', 'In this country', 'Anywhere', 'In our rooms']),
  choices('securityNeeds', 'Needed', [
    'Single sign-on',
    'Second factor',
    'Encryption at rest',
    'Log of readings',
    'Penetration test',
    'Rights by role',
    'Deletion on time',
  ]),
  words('retention', 'How long data is kept', 40),
]);

const running = section('running', 'Running it', '', [
  choice('serviceHours', 'Help is needed', ['Office hours', 'Long office hours', 'Day and night', 'Not at all']),
  percent('availability', 'Available', { decimals: 3 }),
  count('restore', 'Back after a failure within', 'hours', { decimals: 1 }),
  count('years', 'Years of support', 'years', { max: 20 }),
  money('runningCost', 'Running cost a year, at most'),
  choice('sourceCode', 'Source code', ['Belongs to us', 'Kept in trust', 'Stays with the bidder']),
]);

const parts = section(
  'services',
  'Services',
  'In: part of the price. Optional: priced apart, you decide later. Out: somebody else does it.',
  [
    service('analysis', 'Analysis'),
    service('design', 'Design of screens'),
    service('development', 'Development'),
    service('licences', 'Licences'),
    service('hardware', 'Devices'),
    service('testing', 'Testing'),
    service('migrationService', 'Moving data'),
    service('training', 'Training'),
    service('documentation', 'Documentation'),
    service('rollout', 'Roll-out'),
    service('support', 'Support'),
  ],
);

const working = section('working', 'Working together', '', [
  choice('method', 'How it is done', [
    'Fixed scope and price',
    'In steps, price for each',
    'By effort up to a limit',
    'Bidder proposes',
  ]),
  words('ourPart', 'What we bring', 80, {
    hint: 'Named people with hours a week, test accounts, rooms, decisions within days.',
  }),
  day('mustWork', 'When must it work'),
  words('whyThen', 'Why then', 40),
  words('acceptance', 'How it is accepted', 80),
  files('papers', 'Papers', 'Drawings, interface descriptions, screens, rules.'),
]);

/** Software, systems, devices and their operation. */
export const IT_PROJECTS: ShippedSet = {
  id: 'it-projects',
  name: 'IT projects',
  sections: [theProject, requirements, surroundings, migration, security, running, parts, working],
};
