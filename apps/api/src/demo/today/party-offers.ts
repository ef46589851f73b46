import type { BriefRequirement } from '@bidwell/domain/requirement';
import type { FileWish } from '../builders/file-builders.js';
import type { ProposalWish } from '../builders/proposal-builders.js';
import { smallPdf } from '../company/small-pdf.js';
import { euros } from './scene.js';

/* What stands in the three offers for the holiday party beside their prices and promises. */

type Said = Pick<ProposalWish, 'own' | 'more' | 'answers' | 'variants'>;

/** What every bidder is asked. */
export const PARTY_REQUIREMENTS: BriefRequirement[] = [
  {
    text: 'Everybody gets home: public transport or a bus until half past twelve.',
    wordLimit: 60,
    isEssential: true,
  },
  { text: 'The whole evening without a step, kitchen and stage included.', wordLimit: 60, isEssential: false },
];

/** The team knows the house, and what it costs the house. */
export const eventsTeamSays = (validUntil: string): Said => ({
  answers: [
    { meets: 'yes', text: 'Two buses wait from ten, the last one leaves at half past twelve. They are in the price.' },
    { meets: 'partly', text: 'The stage has one step. We bring a ramp.' },
  ],
  own: [
    {
      title: 'Photo corner',
      quantity: 1,
      unit: 'evening',
      isOptional: true,
      unitPrice: 32_000,
      note: 'With prints to take home',
    },
  ],
  variants: [
    {
      title: 'One room instead of two',
      words: 'We dance where we ate: an hour of moving tables, and the second room is not rented.',
      lines: euros(2400, 26, 21, 1700, 1260, 1200),
    },
  ],
  more: {
    approach: 'Two visits before, a walk through with you a week ahead, four of us on the evening.',
    notIncluded: 'Coats are hung by the guests themselves.',
    assumptions: 'You tell us the final number two days before.',
    dependencies: 'Three speeches of five minutes each, in writing on the day before.',
    risks: 'If the river is high, the same evening moves to the canteen of the works, which we hold until noon.',
    team: [
      { name: 'Tom Becker', role: 'Lead', note: 'On site from noon to the last bus' },
      { name: 'Sofia Lindqvist', role: 'Kitchen and drinks', note: '' },
    ],
    references: [
      {
        jobId: null,
        title: 'Summer evening by the river',
        year: 2025,
        words: '180 people. Nobody left before eleven.',
      },
    ],
    validUntil,
    conflicts: { none: true, words: '' },
    cost: {
      labour: [
        { role: 'Planning', hours: 46, rate: 5_800, avoidableShare: 0 },
        { role: 'Evening crew, overtime', hours: 32, rate: 5_200, avoidableShare: 10_000 },
      ],
      passThrough: 1_245_000,
      overheadRate: 1_200,
      avoidableOverheadShare: 1_000,
    },
  },
});

export const lanternSays = (venueId: string, validUntil: string): Said => ({
  answers: [
    { meets: 'partly', text: 'The boat goes until midnight. After that we order taxis, at cost.' },
    { meets: 'yes', text: 'The glasshouse has none, and the boat has a ramp.' },
  ],
  own: [
    {
      title: 'The winter garden, half the size',
      quantity: 1,
      unit: 'evening',
      alternativeTo: venueId,
      unitPrice: 240_000,
      note: 'For 120 seats and a standing dinner',
    },
  ],
  more: {
    approach: 'You tell us one thing that happened this year, and the table cards tell it back.',
    assumptions: 'Final numbers four days before. Dry weather for the boat; else a bus, at the same price.',
    paymentTerms: 'A third when you say yes, the rest two weeks after the evening.',
    team: [{ name: 'Ines Duarte', role: 'Owner', note: 'There from the first lantern to the last' }],
    references: [
      { jobId: null, title: 'Harbour board, end of year', year: 2025, words: '240 guests, three boats.' },
      { jobId: null, title: 'Glass makers, 60 years', year: 2024, words: '' },
    ],
    validUntil,
    conflicts: { none: false, words: 'The brother of our owner works in your warehouse in Porto.' },
  },
});

export const northsideSays: Said = {
  answers: [
    { meets: 'yes', text: 'The last tram at ten to one stops at the door.' },
    { meets: 'no', text: 'The balcony has stairs. Everything else is level.' },
  ],
  more: {
    notIncluded: 'Parking above eighty cars, and sweeping up confetti.',
    paymentTerms: 'Half in advance.',
    team: [{ name: 'Rui Matos', role: 'Producer', note: '' }],
  },
};

/** What came along with the glasshouse: how the evening goes is an idea of their own. */
export const LANTERN_FILES: FileWish[] = [
  {
    name: 'The way of the lanterns.pdf',
    content: smallPdf('The way of the lanterns', [
      '18:30 Everybody gets a lantern at the quay, with a name in it that is not their own.',
      '19:00 The boat. Nobody sits down before the name is found.',
      '22:00 Two hundred and twenty lanterns hang over the dance floor.',
    ]),
    caption: 'How the evening goes, hour by hour',
    isProtected: true,
  },
  {
    name: 'The glasshouse.pdf',
    content: smallPdf('The glasshouse', ['Seats for 240, a kitchen, a ramp from the quay. Pictures on request.']),
    caption: 'The house and how to get in',
  },
];
