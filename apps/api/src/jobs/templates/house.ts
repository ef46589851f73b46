import { criterion, fixed, line, optional, perHead, price, promises, template } from './words.js';

const FACILITIES = 'Facilities';

export const CLEANING = template({
  id: 'cleaning',
  name: 'Cleaning',
  summary: 'A building kept clean by a stated standard, day by day and in depth.',
  categoryName: FACILITIES,
  alsoCalled: ['janitor', 'windows', 'maintenance', 'upkeep', 'facility'],
  title: 'Cleaning of a building',
  brief:
    'Daily cleaning of offices, kitchens and washrooms, deep cleaning four times a year, windows twice. People who clean are paid by the tariff and known by name.\n\nIt went well when nobody has to complain, and we can check the standard ourselves.',
  services: ['Daily cleaning', 'Deep cleaning', 'Windows', 'Supplies'],
  lines: [
    line('Daily cleaning', 12, 'month', '2,400 m² on three floors, five days a week'),
    line('Deep cleaning', 4, 'time', 'Carpets, ventilation grilles, kitchens'),
    line('Windows inside and outside', 2, 'time'),
    line('Supplies', 12, 'month', 'Soap, paper, bags; ecolabel'),
    optional(line('Extra hours on call', 40, 'hour', '', { basis: 'perHour' })),
  ],
  criteria: [
    price(40),
    criterion('Standard and checks', 25, 'How quality is measured and shown.', 'plan'),
    criterion('People', 15, 'Pay, training, who stands in.', 'record'),
    promises(20),
  ],
  answers: { workType: 'Cleaning' },
});

export const OFFICE_MOVE = template({
  id: 'office-move',
  name: 'Office move or refit',
  summary: 'Moving people, or making a room fit for something else.',
  categoryName: FACILITIES,
  alsoCalled: ['relocation', 'renovation', 'furniture', 'building works', 'repair'],
  title: 'Office move',
  brief:
    'Moving a department to another floor over a weekend: plan, packing, transport, furniture, cables, waste.\n\nIt went well when everybody sits down on Monday at nine and finds everything.',
  headCount: 80,
  services: ['Planning', 'Transport', 'Furniture', 'Cabling'],
  lines: [
    fixed('Plan and labels'),
    line('Packing and transport', 80, 'workplace'),
    line('Furniture taken down and put up', 80, 'workplace'),
    line('Cabling', 80, 'workplace', 'Two ports each, tested'),
    fixed('Waste and proof of where it went'),
    line('Help on Monday', 2, 'person day'),
  ],
  criteria: [price(45), criterion('Plan', 30, 'By the hour, with what is done if it slips.', 'plan'), promises(25)],
  answers: { workType: 'Move' },
});

export const CATERING = template({
  id: 'catering',
  name: 'Catering',
  summary: 'Food and drink for meetings or every day: menus, diets, service.',
  categoryName: 'Catering',
  alsoCalled: ['lunch', 'canteen', 'food', 'buffet', 'coffee', 'dinner'],
  title: 'Catering for meetings',
  brief:
    'Lunches and breaks for meetings in our rooms: fresh, mostly vegetarian, every diet marked, little waste, plates and glasses instead of packaging.\n\nIt went well when nobody asks where the food is and little is thrown away.',
  headCount: 40,
  services: ['Menus', 'Delivery', 'Service', 'Dishes'],
  lines: [
    perHead('Lunch', 40, 'Three dishes, two of them vegetarian, one vegan'),
    perHead('Coffee break', 80, 'Morning and afternoon, fruit included'),
    line('Service', 2, 'person day'),
    fixed('Dishes and cleaning up'),
    line('Delivery', 1, 'trip'),
  ],
  criteria: [
    price(40),
    criterion('Food', 30, 'Sample menus, season, diets; a tasting for two.', 'fit'),
    criterion('Waste and packaging', 10, 'What is left, and where it goes.', 'plan'),
    promises(20),
  ],
  answers: {
    cateringType: 'Several occasions',
    meals: [
      { meal: 'Lunch', people: 40, style: 'Buffet' },
      { meal: 'Coffee break', people: 40, style: 'Standing' },
    ],
  },
});
