import type { ShippedSet } from './shipped-sets.js';
import { choice, choices, column, count, day, files, section, service, table, when, words } from './questions.js';

const DELIVERIES = ['One address', 'Several addresses', 'Posted to recipients', 'Kept in store, called off'];

const theWork = section('work', 'What is printed', 'One row for each thing.', [
  words('inShort', 'In short', 50, { hint: 'What bidders read first, in at most 50 words.' }),
  table('items', 'Things', [
    column('item', 'text', 'Thing', { isRequired: true, wordLimit: 10 }),
    column('copies', 'number', 'Copies', { isRequired: true, min: 1 }),
    column('pages', 'number', 'Pages', { min: 1 }),
    column('size', 'choice', 'Size', {
      options: ['A6', 'A5', 'A4', 'A3', 'A2', 'A1', 'A0', 'DL', 'Business card', 'Other'],
    }),
    column('colours', 'choice', 'Colours', { options: ['1/0', '1/1', '4/0', '4/4', '5/5', 'Other'] }),
    column('paper', 'text', 'Paper', { wordLimit: 10 }),
    column('finish', 'text', 'Finish', { wordLimit: 12 }),
    column('binding', 'choice', 'Binding', {
      options: ['None', 'Folded', 'Stapled', 'Glued', 'Sewn', 'Spiral', 'Ring binder'],
    }),
    column('versions', 'number', 'Versions', { min: 1 }),
  ]),
  choice('again', 'Is it printed again later', ['No', 'Unchanged', 'With changes', 'On demand']),
]);

const prepress = section('prepress', 'Files and proofs', '', [
  choice('artwork', 'Print files', ['Finished PDF/X from us', 'Open files from us', 'Design needed']),
  day('filesReady', 'Files are ready on'),
  choice('proof', 'Proof', ['On screen', 'Printed, colour-true', 'First copies from the press']),
  count('rounds', 'Rounds of correction in the price', 'rounds', { max: 20 }),
  choices('colourRules', 'Colour', ['Fogra 51/52', 'House colours as Pantone', 'House colours in four colours']),
  service('design', 'Design and setting'),
  service('pictures', 'Working on pictures'),
  files('samples', 'Files and samples', 'Drawings, last edition, brand rules.'),
]);

const delivery = section('delivery', 'Delivery', '', [
  choice('deliveryType', 'Where does it go', DELIVERIES, { isRequired: true }),
  day('neededOn', 'Needed on'),
  words('access', 'Delivery times and access', 30),
]);

const addresses = section(
  'addresses',
  'Addresses',
  '',
  [
    table('addresses', 'Where how much goes', [
      column('address', 'text', 'Address', { isRequired: true, wordLimit: 20 }),
      column('copies', 'number', 'Copies', { isRequired: true, min: 1 }),
      column('date', 'date', 'On'),
    ]),
  ],
  when('deliveryType', 'Several addresses'),
);

const mailing = section(
  'mailing',
  'Posting',
  '',
  [
    count('recipients', 'Recipients', 'recipients'),
    choices('personal', 'Made personal', ['Name', 'Text', 'Picture', 'Code']),
    choice('postage', 'Postage', ['In the price', 'Apart, at cost', 'Our own account']),
    words('dataRules', 'Rules for addresses', 40, { hint: 'How they are handed over and deleted.' }),
  ],
  when('deliveryType', 'Posted to recipients'),
);

const store = section(
  'store',
  'Store',
  '',
  [
    count('storeMonths', 'Kept for', 'months', { max: 120 }),
    count('callOff', 'Called off in', 'parts'),
    count('dispatch', 'Sent within', 'working days', { max: 60 }),
  ],
  when('deliveryType', 'Kept in store, called off'),
);

const terms = section('terms', 'Environment and terms', '', [
  choices('green', 'Environment', [
    'FSC or PEFC paper',
    'Recycled paper',
    'Blue Angel print',
    'No film packaging',
    'Carbon report',
  ]),
  choice('tolerance', 'More or fewer copies', ['None', 'Up to 5%', 'Up to 10%']),
  choice('taxIncluded', 'Are prices to include tax', ['Yes', 'No, tax apart']),
  words('past', 'Who did it so far, and how it went', 80),
]);

/** Everything on paper. */
export const PRINT: ShippedSet = {
  id: 'print',
  name: 'Print',
  sections: [theWork, prepress, delivery, addresses, mailing, store, terms],
};
