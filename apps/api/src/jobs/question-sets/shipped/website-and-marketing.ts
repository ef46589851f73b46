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
  when,
  words,
} from './questions.js';

const WORK = [
  'New website',
  'New pages',
  'Changes to pages',
  'Campaign',
  'Newsletter',
  'Brand or design work',
  'Film or photographs',
  'Social media',
];
const PAGES = WORK.slice(0, 3);
const CAMPAIGNS = ['Campaign', 'Newsletter', 'Social media'];

const theWork = section('work', 'The work', '', [
  choice('workType', 'What kind of work is it', WORK, { isRequired: true }),
  words('inShort', 'In short', 50, { hint: 'What bidders read first, in at most 50 words.' }),
  words('audience', 'Whom it is for', 100, { hint: 'Who they are, what they look for, what they know already.' }),
  words('action', 'What should they do', 60, { hint: 'Ask for a quote, book, read on, call less.' }),
  words('successMeasures', 'How will you know that it worked', 80, { hint: 'Figures now, and what they should be.' }),
  choices('languages', 'Languages', [
    'English',
    'German',
    'French',
    'Spanish',
    'Portuguese',
    'Italian',
    'Dutch',
    'Polish',
    'Other',
  ]),
]);

const pages = section(
  'pages',
  'Pages',
  'One row for each page or kind of page.',
  [
    table('pages', 'Pages', [
      column('page', 'text', 'Page or address', { isRequired: true, wordLimit: 20 }),
      column('change', 'choice', 'What happens to it', {
        options: ['New', 'Rewritten', 'Small change', 'Moved', 'Removed'],
      }),
      column('words', 'number', 'Words', { min: 0 }),
      column('pictures', 'number', 'Pictures', { min: 0 }),
      column('owner', 'text', 'Who knows the facts', { wordLimit: 10 }),
      column('note', 'text', 'What should change', { wordLimit: 40 }),
    ]),
    words('platform', 'System that the site runs on', 30, { hint: 'Content system, hosting, who has access.' }),
    choices('mustPass', 'It must', [
      'Meet WCAG 2.2 AA',
      'Load in under 2 seconds on a phone',
      'Work without cookies',
      'Keep old addresses working',
      'Fit the design system',
      'Be found by search engines',
    ]),
    choice('upkeep', 'Who looks after it later', ['We do', 'The bidder', 'Not decided']),
    count('changesAMonth', 'Small changes a month, later', 'changes'),
  ],
  when('workType', ...PAGES),
);

const campaign = section(
  'campaign',
  'Campaign',
  '',
  [
    words('message', 'The one message', 40),
    choices('channels', 'Channels', [
      'E-mail',
      'Search',
      'Social media',
      'Print',
      'Outdoors',
      'Trade press',
      'Events',
      'Partners',
      'Radio or podcast',
    ]),
    days('flight', 'When it runs'),
    table('pieces', 'Pieces', [
      column('piece', 'text', 'Piece', { isRequired: true, wordLimit: 15 }),
      column('count', 'number', 'How many', { min: 0 }),
      column('size', 'text', 'Size or length', { wordLimit: 10 }),
      column('due', 'date', 'Due'),
    ]),
    percent('mediaShare', 'Share of the budget for bought space'),
    words('forbidden', 'What must not be said or shown', 60),
  ],
  when('workType', ...CAMPAIGNS),
);

const parts = section(
  'services',
  'Services',
  'In: part of the price. Optional: priced apart, you decide later. Out: somebody else does it.',
  [
    service('research', 'Research with users'),
    service('text', 'Text'),
    service('design', 'Design'),
    service('build', 'Building and testing'),
    service('pictures', 'Pictures and film'),
    service('translation', 'Translation'),
    service('seo', 'Being found by search engines'),
    service('measuring', 'Measuring and reporting'),
    service('upkeepService', 'Upkeep'),
  ],
);

const rules = section('rules', 'Rules and material', '', [
  files('brand', 'Brand rules and material', 'Brand book, logos, texts that exist, figures.'),
  words('approvals', 'Who approves, and how fast', 50, { hint: 'Name each round: a bidder plans around it.' }),
  count('rounds', 'Rounds of correction in the price', 'rounds', { max: 20 }),
  choice('rights', 'Rights of use', ['Everything, for ever', 'For this purpose', 'For a time', 'Bidder proposes']),
  words('legal', 'Legal checks', 50, { hint: 'Consent, claims, price statements, pictures of people.' }),
  choices('personalData', 'Personal data', ['None', 'Visitors’ behaviour', 'Contact forms', 'Customer lists']),
  day('liveOn', 'When must it be online or out'),
]);

const history = section(
  'history',
  'What there is now',
  'Whoever bids sees the same figures as whoever did it last time.',
  [
    table(
      'past',
      'Work like this before',
      [
        column('date', 'date', 'Finished', { isRequired: true }),
        column('what', 'text', 'What', { isRequired: true, wordLimit: 15 }),
        column('bidder', 'text', 'Done by', { wordLimit: 10 }),
        column('spend', 'money', 'Spent'),
        column('result', 'text', 'What came of it', { wordLimit: 25 }),
      ],
      { maxRows: 20 },
    ),
    count('visitors', 'Visitors a month', 'visitors'),
    words('lessons', 'What was learnt', 100),
  ],
);

/** Pages, campaigns and what is around them. */
export const WEBSITE_AND_MARKETING: ShippedSet = {
  id: 'website-and-marketing',
  name: 'Website and marketing',
  sections: [theWork, pages, campaign, parts, rules, history],
};
