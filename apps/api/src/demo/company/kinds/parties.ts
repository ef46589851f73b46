import { type JobKind, price, promises, quality } from '../kinds.js';

/** Evenings in the warm half of the year. */
export const summerParty: JobKind = {
  title: '{topic}, {count} people',
  topics: [
    'Summer party',
    'Evening by the river for Sales',
    'Garden party of Product',
    'Supper outside for Workplace and IT',
  ],
  brief:
    'An evening for {count} colleagues: warm, easy to reach, food for all diets, room to talk and room to dance.\n\nLast time the music was too loud to talk and the vegetarians ran out of food by nine.',
  count: [70, 230],
  countsPeople: true,
  places: ['Lisbon', 'Almada', 'Oeiras'],
  services: ['Venue sourcing', 'Catering', 'Entertainment', 'Décor', 'On-site management'],
  answers: {
    eventType: 'Party or celebration',
    eventFormat: 'In person',
    needs: ['Food and drink', 'Technique', 'Sustainability'],
    audience: 'Colleagues from the office, the warehouse and the road, many with partners.',
    successMeasures: 'More than half are still there at eleven, and nobody drives home.',
    cityChoice: 'One of several',
    nearOffice: 'Within 30 minutes',
    accessibility: ['Step-free throughout', 'Quiet room'],
    diets: ['Vegetarian', 'Vegan', 'Gluten-free', 'Nut-free'],
    alcohol: 'Open bar, limited hours',
    barCloses: '01:00',
    outsideAv: 'Yes',
    venueSourcing: 'in',
    entertainment: 'in',
    decor: 'in',
    transport: 'optional',
    onSite: 'in',
    greenFood: 'Half of the dishes without meat; what is left is given away the same night.',
    greenWaste: 'No single use.',
  },
  lines: [
    { title: 'Venue', quantity: 1, unit: 'evening', price: 3300 },
    {
      title: 'Food',
      details: 'Buffet, half of it vegetarian, allergens marked',
      quantity: 'count',
      unit: 'person',
      price: 27,
    },
    {
      title: 'Drinks',
      details: 'Four hours, half of them without alcohol',
      quantity: 'count',
      unit: 'person',
      price: 21,
    },
    { title: 'Music and entertainment', quantity: 1, unit: 'evening', price: 1900 },
    { title: 'AV crew', details: 'Sound for speeches, light for dancing', quantity: 1, unit: 'evening', price: 1500 },
    { title: 'Décor', quantity: 1, unit: 'flat fee', price: 1300 },
  ],
  criteria: [
    price(40),
    quality('Atmosphere', 30, 'Would our people want to stay?'),
    quality('Food and drink', 20, 'Quality, diets, service.'),
    promises(10),
  ],
  goal: 'people',
  benefit: 'People who are thanked stay, and customers keep the voice they know.',
  months: [3, 4, 5, 6],
  weeksAhead: [5, 9],
  days: 1,
  plans: [
    'Two rooms: one to talk, one to dance, and a door between them.',
    'The kitchen cooks what runs out, so nobody is left with bread at nine.',
    'Buses leave every half-hour from ten, to three stations.',
    'One named person is on site all evening, and you have the number.',
  ],
};

/** The same, indoors. */
export const autumnParty: JobKind = {
  ...summerParty,
  topics: [
    'Harvest supper',
    'Thank-you evening for Customer Care',
    'Evening for new colleagues',
    'Winter supper of the warehouse',
  ],
  months: [7, 8, 9, 10, 11],
};
