import {
  column,
  choice,
  choices,
  count,
  files,
  money,
  percent,
  section,
  service,
  table,
  time,
  when,
  words,
  day,
} from '../questions.js';
import { NEEDS } from './event-and-people.js';

export const functions = section(
  'functions',
  'Functions',
  'One row for each session, meal or gathering that needs a room.',
  [
    table('functions', 'Functions', [
      column('name', 'text', 'Name', { isRequired: true, wordLimit: 15 }),
      column('type', 'choice', 'Type', {
        options: ['Plenary', 'Breakout', 'Workshop', 'Meal', 'Reception', 'Exhibition', 'Ceremony', 'Office', 'Other'],
      }),
      column('date', 'date', 'Date'),
      column('start', 'time', 'From'),
      column('end', 'time', 'To'),
      column('attendees', 'number', 'People', { min: 0 }),
      column('setUp', 'choice', 'Seating', {
        options: [
          'Theatre',
          'Classroom',
          'Rounds',
          'Cabaret',
          'U-shape',
          'Boardroom',
          'Hollow square',
          'Standing',
          'Booths',
          'Free',
        ],
      }),
      column('size', 'number', 'Size', { unit: 'm²', min: 0 }),
      column('hold', 'choice', '24-hour hold', { options: ['Yes', 'No'] }),
      column('av', 'text', 'Technique', { wordLimit: 25 }),
      column('catering', 'text', 'Catering', { wordLimit: 25 }),
      column('parts', 'text', 'Parts of it', { wordLimit: 40 }),
    ]),
    words('programmeNotes', 'What bidders should know about the programme', 150),
  ],
  when('needs', NEEDS.functions),
);

export const rooms = section(
  'rooms',
  'Overnight rooms',
  'Rooms for each night, and the terms of the block.',
  [
    table('roomNights', 'Rooms by night', [
      column('night', 'date', 'Night of', { isRequired: true }),
      column('singles', 'number', 'Single', { min: 0 }),
      column('doubles', 'number', 'Double', { min: 0 }),
      column('twins', 'number', 'Twin', { min: 0 }),
      column('suites', 'number', 'Suites', { min: 0 }),
      column('staff', 'number', 'Staff', { min: 0 }),
    ]),
    count('peakNight', 'Rooms on the peak night', 'rooms'),
    words('staffBlock', 'Staff block', 40, { hint: 'Where the organisers’ own rooms should be, and at what rate.' }),
    words('earlyLate', 'Organisers’ early and late days', 40),
    choice('reservations', 'How are rooms reserved', [
      'Rooming list from us',
      'Guests book by link',
      'Guests call the hotel',
      'Planner books',
    ]),
    day('roomCutOff', 'Until when are unbooked rooms held'),
    money('roomRate', 'Budgeted rate a night'),
    percent('attrition', 'Share that must be taken', { hint: 'Such as 80%: a fifth may be given back for nothing.' }),
    choice('attritionBasis', 'Counted', ['Over all nights', 'Night by night']),
    words('comps', 'Rooms free of charge', 20, { hint: 'Such as 1 for 40 taken.' }),
    words('walkPolicy', 'When the hotel is overbooked', 60, {
      hint: 'What a guest who is sent elsewhere must get: same class, transport, calls, return next night.',
    }),
  ],
  when('needs', NEEDS.rooms),
);

export const food = section(
  'food',
  'Food and drink',
  '',
  [
    table('meals', 'Meals by day', [
      column('date', 'date', 'Day', { isRequired: true }),
      column('meal', 'choice', 'Meal', {
        isRequired: true,
        options: ['Breakfast', 'Morning break', 'Lunch', 'Afternoon break', 'Reception', 'Dinner', 'Bar', 'Late snack'],
      }),
      column('people', 'number', 'People', { min: 0 }),
      column('style', 'choice', 'Style', {
        options: ['Buffet', 'Seated', 'Standing', 'Food stations', 'Family style', 'Packed', 'Voucher'],
      }),
      column('note', 'text', 'Wishes', { wordLimit: 25 }),
    ]),
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
    words('dietWords', 'More about diets and allergies', 60),
    choice('alcohol', 'Alcohol', [
      'None',
      'Beer and wine with dinner',
      'Drinks tokens',
      'Open bar, limited hours',
      'Open bar',
      'Guests pay',
    ]),
    time('barCloses', 'The bar closes at'),
    money('minimumSpend', 'Least spend that you accept', {
      hint: 'What a venue may ask you to spend on food and drink at least.',
    }),
  ],
  when('needs', NEEDS.food),
);

export const technique = section(
  'technique',
  'Technique',
  '',
  [
    table('av', 'What is needed, piece by piece', [
      column('piece', 'text', 'Piece', { isRequired: true, wordLimit: 15 }),
      column('count', 'number', 'How many', { min: 0 }),
      column('where', 'text', 'For which function', { wordLimit: 12 }),
      column('days', 'number', 'Days', { min: 0, decimals: 1 }),
      column('supply', 'choice', 'Whose', { options: ['Bidder', 'Venue', 'Ours'] }),
      column('note', 'text', 'Wishes', { wordLimit: 20 }),
    ]),
    service('streaming', 'Live streaming'),
    service('recording', 'Recording'),
    service('interpreting', 'Interpreting'),
    service('voting', 'Voting and questions from the floor'),
    count('bandwidth', 'Internet', 'Mbit/s', { hint: 'Up and down, for us alone.' }),
    count('devices', 'Devices online at once', 'devices'),
    words('power', 'Power', 40, { hint: 'Phases, amperes, where.' }),
    choice('outsideAv', 'May technique come from outside the venue', [
      'Yes',
      'Yes, for a fee of the venue',
      'No',
      'Not known',
    ]),
  ],
  when('needs', NEEDS.technique),
);

export const exhibition = section(
  'exhibition',
  'Exhibitors and sponsors',
  '',
  [
    count('booths', 'Stands', ''),
    words('boothSize', 'Size and fittings of a stand', 40),
    words('sponsorPackages', 'What sponsors get', 80),
    files('floorPlan', 'Floor plan', 'A plan or sketch, when there is one.', 3),
  ],
  when('needs', NEEDS.exhibition),
);
