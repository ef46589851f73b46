import { type JobKind, type Market, price, promises, quality } from '../kinds.js';

const hiring: JobKind = {
  title: 'Hiring: {topic}',
  topics: [
    'eight people for Customer Care',
    'five service technicians',
    'a head of Spain',
    'three engineers',
    'twelve people for the winter',
  ],
  brief:
    'Help with hiring {topic}: advert, first conversations, a day with us, references. We decide; you make sure that the right people stand in front of us.\n\nEveryone who applies gets an answer, also a no.',
  services: ['Search', 'First conversations', 'Answers to applicants'],
  answers: {
    serviceType: 'Recruiting',
    groups: ['Applicants'],
    mustHave: 'They like customers, write clearly, and have done the work somewhere else for two years.',
    exclusive: 'We ourselves',
    feeModel: 'Flat fee',
    guarantee: 6,
    personalData: ['Names', 'Contact details', 'Applications'],
    worksCouncil: 'Informed',
    search: 'in',
    interviews: 'in',
    tests: 'optional',
  },
  lines: [
    { title: 'Adverts and search', quantity: 1, unit: 'flat fee', price: 2900 },
    { title: 'First conversations', quantity: 40, unit: 'conversation', price: 85 },
    { title: 'Days with us', quantity: 4, unit: 'day', price: 540 },
    { title: 'Answers to applicants', quantity: 120, unit: 'person', price: 6 },
  ],
  criteria: [
    price(30),
    quality('Understanding of the work', 40, 'They could explain the job to a friend.'),
    promises(30),
  ],
  goal: 'people',
  benefit: 'There is somebody at the telephone when the first frost comes.',
  months: [1, 2, 5, 6, 8, 9],
  weeksAhead: [1, 4],
  days: 45,
  plans: [
    'We spend a day beside your people before we write a word.',
    'Applicants hear from us within three days, whatever the answer.',
    'You see notes of every conversation, not a score.',
  ],
};

const advice: JobKind = {
  title: '{topic}',
  topics: [
    'Survey of all employees',
    'Pay compared with the market',
    'Health days in spring',
    'Exit interviews, one year',
    'A better first week for new people',
  ],
  brief:
    '{topic}: planned with us, carried out, and told in a way that leads to three things we change.\n\nWe have had enough reports that nobody opens twice.',
  services: ['Design', 'Work', 'Report'],
  answers: {
    serviceType: 'Coaching',
    groups: ['Managers', 'Employees'],
    outcome: 'People say what they need, and something follows from it.',
    confidential: 'Everything that is said; we learn only how many came.',
    personalData: ['Names', 'Contact details'],
    facilitation: 'in',
    reporting: 'in',
  },
  lines: [
    { title: 'Design', quantity: 1, unit: 'flat fee', price: 1900 },
    { title: 'Carrying it out', quantity: 12, unit: 'day', price: 580 },
    { title: 'Report and conversation', quantity: 2, unit: 'half-day', price: 640 },
  ],
  criteria: [price(35), quality('Method', 40, 'We believe the answers afterwards.'), promises(25)],
  goal: 'people',
  benefit: 'Fewer customers have to get used to a new face.',
  months: [2, 3, 4, 7, 10, 11],
  weeksAhead: [2, 6],
  days: 40,
  plans: [
    'Ten people try the questions before everybody gets them.',
    'Nothing is told of groups smaller than eight.',
    'We end with three things to change and who begins.',
  ],
};

export const HR_SERVICES: Market = {
  category: 'HR services',
  kinds: [hiring, advice],
  promises: [
    {
      text: 'Answers to people who write to us',
      metric: 'time to the first answer',
      unit: 'days',
      targets: [1, 3, 5],
      remedy: null,
    },
    {
      text: 'First people to meet',
      metric: 'time from the start meeting',
      unit: 'days',
      targets: [7, 12, 18],
      remedy: '10% off',
    },
    {
      text: 'People still here after six months',
      metric: 'share of those hired',
      unit: 'percent',
      targets: [92, 88, 80],
      remedy: 'We search again for nothing',
    },
  ],
  questions: [
    { text: 'Do you work with the works council already?', answer: 'Yes, they have seen the plan and agree.' },
    { text: 'In which languages?', answer: 'Portuguese and English. Spanish is welcome.' },
  ],
};
