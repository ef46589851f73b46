import { type JobKind, type Market, price, promises, quality } from '../kinds.js';

const booklet: JobKind = {
  title: '{topic}, {count} copies',
  topics: [
    'Installer handbook',
    'Guide for new customers',
    'Service booklet',
    'Welcome pack',
    'Price list',
    'Calendar for installers',
  ],
  brief:
    '{topic}: laid out from our text, printed and bound, sent to two addresses. {count} copies.\n\nIt lives in a van or a kitchen drawer. It should still be readable after two winters.',
  count: [400, 2500],
  services: ['Layout', 'Print', 'Delivery'],
  answers: {
    items: [
      {
        item: 'Booklet',
        copies: 2000,
        pages: 32,
        size: 'A5',
        colours: '4/4',
        paper: 'Uncoated, 120 g, recycled',
        binding: 'Stapled',
      },
    ],
    artwork: 'Finished PDF/X from us',
    proof: 'Printed, colour-true',
    rounds: 1,
    design: 'out',
    deliveryType: 'One address',
    access: 'Warehouse gate 2, weekdays from seven to three.',
    green: ['FSC or PEFC paper', 'No film packaging'],
    tolerance: 'Up to 5%',
  },
  lines: [
    { title: 'Layout', quantity: 1, unit: 'flat fee', price: 780 },
    { title: 'Proof', quantity: 2, unit: 'proof', price: 60 },
    { title: 'Print and binding', quantity: 'count', unit: 'copy', price: 3.4 },
    { title: 'Delivery to two addresses', quantity: 1, unit: 'flat fee', price: 190 },
  ],
  criteria: [price(50), quality('Paper and print', 30, 'Samples that we can touch.'), promises(20)],
  goal: 'installers',
  benefit: 'The answer lies in the van, also where there is no reception.',
  months: [1, 2, 3, 8, 9, 10, 11],
  weeksAhead: [2, 4],
  days: 10,
  plans: [
    'You get a proof on the real paper.',
    'Sewn, not glued: it stays open on a knee.',
    'What is left over of the paper becomes notepads for you.',
  ],
};

const signs: JobKind = {
  title: '{topic}',
  topics: ['Signs for the new floor', 'Stickers for 90 vans', 'Posters for 40 showrooms', 'Labels for spare parts'],
  brief:
    '{topic}: made from our drawings, weatherproof, put up or packed by address.\n\nColours must match what hangs there already.',
  services: ['Print', 'Delivery', 'Putting up'],
  answers: {
    items: [{ item: 'Signs', copies: 40, size: 'A3', colours: '4/0', finish: 'Weatherproof' }],
    artwork: 'Design needed',
    design: 'in',
    proof: 'On screen',
    deliveryType: 'One address',
    green: ['Recycled paper'],
  },
  lines: [
    { title: 'Preparing the drawings', quantity: 1, unit: 'flat fee', price: 420 },
    { title: 'Print', quantity: 90, unit: 'piece', price: 23 },
    { title: 'Putting up or packing', quantity: 90, unit: 'piece', price: 7 },
  ],
  criteria: [price(50), quality('Paper and print', 30, 'Samples that we can touch.'), promises(20)],
  goal: 'fourWeeks',
  benefit: 'The right part leaves the shelf the first time.',
  months: [4, 5, 6, 7, 12],
  weeksAhead: [2, 4],
  days: 8,
  plans: [
    'We match colours against what hangs there.',
    'Two test pieces stand outside for a week first.',
    'Everything is packed by address and labelled.',
  ],
};

export const PRINT: Market = {
  category: 'Print',
  kinds: [booklet, signs],
  promises: [
    {
      text: 'Delivered',
      metric: 'time from your last correction',
      unit: 'days',
      targets: [4, 7, 12],
      remedy: '10% off for each day',
    },
    {
      text: 'Copies without a fault',
      metric: 'share when we count',
      unit: 'percent',
      targets: [99.5, 99, 98],
      remedy: 'Faulty copies printed again',
    },
    { text: 'A proof in your hands', metric: 'time from the order', unit: 'days', targets: [2, 3, 5], remedy: null },
  ],
  questions: [
    { text: 'Is recycled paper welcome?', answer: 'Yes, if the photographs stay clear on it.' },
    {
      text: 'Do you bring the files ready for print?',
      answer: 'Yes for the drawings. The layout is part of the job where the lines say so.',
    },
  ],
};
