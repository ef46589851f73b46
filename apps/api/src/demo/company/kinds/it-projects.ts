import { type JobKind, type Market, price, promises, quality } from '../kinds.js';

const rollout: JobKind = {
  title: '{topic} for {count} people',
  topics: ['New laptops', 'Headsets and telephones', 'Two-step sign-in', 'Tablets for service vans', 'New mail boxes'],
  brief:
    '{topic} for {count} colleagues in four places: prepared, handed out, old ones taken back and wiped, and help in the first two weeks.\n\nPeople in Customer Care may be without their tools for an hour at most.',
  count: [40, 160],
  countsPeople: true,
  services: ['Planning', 'Set-up', 'Hand-out', 'Help in the first weeks'],
  answers: {
    projectType: 'Devices or network',
    problem: 'Machines are five years old; a call is lost every day because one starts anew.',
    outcome: 'Everybody works at eight on Monday with their own settings.',
    where: ['Office', 'Home', 'Warehouse or workshop'],
    dataClass: 'Internal',
    securityNeeds: ['Single sign-on', 'Encryption at rest'],
    serviceHours: 'Office hours',
    restore: 4,
    hardware: 'in',
    rollout: 'in',
    training: 'optional',
    support: 'in',
    method: 'Fixed scope and price',
  },
  lines: [
    { title: 'Planning', quantity: 1, unit: 'flat fee', price: 2200 },
    { title: 'Set-up and hand-out', quantity: 'count', unit: 'person', price: 74 },
    { title: 'Taking back and wiping', quantity: 'count', unit: 'device', price: 18 },
    { title: 'Help on site', quantity: 10, unit: 'day', price: 520 },
  ],
  criteria: [price(35), quality('Plan', 25, 'Nobody is without their tools for more than an hour.'), promises(40)],
  goal: 'answers',
  benefit: 'Whoever answers a customer has everything on one screen.',
  months: [1, 2, 3, 9, 10, 11],
  weeksAhead: [3, 6],
  days: 20,
  plans: [
    'We hand out by floor, with somebody beside each row on the first morning.',
    'Ten people try it first; what they stumble over is mended before the rest follow.',
    'Old devices leave with a certificate each.',
    'A spare stands in every kitchen for two weeks.',
  ],
};

const softwareChange: JobKind = {
  title: 'Customer portal: {topic}',
  topics: [
    'booking a service visit',
    'readings from the pump',
    'invoices in one place',
    'faster search',
    'messages in Spanish',
    'spare parts',
  ],
  brief:
    'A change to the customer portal: {topic}. Designed, built, tested and handed over, with three months of upkeep.\n\nA customer of eighty should manage it on a telephone with a cracked screen.',
  services: ['Design', 'Development', 'Testing', 'Upkeep'],
  answers: {
    projectType: 'Change of software',
    problem: 'One caller in five could have done it on the portal and did not find it.',
    functions: [
      {
        who: 'A customer',
        what: 'Finds it from the first page in one step',
        weight: 'Must',
        proof: 'Eight of ten people in a test',
      },
      { who: 'Customer Care', what: 'Sees what the customer saw', weight: 'Must' },
      { who: 'A customer', what: 'Can change it until the evening before', weight: 'Should' },
    ],
    systems: [
      { system: 'Customer portal', how: 'Both', owner: 'IT services' },
      { system: 'Service planning', how: 'Writes to it', interface: 'REST, documented' },
    ],
    standards: ['WCAG 2.2 AA', 'GDPR', 'Our architecture rules'],
    dataClass: 'Confidential',
    personalData: ['Customers'],
    dataPlace: 'In the EU',
    analysis: 'in',
    development: 'in',
    testing: 'in',
    documentation: 'in',
    support: 'optional',
    method: 'In steps, price for each',
    ourPart: 'A product owner for eight hours a week, answers within a day.',
  },
  lines: [
    { title: 'Design and try-outs', quantity: 8, unit: 'day', price: 610 },
    { title: 'Development', quantity: 26, unit: 'day', price: 640 },
    { title: 'Testing', details: 'Phones, screen readers, load', quantity: 6, unit: 'day', price: 560 },
    { title: 'Upkeep', quantity: 3, unit: 'month', price: 900 },
  ],
  criteria: [price(30), quality('Plan', 30, 'Small steps that we can look at every week.'), promises(40)],
  goal: 'answers',
  benefit: 'Customers do at midnight what they used to ring for at nine.',
  months: [1, 2, 4, 5, 9, 10],
  weeksAhead: [2, 6],
  days: 60,
  plans: [
    'Every Friday something runs that you can try.',
    'We begin with the part that could go wrong.',
    'Three customers try each step before it goes further.',
    'Your own people write code with us, so that nothing leaves when we do.',
  ],
};

