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
  'Recruiting',
  'Assessment',
  'Coaching',
  'Team development',
  'Health and wellbeing',
  'Survey',
  'Payroll or administration',
  'Moves and visas',
  'Outplacement',
];

const theService = section('service', 'The service', '', [
  choice('serviceType', 'What kind of service is it', KINDS, { isRequired: true }),
  words('inShort', 'In short', 50, { hint: 'What bidders read first, in at most 50 words.' }),
  words('reason', 'Why now', 100),
  words('outcome', 'What must be different afterwards', 100),
  count('people', 'People it is for', 'people'),
  choices('groups', 'Who they are', [
    'Applicants',
    'New employees',
    'Employees',
    'Managers',
    'Directors',
    'Works council',
    'Apprentices',
    'People leaving',
  ]),
  choices('countries', 'Countries', [
    'Germany',
    'Portugal',
    'France',
    'Spain',
    'Italy',
    'Netherlands',
    'Poland',
    'United Kingdom',
    'United States',
    'Other',
  ]),
  choices('languages', 'Languages', ['English', 'German', 'French', 'Spanish', 'Portuguese', 'Other']),
]);

const recruiting = section(
  'recruiting',
  'Positions',
  'One row for each kind of position.',
  [
    table('positions', 'Positions', [
      column('title', 'text', 'Position', { isRequired: true, wordLimit: 12 }),
      column('count', 'number', 'How many', { min: 1 }),
      column('place', 'text', 'Place', { wordLimit: 8 }),
      column('level', 'choice', 'Level', {
        options: ['Apprentice', 'Junior', 'Experienced', 'Senior', 'Manager', 'Director'],
      }),
      column('low', 'money', 'Salary from'),
      column('high', 'money', 'Salary to'),
      column('start', 'date', 'Start'),
    ]),
    words('mustHave', 'What they must bring', 100),
    words('offer', 'What we offer beside salary', 60),
    choice('exclusive', 'Is anybody else searching', ['Nobody', 'We ourselves', 'Other firms too']),
    choice('feeModel', 'How is the search paid', [
      'Flat fee',
      'Share of the first year’s salary',
      'By the day',
      'Bidder proposes',
    ]),
    count('guarantee', 'Search again for nothing if they leave within', 'months', { max: 24 }),
  ],
  when('serviceType', 'Recruiting', 'Assessment'),
);

const sessions = section(
  'sessions',
  'Sessions',
  '',
  [
    table('sessions', 'Sessions', [
      column('what', 'text', 'What', { isRequired: true, wordLimit: 15 }),
      column('count', 'number', 'How many', { min: 1 }),
      column('people', 'number', 'People in each', { min: 1 }),
      column('hours', 'number', 'Hours', { min: 0, decimals: 1 }),
      column('form', 'choice', 'Form', { options: ['In person', 'Online', 'Mixed'] }),
    ]),
    words('confidential', 'What stays between coach and coached', 60),
    words('approach', 'Approaches that we want or do not want', 60),
  ],
  when('serviceType', 'Coaching', 'Team development', 'Health and wellbeing', 'Outplacement'),
);

const survey = section(
  'survey',
  'Survey',
  '',
  [
    count('questions', 'Questions at most', 'questions'),
    count('smallestGroup', 'Smallest group that is reported', 'people', { min: 5 }),
    percent('responseTarget', 'Answers that are hoped for'),
    choices('reports', 'Reports', [
      'Whole company',
      'By department',
      'By team',
      'By place',
      'Compared with others',
      'Workshop with results',
    ]),
  ],
  when('serviceType', 'Survey'),
);

const duty = section('duty', 'Care and duty', '', [
  choices(
    'personalData',
    'Personal data that the bidder sees',
    ['Names', 'Contact details', 'Applications', 'Salaries', 'Health', 'Assessments'],
    { isRequired: true },
  ),
  choice('worksCouncil', 'Works council', ['Not concerned', 'Informed', 'Must agree', 'Has agreed']),
  choices('qualifications', 'Qualifications of the people who do it', [
    'Certified coach',
    'Psychologist',
    'Doctor',
    'Labour lawyer',
    'Ten years in the field',
  ]),
  words('equal', 'Equal chances', 60, {
    hint: 'What bidders must show: language of advertisements, panels, adjustments.',
  }),
  choice('retention', 'Data is deleted', ['At the end', 'Within 3 months', 'Within 6 months', 'By law']),
]);

const parts = section(
  'services',
  'Services',
  'In: part of the price. Optional: priced apart, you decide later. Out: somebody else does it.',
  [
    service('concept', 'Concept'),
    service('advertising', 'Advertising'),
    service('search', 'Direct search'),
    service('interviews', 'Interviews'),
    service('tests', 'Tests'),
    service('facilitation', 'Facilitation'),
    service('evaluation', 'Evaluation'),
    service('reporting', 'Reporting'),
    service('hotline', 'Telephone line for employees'),
  ],
);

const terms = section('terms', 'Terms and history', '', [
  day('firstResult', 'First result needed by'),
  money('dayRate', 'Day rate, at most'),
  words('past', 'Who did it so far, and how it went', 100),
  table(
    'history',
    'Figures of earlier years',
    [
      column('year', 'number', 'Year', { isRequired: true, min: 1990, max: 2100 }),
      column('volume', 'text', 'How much', { wordLimit: 12 }),
      column('spend', 'money', 'Spent'),
      column('result', 'text', 'Result', { wordLimit: 20 }),
    ],
    { maxRows: 10 },
  ),
  files('papers', 'Papers', 'Profiles of positions, earlier reports, rules.'),
]);

/** What the people department buys for people. */
export const HR_SERVICES: ShippedSet = {
  id: 'hr-services',
  name: 'HR services',
  sections: [theService, recruiting, sessions, survey, duty, parts, terms],
};
