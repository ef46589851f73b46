import {
  choice,
  choices,
  column,
  count,
  files,
  money,
  percent,
  section,
  service,
  table,
  when,
  words,
  day,
} from '../questions.js';
import { NEEDS } from './event-and-people.js';

export const services = section(
  'services',
  'Services',
  'In: part of the price. Optional: priced apart, you decide later. Out: somebody else does it.',
  [
    service('concept', 'Concept'),
    service('venueSourcing', 'Venue sourcing'),
    service('registration', 'Registration'),
    service('agenda', 'Agenda'),
    service('speakers', 'Speakers'),
    service('production', 'Production'),
    service('decor', 'Décor'),
    service('entertainment', 'Entertainment'),
    service('transport', 'Transport'),
    service('marketing', 'Marketing'),
    service('staffing', 'Staffing'),
    service('sponsors', 'Sponsor and exhibitor handling'),
    service('onSite', 'On-site management'),
    service('evaluation', 'Evaluation'),
    service('reporting', 'Reporting'),
  ],
);

export const moneyAndTerms = section(
  'terms',
  'Money and terms',
  'Beside the budget.',
  [
    choice('taxIncluded', 'Are prices to include tax', ['Yes', 'No, tax apart']),
    choice('serviceIncluded', 'Are prices to include service charges', ['Yes', 'No, apart']),
    choice('gratuityIncluded', 'Are prices to include gratuities', ['Yes', 'No, apart', 'None expected']),
    money('notToExceed', 'Not to exceed', {
      hint: 'The sum above which no proposal is considered, when there is one.',
    }),
    choice(
      'feeModel',
      'How is the planner paid',
      ['Flat fee', 'Fee by the hour', 'Percentage of spend', 'Commission of suppliers', 'Bidder proposes'],
      { hint: 'A flat fee gives nobody a reason to spend more.' },
    ),
    choice('paymentTerms', 'Payment', [
      'Within 14 days',
      'Within 30 days',
      'Within 45 days',
      'Within 60 days',
      'In stages',
    ]),
    words('paymentStages', 'Stages of payment', 60),
    percent('deposit', 'Deposit, at most'),
  ],
  when('needs', NEEDS.terms),
);

export const risk = section(
  'risk',
  'Risk and duty',
  '',
  [
    money('insuranceCover', 'Insurance of the bidder: cover of at least'),
    words('insurance', 'More about insurance', 50),
    table(
      'cancellation',
      'If we cancel',
      [
        column('daysBefore', 'number', 'Days before', { isRequired: true, min: 0, unit: 'days' }),
        column('share', 'number', 'We pay at most', { isRequired: true, min: 0, max: 100, decimals: 1, unit: '%' }),
      ],
      { maxRows: 12 },
    ),
    words('forceMajeure', 'Force majeure', 100, { hint: 'What counts, and what happens to sums already paid.' }),
    choices('personalData', 'Data protection', [
      'Guests’ names only',
      'Guests’ contact details',
      'Health or diet details',
      'Processing agreement needed',
      'Data stays in the EU',
      'Deleted within 30 days after',
    ]),
    words('safety', 'Safety', 80, { hint: 'Security staff, first aid, crowd plan, night transport.' }),
    words('preferredSuppliers', 'Suppliers that we prefer', 60),
    words('forbiddenSuppliers', 'Suppliers that we cannot use', 60),
    choice('nda', 'Secrecy agreement', ['Not needed', 'Before details are given', 'With the contract']),
    choice('ideaTerm', 'How long are ideas of bidders who lose protected', ['12 months', '24 months', '36 months']),
  ],
  when('needs', NEEDS.risk),
);

export const sustainability = section(
  'sustainability',
  'Sustainability',
  'Write what you ask for; bidders answer each.',
  [
    words('greenTravel', 'Travel and place', 50, { hint: 'Reachable by train, walkable, few flights.' }),
    words('greenEnergy', 'Energy', 50, { hint: 'Renewable power, measured use.' }),
    words('greenFood', 'Food', 50, { hint: 'Seasonal, regional, plant-based share, what happens to the rest.' }),
    words('greenWaste', 'Waste and material', 50, { hint: 'No single use, décor that is used again.' }),
    words('greenWater', 'Water', 50),
    words('greenPeople', 'People and neighbourhood', 50, { hint: 'Fair pay, local firms, accessibility.' }),
    choices('greenProof', 'Proof that counts', [
      'ISO 20121',
      'Green Key',
      'EU Ecolabel',
      'B Corp',
      'Carbon report after the event',
    ]),
    count('carbonTarget', 'Target', 'kg CO₂e a head'),
  ],
  when('needs', NEEDS.sustainability),
);

export const history = section(
  'history',
  'History of this event',
  'Whoever bids sees the same figures as whoever did it last time.',
  [
    table(
      'past',
      'Earlier times',
      [
        column('date', 'date', 'First day', { isRequired: true }),
        column('venue', 'text', 'Venue', { wordLimit: 15 }),
        column('bidder', 'text', 'Done by', { wordLimit: 10 }),
        column('attendance', 'number', 'People', { min: 0 }),
        column('roomNights', 'number', 'Room nights', { min: 0 }),
        column('rooms', 'money', 'Spent on rooms'),
        column('food', 'money', 'Spent on food and drink'),
        column('space', 'money', 'Spent on space'),
        column('av', 'money', 'Spent on technique'),
        column('other', 'money', 'Spent on the rest'),
      ],
      { maxRows: 10 },
    ),
    words('lessons', 'What was learnt', 150),
    words('keep', 'What should stay as it was', 80),
    files(
      'dataPack',
      'Papers of earlier times',
      'Programme, floor plan, final invoice, evaluation. Every bidder gets the same.',
    ),
  ],
  when('needs', NEEDS.history),
);

export const process = section('process', 'How this is decided', 'Beside the dates of the contest.', [
  choice(
    'rounds',
    'Rounds',
    [
      'One round: the first proposal counts',
      'A second round with the best two',
      'Talks with the best before the award',
    ],
    {
      hint: 'Bidders put their best price first when they know that there is one round.',
    },
  ),
  choice('envelopes', 'Price and quality', ['Read together', 'Quality is judged first, price after']),
  day('siteVisit', 'Visit to the site'),
  words('presentations', 'Presentations', 40, {
    hint: 'Whether the best will be asked to present, when, and for how long.',
  }),
  files('attachments', 'Papers for bidders', 'Drawings, brand book, seating plans, terms.'),
]);