const figures: JobKind = {
  title: 'Figures every Monday: {topic}',
  topics: [
    'time from order to warm home',
    'second visits',
    'calls by reason',
    'parts in stock',
    'installers by region',
  ],
  brief:
    'One page of figures every Monday about {topic}, from three systems that do not agree with each other. Built so that we can look after it ourselves.\n\nA wrong number is worse than none.',
  services: ['Design', 'Development', 'Upkeep'],
  answers: {
    projectType: 'Data or reports',
    problem: 'Three people copy numbers by hand every Monday morning.',
    sources: [
      { what: 'Orders', records: 140000, from: 'Sales system', quality: 'Clean' },
      { what: 'Visits', records: 38000, from: 'Service planning', quality: 'Some gaps' },
    ],
    dataClass: 'Confidential',
    securityNeeds: ['Single sign-on', 'Rights by role'],
    analysis: 'in',
    development: 'in',
    documentation: 'in',
  },
  lines: [
    { title: 'Finding out what the systems hold', quantity: 5, unit: 'day', price: 590 },
    { title: 'Building', quantity: 12, unit: 'day', price: 620 },
    { title: 'Checking against last year', quantity: 3, unit: 'day', price: 560 },
    { title: 'Upkeep', quantity: 6, unit: 'month', price: 260 },
  ],
  criteria: [price(35), quality('Plan', 25, 'They say what they do when two systems disagree.'), promises(40)],
  goal: 'fourWeeks',
  benefit: 'We see on Monday which homes are late, not at the end of the quarter.',
  months: [1, 3, 4, 6, 7, 8, 11, 12],
  weeksAhead: [2, 5],
  days: 40,
  plans: [
    'Every number carries where it comes from and when it was read.',
    'Where two systems disagree, the page says so instead of choosing.',
    'We count last year by hand once and compare.',
  ],
};

export const IT_PROJECTS: Market = {
  category: 'IT projects',
  kinds: [rollout, softwareChange, figures],
  promises: [
    {
      text: 'Help when somebody cannot work',
      metric: 'time until somebody looks at it',
      unit: 'hours',
      targets: [2, 8, 40],
      remedy: 'A day free of charge',
    },
    {
      text: 'Faults that stop the work',
      metric: 'time until it works again',
      unit: 'hours',
      targets: [8, 16, 40],
      remedy: 'The month of upkeep is free',
    },
    {
      text: 'Answers to your messages',
      metric: 'time to the first answer',
      unit: 'hours',
      targets: [4, 8, 40],
      remedy: null,
    },
    {
      text: 'On the day that was agreed',
      metric: 'share of steps finished in time',
      unit: 'percent',
      targets: [95, 90, 75],
      remedy: '5% off for each week',
    },
  ],
  questions: [
    {
      text: 'Is there a test system with real amounts of data?',
      answer: 'Yes, a copy without names, new every night.',
    },
    { text: 'Who looks after it in the end?', answer: 'Two of our own people. Plan three days to hand it over.' },
    { text: 'Does the work have to be done on site?', answer: 'The first and the last week. In between as you like.' },
  ],
};
