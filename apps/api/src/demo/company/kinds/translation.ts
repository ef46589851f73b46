import { type JobKind, type Market, price, promises, quality } from '../kinds.js';

const manuals: JobKind = {
  title: '{topic}',
  topics: [
    'Heat pump manuals in Polish',
    'Safety sheets in Spanish',
    'Customer portal in Polish',
    'Service contracts in Spanish',
    'Letters to customers in Polish',
    'Training for installers in Spanish',
    'Website in French',
    'Guide for new customers in Spanish',
    'Fault codes in Polish',
    'Spare parts in French',
    'Films about service in Spanish',
    'Safety sheets in Polish',
  ],
  brief:
    '{topic}: translated by people who know heating, read by a second pair of eyes, delivered in our layout.\n\nA wrong word about pressure can hurt somebody.',
  services: ['Translation', 'Second reading', 'Layout'],
  answers: {
    workType: 'Translation',
    subjects: ['Technique', 'General'],
    quality: 'For publication',
    machine: 'Allowed, corrected by people',
    secondPair: 'For what is published',
    secrecy: 'Internal',
    proofs: ['Native speaker', 'Five years in the subject'],
    sameTranslator: 'Yes',
    layout: 'optional',
    termWork: 'in',
    review: 'in',
  },
  lines: [
    { title: 'Translation', quantity: 42, unit: '1,000 words', price: 118 },
    { title: 'Second reading', quantity: 42, unit: '1,000 words', price: 34 },
    { title: 'Layout', quantity: 120, unit: 'page', price: 7 },
    { title: 'List of our words', quantity: 1, unit: 'flat fee', price: 600 },
  ],
  criteria: [price(40), quality('Knowledge of heating', 40, 'A page of ours, translated as a sample.'), promises(20)],
  goal: 'newMarkets',
  benefit: 'Nobody has to guess what a warning light means.',
  weeksAhead: [1, 4],
  days: 25,
  plans: [
    'An engineer reads every page that speaks of pressure or current.',
    'Your words go on a list, and the list is yours.',
    'The same two people translate all of it.',
    'What has been translated before costs you half.',
  ],
};

export const TRANSLATION: Market = {
  category: 'Translation',
  kinds: [manuals],
  promises: [
    {
      text: 'Corrections after delivery',
      metric: 'time from your message',
      unit: 'hours',
      targets: [8, 24, 48],
      remedy: 'Free for a year',
    },
    {
      text: 'Pages without a fault',
      metric: 'share when our engineer reads them',
      unit: 'percent',
      targets: [99, 97, 94],
      remedy: 'Read again for nothing',
    },
    { text: 'A first chapter', metric: 'time from the order', unit: 'days', targets: [3, 5, 8], remedy: null },
  ],
  questions: [
    { text: 'Is there a list of the words you use?', answer: 'For English, yes: 400 words. It comes with the order.' },
    { text: 'Which form of address do you want?', answer: 'Polite, and short sentences.' },
  ],
};
