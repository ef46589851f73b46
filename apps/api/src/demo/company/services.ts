import type { ServiceWish } from '../builders/service-builders.js';

/** A service as the demo company's bidders offer it. */
export type ServicePlan = Omit<ServiceWish, 'bidder' | 'category'>;

export interface StorefrontPlan {
  hours: string;
  leadDays: number;
  /** Working days from now on that are full already. */
  fullDays?: number;
  services: readonly ServicePlan[];
}

const OFFICE = 'Mon to Fri, 9:00 to 17:00';
const working = { unit: 'hours', clock: 'working' } as const;

/** What teams and two vendors show of themselves. Everybody else has said nothing yet. */
export const STOREFRONTS: Readonly<Record<string, StorefrontPlan>> = {
  'Web studio': {
    hours: OFFICE,
    leadDays: 6,
    fullDays: 8,
    services: [
      {
        title: 'Update a page',
        about: 'You send words or a picture, we put them on the website and look at it on a telephone.',
        includes: 'Text, up to three pictures, the page in both languages',
        typicalHours: 2,
        text: 'Website updates',
        target: 24,
        unit: 'hours',
        clock: 'calendar',
        remedy: 'We call you before the day is over',
      },
      {
        title: 'A page for an event',
        about: 'Date, place, a form to sign up. It stands for as long as you need it.',
        includes: 'One page, a form, the list of those who signed up',
        typicalHours: 12,
        text: 'Event page live',
        target: 4,
        unit: 'days',
        clock: 'working',
        priceFrom: 38_000,
      },
      {
        title: 'A new design for a section',
        about: 'For when a page is not enough. We talk first, and you see two sketches.',
        typicalHours: 60,
        text: 'First sketches',
        target: 10,
        unit: 'days',
        clock: 'working',
        priceFrom: 640_000,
      },
    ],
  },
  'IT services': {
    hours: 'Mon to Fri, 8:00 to 18:00',
    leadDays: 4,
    services: [
      {
        title: 'Set up a laptop',
        includes: 'Account, mail, printers, an hour with you',
        typicalHours: 3,
        text: 'Ready to work with',
        target: 16,
        ...working,
      },
      { title: 'Give somebody access', typicalHours: 0.5, text: 'Access given', target: 8, ...working },
    ],
  },
  'Print room': {
    hours: 'Mon to Thu, 8:00 to 16:00',
    leadDays: 3,
    services: [
      {
        title: 'Name badges',
        includes: 'Up to 200 badges with lanyards',
        typicalHours: 3,
        text: 'Badges on your desk',
        target: 2,
        unit: 'days',
        clock: 'working',
        priceFrom: 9_000,
      },
      {
        title: 'A poster up to A1',
        includes: 'Print and mounting',
        typicalHours: 1,
        text: 'Poster on your desk',
        target: 8,
        ...working,
        priceFrom: 4_500,
      },
    ],
  },
  'Language desk': {
    hours: OFFICE,
    leadDays: 5,
    services: [
      {
        title: 'Translate up to two pages',
        includes: 'One language, read by a second pair of eyes',
        typicalHours: 3,
        text: 'Short translations',
        target: 12,
        ...working,
      },
    ],
  },
  'Events team': {
    hours: OFFICE,
    leadDays: 15,
    fullDays: 12,
    services: [
      {
        title: 'Book a room outside',
        about: 'For up to 40 people, within an hour of the office.',
        includes: 'Three suggestions with prices',
        typicalHours: 3,
        text: 'Three rooms to choose from',
        target: 12,
        ...working,
      },
    ],
  },
  'Facilities crew': {
    hours: 'Mon to Fri, 7:00 to 15:30',
    leadDays: 2,
    services: [
      {
        title: 'Something is broken',
        includes: 'Locks, lights, blinds, heating',
        typicalHours: 1,
        text: 'Somebody is there',
        target: 4,
        ...working,
      },
    ],
  },
  'Lantern & Co': {
    hours: 'Mon to Sat, 9:00 to 20:00',
    leadDays: 20,
    fullDays: 10,
    services: [
      {
        title: 'A call about your room',
        about: 'Half an hour on the telephone, with a plan of the room before us.',
        typicalHours: 0.5,
        text: 'We call you',
        target: 8,
        ...working,
      },
      {
        title: 'Light and sound for an evening',
        includes: 'Two people, rig, a technician until midnight',
        typicalHours: 14,
        text: 'A plan of the room',
        target: 3,
        unit: 'days',
        clock: 'working',
        priceFrom: 185_000,
      },
    ],
  },
  'Northside Live': {
    hours: OFFICE,
    leadDays: 25,
    services: [
      {
        title: 'A speaker for an hour',
        includes: 'Fee, travel within the country, a call before',
        typicalHours: 6,
        text: 'Three names to choose from',
        target: 5,
        unit: 'days',
        clock: 'working',
        priceFrom: 120_000,
      },
    ],
  },
};

/** What colleagues wrote when they asked, by service. */
export const ASKED: Readonly<Record<string, readonly string[]>> = {
  'Update a page': [
    'The opening hours of the hotline over Easter',
    'New photograph of the heat pump, front page',
    'The price list for installers is from last year',
    'Our address in Porto has changed',
    'Please take the December campaign off',
    'The job advertisement for two trainers',
    'A line about the delayed delivery of filters',
    'The telephone number on the contact page is wrong',
  ],
  'A page for an event': ['Installer day in Braga', 'Open house for customers in May'],
  'Set up a laptop': [
    'New colleague in Customer Care on Monday',
    'Mine does not start any more',
    'For a trainee, six weeks',
  ],
  'Give somebody access': [
    'Mina to the budget folder',
    'Hugo to the test portal',
    'Ben to the picture archive',
    'The new team lead to the calls',
  ],
  'Name badges': ['120 for the installer day', '45 for the first-weeks course'],
  'A poster up to A1': ['The emergency plan for the second floor', 'Opening of the showroom', 'Safety week'],
  'Translate up to two pages': [
    'Letter to customers with old boilers, into Spanish',
    'Safety notes for the warehouse, into German',
    'One page for the fair, into English',
  ],
  'Book a room outside': ['A day for 18 people in March, near a train', 'Two days for the product group'],
  'Something is broken': [
    'The blind in 3.14 does not come down',
    'The light over the stairs',
    'A window that does not close',
  ],
};
