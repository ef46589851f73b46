import { type JobKind, type Market, price, promises, quality } from '../kinds.js';

const move: JobKind = {
  title: 'Move of {department}, {count} desks',
  brief:
    '{department} moves within the house: {count} desks, chairs and screens, two meeting rooms and the plants. Packed on Friday afternoon, working on Monday at eight.\n\nLast time eleven screens did not find their cable.',
  count: [18, 64],
  services: ['Planning', 'Transport', 'Set-up'],
  answers: {
    workType: 'Move',
    things: [
      { what: 'Screens', count: 60, care: 'Fragile' },
      { what: 'Boxes', count: 120 },
      { what: 'Cupboards with personnel papers', count: 4, care: 'Secret papers' },
    ],
    lifts: ['Goods lift'],
    packing: 'Both',
    workingAgain: '08:00',
    hours: ['At weekends'],
    planning: 'in',
    labour: 'in',
    disposal: 'optional',
    proofs: ['Liability insurance'],
  },
  lines: [
    { title: 'Planning and labels', quantity: 1, unit: 'flat fee', price: 640 },
    { title: 'Moving a desk', details: 'Desk, chair, screens, two boxes', quantity: 'count', unit: 'desk', price: 58 },
    { title: 'Meeting rooms', quantity: 2, unit: 'room', price: 340 },
    { title: 'Hands on Monday morning', quantity: 2, unit: 'person', price: 210 },
  ],
  criteria: [
    price(45),
    quality('Plan', 30, 'Who carries what when, and what is done if something breaks.'),
    promises(25),
  ],
  goal: null,
  noGoalBecause: 'It is about our own rooms. No goal speaks of them.',
  benefit: 'Telephones are answered on Monday at eight as if nothing had moved.',
  months: [3, 6, 7, 8, 12],
  weeksAhead: [2, 5],
  days: 3,
  plans: [
    'Every desk gets a number and a photograph before it moves.',
    'We carry screens upright, in boxes made for them.',
    'Two of us stay until eleven on Monday and find every cable.',
  ],
};

const repair: JobKind = {
  title: '{topic}',
  topics: [
    'Repaint the second floor',
    'New blinds for the south side',
    'Quiet rooms for Customer Care',
    'Lights in the warehouse',
    'Bicycle shed for 60 bicycles',
    'Kitchen on the fourth floor',
    'Fresh air for the training hall',
  ],
  brief:
    '{topic}: done while the house is in use. Noise before nine or after five, everything swept up every evening.\n\nTell us what you need from us and by when.',
  services: ['Planning', 'Work', 'Cleaning up'],
  answers: {
    workType: 'Building work',
    permits: ['None needed'],
    hazards: ['None known'],
    warranty: 2,
    waste: 'Bidder disposes of it',
    hours: ['Before 8 and after 18', 'At weekends'],
    keptOpen: 'In parts',
    survey: 'in',
    material: 'in',
    labour: 'in',
    cleaningUp: 'in',
    proofs: ['Entry in the trade register', 'Liability insurance'],
    green: ['Reuse before new', 'Ecolabel products'],
  },
  lines: [
    { title: 'Survey and plan', quantity: 1, unit: 'flat fee', price: 520 },
    { title: 'Material', quantity: 1, unit: 'flat fee', price: 4300 },
    { title: 'Work', quantity: 14, unit: 'day', price: 310 },
    { title: 'Waste and cleaning up', quantity: 1, unit: 'flat fee', price: 480 },
  ],
  criteria: [price(50), quality('Plan', 30, 'The house works while they work.'), promises(20)],
  goal: 'people',
  benefit: 'People who can hear themselves speak serve customers better.',
  months: [1, 4, 5, 6, 7, 8, 9],
  weeksAhead: [3, 7],
  days: 14,
  plans: [
    'We work in four sections, so that only one corner is closed at a time.',
    'You get a plan for each week on the Thursday before.',
    'Our own people do the work; nobody is sent on.',
    'What we open in the morning is closed in the evening.',
  ],
};

const upkeep: JobKind = {
  title: '{topic}, one year',
  topics: ['Cleaning of the showroom', 'Looking after the plants', 'Checks of lifts and doors', 'Snow and leaves'],
  brief:
    '{topic} for a year, with a fixed price a month and a number to ring when something is wrong.\n\nWe change to somebody better if nobody answers.',
  services: ['Regular work', 'Emergencies'],
  answers: {
    workType: 'Maintenance contract',
    tasks: [
      { task: 'Round through the house', often: 'Weekly', measure: 'List by mail on the same day' },
      { task: 'Large check', often: 'Quarterly' },
    ],
    notice: 3,
    takeover: 'Not concerned',
    qualityTarget: 95,
    callOut: 4,
    hours: ['In office hours'],
    material: 'optional',
    labour: 'in',
  },
  lines: [
    { title: 'Regular work', quantity: 12, unit: 'month', price: 690 },
    { title: 'Emergencies', quantity: 10, unit: 'call', price: 95 },
    { title: 'Report', quantity: 4, unit: 'quarter', price: 80 },
  ],
  criteria: [price(50), quality('Experience', 20, 'Similar houses that we may ring.'), promises(30)],
  goal: 'people',
  benefit: 'Visitors see at the door that we look after things.',
  months: [2, 3, 10, 11],
  weeksAhead: [3, 6],
  days: 365,
  plans: [
    'You know the names of those who come.',
    'Everything done is on a sheet by the door.',
    'Whoever rings at night speaks with us, not with a machine.',
  ],
};

export const FACILITIES: Market = {
  category: 'Facilities',
  kinds: [move, repair, upkeep, repair],
  promises: [
    {
      text: 'Somebody there when something is wrong',
      metric: 'time from your call',
      unit: 'hours',
      targets: [4, 8, 24],
      remedy: 'The call is free',
    },
    {
      text: 'Finished on the day',
      metric: 'share of steps finished in time',
      unit: 'percent',
      targets: [98, 94, 88],
      remedy: '3% off for each day',
    },
    { text: 'Faults put right', metric: 'time from your message', unit: 'days', targets: [2, 5, 10], remedy: null },
  ],
  questions: [
    {
      text: 'Is there a goods lift?',
      answer: 'Yes, 1,000 kg, 2.1 metres deep. It is yours from five in the afternoon.',
    },
    { text: 'May we see the place?', answer: 'Any Tuesday or Thursday at nine. Ask at the front desk.' },
    { text: 'Who takes the old material away?', answer: 'You do. It belongs into the price of waste.' },
  ],
};
