import { type JobKind, type Market, price, promises, quality } from '../kinds.js';

const websiteUpdate: JobKind = {
  title: 'Website update: {topic}',
  topics: [
    'product pages',
    'grants and subsidies',
    'pages for installers',
    'warranty',
    'help in winter',
    'how a heat pump works',
    'prices and leasing',
    'case studies',
    'spare parts',
    'service contracts',
  ],
  brief:
    'Pages about {topic} to write, design and put online, and small changes for three months after.\n\nVisitors come with one question and mostly on a telephone. They should find the answer without ringing us.',
  services: ['Copywriting', 'Design', 'Development', 'Upkeep'],
  answers: {
    workType: 'Changes to pages',
    audience: 'Home owners who have a unit, and those who think of one, mostly on a phone in the evening.',
    action: 'Find the answer without calling us.',
    languages: ['English', 'Portuguese', 'Spanish'],
    pages: [
      { page: 'Overview', change: 'Rewritten', words: 400, pictures: 2 },
      {
        page: 'Questions and answers',
        change: 'New',
        words: 900,
        note: 'From the twenty questions that callers ask most.',
      },
      { page: 'How to reach us', change: 'Small change' },
    ],
    mustPass: ['Meet WCAG 2.2 AA', 'Load in under 2 seconds on a phone', 'Fit the design system'],
    upkeep: 'We do',
    text: 'in',
    design: 'in',
    build: 'in',
    pictures: 'optional',
    translation: 'out',
    rounds: 2,
    personalData: ['None'],
  },
  lines: [
    { title: 'Text', quantity: 8, unit: 'page', price: 210 },
    { title: 'Design', quantity: 3, unit: 'page type', price: 620 },
    { title: 'Build and test', details: 'Phones and screen readers included', quantity: 8, unit: 'page', price: 290 },
    { title: 'Small updates', details: 'Up to ten a month', quantity: 3, unit: 'month', price: 380 },
  ],
  criteria: [
    price(35),
    quality('Understanding of the audience', 25, 'They know who reads this and why.'),
    quality('Quality of past work', 20, 'Pages that we can look at.'),
    promises(20),
  ],
  goal: 'answers',
  benefit: 'A customer finds the answer at ten in the evening, without waiting for us to open.',
  months: [1, 2, 3, 4, 5, 9, 10, 11],
  weeksAhead: [2, 5],
  days: 30,
  plans: [
    'We sit with Customer Care for a day first and write down what callers really ask.',
    'Every page is tested with five people before it goes online.',
    'Text comes first; design follows what has to be said.',
    'You change words yourselves afterwards, and we look over it.',
  ],
};

const campaign: JobKind = {
  title: 'Campaign: {topic}',
  topics: [
    'warm before Christmas',
    'change your boiler in summer',
    'installers wanted',
    'one year of service free',
    'open doors in March',
    'hello Poland',
  ],
  brief:
    'A campaign for eight weeks: {topic}. One idea, told on the radio, on posters at bus stops and online, with figures each week of who answered.\n\nNo fear, no polar bears. Our customers are sensible people.',
  services: ['Concept', 'Copywriting', 'Design', 'Media buying'],
  answers: {
    workType: 'Campaign',
    message: 'Warm in winter, cool in summer, quiet always.',
    channels: ['E-mail', 'Search', 'Trade press', 'Partners'],
    mediaShare: 40,
    successMeasures: 'Visits agreed through partners, counted by the code on each piece.',
    text: 'in',
    design: 'in',
    measuring: 'in',
    seo: 'optional',
    rights: 'Everything, for ever',
    rounds: 3,
  },
  lines: [
    { title: 'Idea and texts', quantity: 1, unit: 'flat fee', price: 4200 },
    {
      title: 'Designs',
      details: 'Posters, adverts and animations from one idea',
      quantity: 12,
      unit: 'design',
      price: 280,
    },
    { title: 'Radio spots', quantity: 2, unit: 'spot', price: 950 },
    { title: 'Placing and reporting', quantity: 8, unit: 'week', price: 460 },
  ],
  criteria: [
    price(30),
    quality('Idea', 35, 'We wish we had had it ourselves.'),
    quality('Understanding of the audience', 15, 'Sensible people with an old boiler.'),
    promises(20),
  ],
  goal: 'fourWeeks',
  benefit: 'Households hear of the grant while there is still time to claim it.',
  months: [2, 3, 5, 8, 9, 10],
  weeksAhead: [3, 6],
  days: 56,
  plans: [
    'Three ideas in a week; you keep one and we drop the others without an invoice.',
    'Every Monday you get one page: what was seen, who rang, what we change.',
    'We film in two real homes instead of a studio.',
    'What does not work after two weeks, we take off.',
  ],
};

const photographs: JobKind = {
  title: 'Photographs: {topic}',
  topics: ['homes in winter', 'our installers at work', 'people of Customer Care', 'the new indoor unit'],
  brief:
    'Photographs for website, print and press: {topic}. Real people, real places, rights for all uses and five years.\n\nWe have enough pictures of smiling people pointing at screens.',
  services: ['Concept', 'Photography', 'Editing'],
  answers: {
    workType: 'Film or photographs',
    audience: 'Everybody who wonders what a unit looks like in a real home.',
    pictures: 'in',
    text: 'out',
    rights: 'Everything, for ever',
    legal: 'Written consent of everybody who can be recognised.',
  },
  lines: [
    { title: 'Day of photography', quantity: 3, unit: 'day', price: 980 },
    { title: 'Finding people and places', quantity: 1, unit: 'flat fee', price: 850 },
    { title: 'Finished pictures', quantity: 40, unit: 'picture', price: 22 },
    { title: 'Rights for five years', quantity: 1, unit: 'flat fee', price: 700 },
  ],
  criteria: [price(40), quality('Quality of past work', 40, 'Pictures that we can look at.'), promises(20)],
  goal: 'answers',
  benefit: 'Customers see what will stand in their own cellar before they decide.',
  months: [1, 2, 6, 7, 11, 12],
  weeksAhead: [2, 6],
  days: 10,
  plans: [
    'We visit each place before we bring a camera.',
    'You choose from everything we took, not from what we like.',
    'Every picture comes with names, consent and what it shows.',
  ],
};

export const WEBSITE_AND_MARKETING: Market = {
  category: 'Website and marketing',
  kinds: [websiteUpdate, campaign, photographs, websiteUpdate],
  promises: [
    {
      text: 'Small changes go online',
      metric: 'time from your message',
      unit: 'hours',
      targets: [24, 48, 120],
      remedy: 'The month of upkeep is free',
    },
    {
      text: 'First draft',
      metric: 'time from the start meeting',
      unit: 'days',
      targets: [3, 5, 10],
      remedy: '5% off the total',
    },
    {
      text: 'Answers to your messages',
      metric: 'time to the first answer',
      unit: 'hours',
      targets: [4, 8, 24],
      remedy: null,
    },
  ],
  questions: [
    {
      text: 'Who signs off texts on your side?',
      answer: 'One person, named at the start meeting. Corrections within two working days.',
    },
    { text: 'Which system are the pages kept in?', answer: 'The one we have. You get access on the first day.' },
    { text: 'Can we reuse the pictures of last year?', answer: 'Yes, all of them. The rights are ours.' },
  ],
};
