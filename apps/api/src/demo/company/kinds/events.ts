import { type JobKind, type Market, price, promises, quality } from '../kinds.js';
import { autumnParty, summerParty } from './parties.js';

const offsite: JobKind = {
  title: 'Offsite of {department} in {place}, {count} people',
  brief:
    'Two days away from the office for {department}, {count} people: one meeting room for everybody, two smaller rooms, one night, all meals, and an evening together.\n\nWe want to leave with a plan for the next half-year that everybody has argued about. Easy to reach by train matters more to us than a view.',
  count: [16, 38],
  countsPeople: true,
  places: ['Sintra', 'Aveiro', 'Évora', 'Tomar', 'Cascais'],
  services: ['Venue sourcing', 'Catering', 'Transport', 'On-site management'],
  lines: [
    {
      title: 'Venue and meeting rooms',
      details: 'One room for everybody and two for small groups, with screens',
      quantity: 2,
      unit: 'day',
      price: 780,
    },
    {
      title: 'Overnight rooms',
      details: 'Single rooms with breakfast',
      quantity: 'count',
      unit: 'room night',
      price: 92,
    },
    { title: 'Lunch and coffee breaks', quantity: 'count', unit: 'person, both days', price: 58 },
    { title: 'Dinner', quantity: 'count', unit: 'person', price: 44 },
    { title: 'Transport there and back', quantity: 1, unit: 'return trip', price: 690 },
    { title: 'Planning and on-site management', quantity: 1, unit: 'flat fee', price: 1450 },
  ],
  criteria: [
    price(40),
    quality('Fits the brief', 40, 'The place and the plan suit what we want to work on.'),
    promises(20),
  ],
  goal: 'people',
  benefit: 'Colleagues who know each other hand a customer over without a gap.',
  months: [1, 2, 3, 4, 8, 9, 10],
  weeksAhead: [4, 9],
  days: 2,
  plans: [
    'We hold two houses within an hour by train until your decision.',
    'The second morning stays free of slides; we bring walls to write on.',
    'One of us is there from the first coffee to the last taxi.',
    'Your people choose their rooms and meals on one page, and you see the list at any time.',
  ],
};

const installerDay: JobKind = {
  title: 'Installer day in {place}, {count} guests',
  brief:
    'A day for installers: two talks, four stations where they take a pump apart, lunch, and time for their questions. {count} guests, most of them arriving by van.\n\nThey are busy people. If the first hour is dull, they leave.',
  count: [60, 150],
  countsPeople: true,
  places: ['Porto', 'Coimbra', 'Faro', 'Setúbal', 'Braga'],
  services: ['Concept', 'Venue sourcing', 'Registration', 'Catering', 'On-site management'],
  lines: [
    { title: 'Hall with parking', details: 'Parking for 70 vans, loading door', quantity: 1, unit: 'day', price: 2600 },
    { title: 'Technique and crew', quantity: 1, unit: 'day', price: 1850 },
    { title: 'Stations', details: 'Water, power and a bench each', quantity: 4, unit: 'station', price: 420 },
    { title: 'Lunch and coffee', quantity: 'count', unit: 'person', price: 34 },
    { title: 'Registration and badges', quantity: 'count', unit: 'person', price: 6 },
    { title: 'Planning and on-site management', quantity: 1, unit: 'flat fee', price: 2400 },
  ],
  criteria: [
    price(35),
    quality('Concept', 30, 'Installers would take a day off work for it.'),
    quality('Experience with this size', 15, 'Similar events, named people.'),
    promises(20),
  ],
  goal: 'installers',
  benefit: 'Installers go home able to fix what used to need a second visit.',
  months: [2, 3, 4, 5, 9, 10, 11],
  weeksAhead: [5, 10],
  days: 1,
  plans: [
    'Doors at seven: installers start early, and so do we.',
    'Each station runs four times with fifteen people, so that everybody has hands on metal.',
    'We write to every guest twice and ring those who have not answered.',
    'The hall is checked for floor load and drains before you sign.',
  ],
};

const fair: JobKind = {
  title: 'Trade fair stand in {place}',
  brief:
    'A stand of 48 square metres at the heating fair in {place}: built, staffed for set-up, looked after for three days, taken down. Two working pumps stand on it, with water.\n\nVisitors should find somebody to talk to within a minute.',
  places: ['Madrid', 'Warsaw', 'Munich', 'Milan', 'Porto'],
  services: ['Concept', 'Production', 'Logistics', 'On-site management'],
  lines: [
    { title: 'Stand design', quantity: 1, unit: 'flat fee', price: 3800 },
    { title: 'Building and taking down', quantity: 48, unit: 'square metre', price: 215 },
    { title: 'Transport of two pumps', quantity: 1, unit: 'return trip', price: 1900 },
    { title: 'Water and power', quantity: 1, unit: 'flat fee', price: 1150 },
    { title: 'Looking after the stand', quantity: 3, unit: 'day', price: 640 },
  ],
  criteria: [
    price(40),
    quality('Design', 30, 'One look says what we do.'),
    quality('Experience with fairs', 15, 'They know this hall and its rules.'),
    promises(15),
  ],
  goal: 'newMarkets',
  benefit: 'Installers abroad can touch a pump before they recommend it.',
  months: [1, 2, 6, 7, 9, 11, 12],
  weeksAhead: [7, 12],
  days: 3,
  plans: [
    'The stand packs into one lorry and can be built again next year.',
    'We file every form with the fair, and you see the dates.',
    'Both pumps run from the first hour; we test them the evening before.',
    'A tidy back room keeps coats, boxes and coffee out of sight.',
  ],
};

export const EVENTS: Market = {
  category: 'Event planning',
  kinds: [offsite, installerDay, summerParty, autumnParty, fair],
  promises: [
    {
      text: 'First draft of the plan',
      metric: 'time from the start meeting',
      unit: 'days',
      targets: [2, 4, 7],
      remedy: '5% off the planning fee',
    },
    {
      text: 'Answers to your messages',
      metric: 'time to the first answer',
      unit: 'hours',
      targets: [4, 8, 24],
      remedy: null,
    },
    {
      text: 'Changes to the number of guests',
      metric: 'how late before the event',
      unit: 'days',
      targets: [2, 4, 7],
      remedy: 'No charge for guests who stay away',
    },
    {
      text: 'Guests who would come again',
      metric: 'share in the survey after the event',
      unit: 'percent',
      targets: [92, 88, 80],
      remedy: null,
    },
  ],
  questions: [
    {
      text: 'Do the numbers include the people who work there on the day?',
      answer: 'No. Add your own people on top; they eat with us.',
    },
    { text: 'Is there a budget for gifts for guests?', answer: 'No gifts. Put the money into the food.' },
    {
      text: 'How many guests come with a pushchair or a wheelchair?',
      answer: 'We expect three wheelchairs. Everything has to be reachable without steps.',
    },
    {
      text: 'May we propose another day of the same week?',
      answer: 'Yes, within the flexibility that stands in the brief.',
    },
  ],
};
