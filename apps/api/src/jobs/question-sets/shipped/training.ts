import type { ShippedSet } from './shipped-sets.js';
import {
  choice,
  choices,
  column,
  count,
  days,
  files,
  percent,
  section,
  service,
  table,
  when,
  words,
} from './questions.js';

const FORMS = ['In a room', 'Online, live', 'Mixed', 'Self-paced'];

const theTraining = section('training', 'The training', '', [
  choice(
    'trainingType',
    'What kind of training is it',
    [
      'Skills for the job',
      'Leadership',
      'Languages',
      'Software',
      'Safety',
      'Law and compliance',
      'Sales and service',
      'Other',
    ],
    { isRequired: true },
  ),
  choice('form', 'How does it take place', FORMS, { isRequired: true }),
  words('inShort', 'In short', 50, { hint: 'What bidders read first, in at most 50 words.' }),
  words('reason', 'Why it is needed', 100, { hint: 'What goes wrong or is missing today.' }),
  table(
    'goals',
    'What people can do afterwards',
    [
      column('goal', 'text', 'They can', { isRequired: true, wordLimit: 25 }),
      column('proof', 'text', 'How one sees it', { wordLimit: 20 }),
    ],
    { maxRows: 15 },
  ),
]);

const learners = section('learners', 'Who learns', '', [
  table('groups', 'Groups', [
    column('group', 'text', 'Group', { isRequired: true, wordLimit: 12 }),
    column('people', 'number', 'People', { isRequired: true, min: 1 }),
    column('place', 'text', 'Place', { wordLimit: 8 }),
    column('language', 'text', 'Language', { wordLimit: 3 }),
    column('level', 'choice', 'What they know', { options: ['Nothing yet', 'A little', 'Experienced', 'Mixed'] }),
  ]),
  count('groupSize', 'People in a group at most', 'people'),
  words('limits', 'What bidders should know about them', 80, {
    hint: 'Shifts, no computer, fear of tests, earlier trainings.',
  }),
  choices('accessibility', 'Accessibility needed', [
    'Step-free',
    'Captions',
    'Sign language',
    'Plain language',
    'Screen reader',
    'Long breaks',
  ]),
]);

const dates = section('dates', 'Days and hours', '', [
  days('period', 'Period'),
  table('sessions', 'Sessions', [
    column('what', 'text', 'Session', { isRequired: true, wordLimit: 12 }),
    column('date', 'date', 'Day'),
    column('start', 'time', 'From'),
    column('end', 'time', 'To'),
    column('group', 'text', 'Group', { wordLimit: 8 }),
  ]),
  words('pattern', 'Pattern', 30, { hint: 'Such as two half days, a month apart.' }),
]);

const room = section(
  'room',
  'Rooms and meals',
  '',
  [
    choice('roomBy', 'Room', ['Ours', 'Bidder’s', 'Hotel', 'To be found']),
    choices('equipment', 'Equipment', [
      'Screen',
      'Flip charts',
      'Computers for all',
      'Sound',
      'Workshop space',
      'Machines',
    ]),
    service('meals', 'Meals'),
    service('nights', 'Overnight stays'),
  ],
  when('form', 'In a room', 'Mixed'),
);

const online = section(
  'online',
  'Online',
  '',
  [
    choice('platform', 'Platform', ['Ours', 'Bidder’s', 'No matter']),
    choices('formats', 'Must fit', ['SCORM', 'xAPI', 'LTI', 'Single sign-on', 'Phones']),
    count('selfPacedHours', 'Hours of self-paced material', 'hours', { decimals: 1 }),
    choice('recordings', 'Recordings', ['None', 'For those who were absent', 'For everybody, for ever']),
  ],
  when('form', 'Online, live', 'Mixed', 'Self-paced'),
);

const parts = section(
  'services',
  'Services',
  'In: part of the price. Optional: priced apart, you decide later. Out: somebody else does it.',
  [
    service('needs', 'Finding out what is needed'),
    service('concept', 'Concept'),
    service('material', 'Material'),
    service('trainers', 'Trainers'),
    service('practice', 'Practice on our own cases'),
    service('tests', 'Tests'),
    service('certificates', 'Certificates'),
    service('followUp', 'Follow-up after three months'),
    service('trainTheTrainer', 'Training our own trainers'),
  ],
);

const quality = section('quality', 'Quality and terms', '', [
  choices('trainerProofs', 'Trainers must show', [
    'Ten years of practice',
    'Certificate in the subject',
    'Trainer’s certificate',
    'References from our field',
    'A trial session',
  ]),
  choice('sameTrainer', 'The same trainer throughout', ['Yes', 'No matter']),
  percent('passTarget', 'Share that passes, at least'),
  choice('rights', 'Material', ['Belongs to us', 'We may use it again', 'For this training alone']),
  words('evaluation', 'How it is judged', 80),
  count('cancelDays', 'Free of charge to cancel until', 'days before', { max: 365 }),
  words('past', 'What was done before, and what came of it', 100),
  files('papers', 'Papers', 'Profiles of jobs, rules, earlier material.'),
]);

/** Courses, workshops and what people learn from. */
export const TRAINING: ShippedSet = {
  id: 'training',
  name: 'Training',
  sections: [theTraining, learners, dates, room, online, parts, quality],
};
