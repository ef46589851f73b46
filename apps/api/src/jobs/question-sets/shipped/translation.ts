import type { ShippedSet } from './shipped-sets.js';
import {
  choice,
  choices,
  column,
  count,
  day,
  days,
  files,
  section,
  service,
  table,
  time,
  when,
  words,
} from './questions.js';

const INTERPRETING = ['Interpreting', 'Both'];
const TRANSLATING = ['Translation', 'Both'];

const theWork = section('work', 'The work', '', [
  choice('workType', 'What kind of work is it', ['Translation', 'Interpreting', 'Both'], { isRequired: true }),
  words('inShort', 'In short', 50, { hint: 'What bidders read first, in at most 50 words.' }),
  choices('subjects', 'Subject', [
    'Law',
    'Technique',
    'Marketing',
    'Medicine',
    'Finance',
    'Software',
    'Personnel',
    'General',
  ]),
  words('readers', 'Who reads or hears it', 60),
]);

const texts = section(
  'texts',
  'Texts',
  'One row for each text and language.',
  [
    table('texts', 'Texts', [
      column('text', 'text', 'Text', { isRequired: true, wordLimit: 12 }),
      column('from', 'text', 'From', { isRequired: true, wordLimit: 3 }),
      column('to', 'text', 'To', { isRequired: true, wordLimit: 3 }),
      column('words', 'number', 'Words', { min: 0 }),
      column('format', 'choice', 'Format', {
        options: ['Word', 'PowerPoint', 'Excel', 'PDF', 'InDesign', 'HTML', 'XLIFF', 'Subtitles', 'Paper'],
      }),
      column('due', 'date', 'Due'),
    ]),
    choice(
      'quality',
      'Quality',
      ['For understanding', 'For publication', 'For the law, sworn', 'Written anew for the market'],
      { isRequired: true },
    ),
    choice('machine', 'Machine translation', ['Not allowed', 'Allowed, corrected by people', 'Allowed as it is']),
    choice('secondPair', 'A second pair of eyes', ['Yes, always', 'For what is published', 'No']),
    files('terms', 'Terms and memory', 'Glossary, translation memory, style guide, earlier translations.'),
    files('sources', 'Texts', 'The texts themselves, or samples.'),
  ],
  when('workType', ...TRANSLATING),
);

const interpreting = section(
  'interpreting',
  'Interpreting',
  '',
  [
    table('sessions', 'Sessions', [
      column('date', 'date', 'Day', { isRequired: true }),
      column('start', 'time', 'From'),
      column('end', 'time', 'To'),
      column('languages', 'text', 'Languages', { isRequired: true, wordLimit: 8 }),
      column('listeners', 'number', 'Listeners', { min: 1 }),
      column('mode', 'choice', 'Mode', {
        options: ['Simultaneous', 'Consecutive', 'Whispered', 'Online', 'Sign language'],
      }),
    ]),
    choice('place', 'Place', ['In person', 'Online', 'Both']),
    service('booths', 'Booths and technique'),
    time('briefing', 'Interpreters are briefed at'),
    choice('recording', 'Recording', ['No', 'Yes, with consent']),
  ],
  when('workType', ...INTERPRETING),
);

const duty = section('duty', 'Secrecy and people', '', [
  choice('secrecy', 'How secret is it', ['Public', 'Internal', 'Confidential', 'Insider knowledge'], {
    isRequired: true,
  }),
  choices('proofs', 'Translators must show', [
    'Native speaker',
    'Sworn',
    'ISO 17100',
    'Degree in the subject',
    'Five years in the subject',
  ]),
  choice('sameTranslator', 'The same people throughout', ['Yes', 'No matter']),
  choices('dataPlace', 'Texts may be kept', ['In the EU', 'Anywhere', 'Deleted after delivery']),
]);

const running = section('running', 'Working together', '', [
  days('term', 'Term, for regular work'),
  count('volume', 'Words a month, about', 'words'),
  count('speed', 'Words a day', 'words'),
  service('layout', 'Setting in the layout'),
  service('termWork', 'Looking after the glossary'),
  service('review', 'Review with our people'),
  service('urgent', 'Work overnight'),
  day('firstPart', 'First part needed by'),
  words('past', 'Who did it so far, and how it went', 80),
]);

/** Texts and talks in other languages. */
export const TRANSLATION: ShippedSet = {
  id: 'translation',
  name: 'Translation',
  sections: [theWork, texts, interpreting, duty, running],
};
