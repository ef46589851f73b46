import type { ShippedSet } from './shipped-sets.js';
import {
  choice,
  choices,
  column,
  count,
  day,
  days,
  files,
  money,
  percent,
  section,
  service,
  table,
  time,
  when,
  words,
} from './questions.js';

const KINDS = ['One occasion', 'Several occasions', 'Canteen', 'Coffee and vending', 'Fruit and snacks'];

const theOccasion = section('occasion', 'What it is for', '', [
  choice('cateringType', 'What kind of catering is it', KINDS, { isRequired: true }),
  words('inShort', 'In short', 50, { hint: 'What bidders read first, in at most 50 words.' }),
  words('guests', 'Who eats', 60, { hint: 'Employees, customers, hosts of the board; where they come from.' }),
  words('mood', 'What it should feel like', 50),
]);

const meals = section(
  'meals',
  'Meals',
  'One row for each meal.',
  [
    table('meals', 'Meals', [
      column('date', 'date', 'Day'),
      column('start', 'time', 'From'),
      column('end', 'time', 'To'),
      column('meal', 'choice', 'Meal', {
        isRequired: true,
        options: ['Breakfast', 'Coffee break', 'Lunch', 'Reception', 'Dinner', 'Bar', 'Packed meal'],
      }),
      column('people', 'number', 'People', { isRequired: true, min: 1 }),
      column('style', 'choice', 'Style', {
        options: ['Buffet', 'Seated', 'Standing', 'Food stations', 'Delivered, no service'],
      }),
      column('where', 'text', 'Where', { wordLimit: 10 }),
      column('wishes', 'text', 'Wishes', { wordLimit: 30 }),
    ]),
    count('lowest', 'At least', 'people'),
    count('highest', 'At most', 'people'),
    day('finalCount', 'Final number given on'),
  ],
  when('cateringType', 'One occasion', 'Several occasions'),
);

const canteen = section(
  'canteen',
  'Every day',
  '',
  [
    days('term', 'Term of the contract'),
    count('mealsADay', 'Meals a day', 'meals'),
    choices('openDays', 'Open on', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']),
    time('opens', 'Opens at'),
    time('closes', 'Closes at'),
    count('dishes', 'Dishes to choose from', 'dishes'),
    percent('subsidy', 'Share that the company pays'),
    choice('kitchen', 'Kitchen', ['Full kitchen here', 'Kitchen for warming up', 'None']),
    money('priceOfMeal', 'Price of a meal for guests, at most'),
  ],
  when('cateringType', 'Canteen', 'Coffee and vending', 'Fruit and snacks'),
);

const food = section('food', 'Food and drink', '', [
  choices('diets', 'Diets to be catered for', [
    'Vegetarian',
    'Vegan',
    'Halal',
    'Kosher',
    'Gluten-free',
    'Lactose-free',
    'Nut-free',
    'No pork',
    'Diabetic',
  ]),
  percent('plantShare', 'Plant-based share, at least'),
  words('allergens', 'Allergens', 50, { hint: 'How they are marked, who answers questions at the table.' }),
  choice('alcohol', 'Alcohol', ['None', 'Beer and wine', 'Open bar, limited hours', 'Open bar', 'Guests pay']),
  choices('origin', 'Where it comes from', [
    'Organic',
    'Regional',
    'Seasonal',
    'Fair trade',
    'Sustainable fish',
    'Animal welfare label',
  ]),
  words('forbidden', 'What must not be served', 30),
]);

const place = section('place', 'Place and service', '', [
  choices('onSite', 'What there is', [
    'Kitchen',
    'Water',
    'Power',
    'Cold room',
    'Dishwasher',
    'Tables and chairs',
    'Crockery',
    'Lift',
    'Parking',
  ]),
  words('access', 'Access and times', 50),
  choice('service', 'Service', ['Full service', 'Set up and clear away', 'Delivery only']),
  service('crockery', 'Crockery and glasses'),
  service('furniture', 'Tables, chairs, linen'),
  service('decoration', 'Decoration'),
  service('staff', 'Waiting staff'),
  service('cleaning', 'Cleaning'),
  service('tasting', 'Tasting beforehand'),
]);

const duty = section('duty', 'Safety, waste and terms', '', [
  choices('proofs', 'Proofs that bidders bring', [
    'Hygiene training',
    'HACCP plan',
    'Last inspection',
    'Liability insurance',
    'Organic certificate',
  ]),
  choices('waste', 'Waste', [
    'No single use',
    'Left-over food given away',
    'Waste is weighed and told',
    'Bidder takes it away',
  ]),
  count('cancelDays', 'Free of charge to cancel until', 'days before', { max: 365 }),
  choice('taxIncluded', 'Are prices to include tax', ['Yes', 'No, tax apart']),
  words('past', 'Who did it so far, and how it went', 80),
  files('papers', 'Papers', 'Floor plan, earlier menus, house rules.'),
]);

/** Food and drink, once or every day. */
export const CATERING: ShippedSet = {
  id: 'catering',
  name: 'Catering',
  sections: [theOccasion, meals, canteen, food, place, duty],
};
