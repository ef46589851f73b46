import type { AwardReason, NoAwardReason } from '@bidwell/domain/award';
import type { DeclineReason } from '@bidwell/domain/decline';
import type { Random } from '../builders/random.js';

interface Notes {
  high: readonly string[];
  middle: readonly string[];
  low: readonly string[];
}

const ON_PROMISES: Notes = {
  high: [
    'Answers within hours, and pays if not.',
    'The firmest promises of all, with a remedy for each.',
    'We can change our minds late. That matters to us.',
  ],
  middle: ['Usual times. Little happens if they miss them.', 'Fair, not firm.', 'Good on drafts, slow on changes.'],
  low: [
    'Answers after days. Our people cannot wait that long.',
    'No word on what happens when they miss.',
    'The others promise in hours what takes a week here.',
  ],
};

const ON_WORK: Notes = {
  high: [
    'Names, days, places: we could start tomorrow.',
    'They understood what we want before we did.',
    'A clear idea, and somebody we would like to work with.',
  ],
  middle: ['Sound, without surprises.', 'Does what the brief asks, no more.', 'Good, but says little about our case.'],
  low: [
    'Reads like an offer for somebody else.',
    'The hard part is left open.',
    'We missed a plan for what may go wrong.',
  ],
};

/** What a requester writes beside a score. */
export function noteFor(isAboutPromises: boolean, value: number, random: Random): string {
  const notes = isAboutPromises ? ON_PROMISES : ON_WORK;
  return random.pick(value >= 8 ? notes.high : value >= 5.5 ? notes.middle : notes.low);
}

/** What a requester says to everybody about a choice, by its first reason. */
export const CHOICE_WORDS: Readonly<Record<AwardReason, readonly string[]>> = {
  bestPrice: [
    'Close together in what was offered; the price decided.',
    'We could not explain the difference in price to those who pay.',
  ],
  bestFit: [
    'The plan came closest to what we asked for.',
    'It was the plan that fitted our day, not ours that had to fit it.',
  ],
  betterPromises: [
    'We need answers within hours, and only this proposal promises them.',
    'What happens if something goes wrong was said most clearly here.',
  ],
  trackRecord: ['They have done this for us before, and it held.', 'We rang three of those they worked for.'],
  availability: ['The date was firm, and only this proposal held it.'],
  onlyOffer: ['There was one proposal, and it was a good one.'],
  other: ['Scores were close. We know the people, and that decided it.'],
};

export const OVER_TOP_WORDS = [
  'Another proposal scored a little higher. We choose the people we have worked with before.',
  'The highest score came with a date that we cannot keep.',
];

export const NO_AWARD_WORDS: Readonly<Partial<Record<NoAwardReason, string>>> = {
  tooExpensive: 'All offers were well above what we have. We will ask again for less.',
  notGoodEnough: 'None of the plans answered the hard part of the brief. We will write it more clearly.',
  needChanged: 'The need has gone since we asked. Your ideas stay yours and will not be used.',
  noBudget: 'The money was taken for something else after we had asked you. We should have known.',
};

export const CANCEL_REASONS = [
  'The date has moved into next year. We will ask again.',
  'Two departments had asked for the same thing. We join the other job.',
  'We found that we can do it ourselves in two days.',
  'The budget was cut this morning. We know how many hours you have spent.',
];

export const DECLINES: readonly { reason: DeclineReason; words?: string }[] = [
  { reason: 'tooBusy', words: 'All of us are at another job that week.' },
  { reason: 'tooBusy' },
  { reason: 'budget', words: 'We cannot do it well for that sum.' },
  { reason: 'unclearBrief', words: 'We could not tell what is included.' },
  { reason: 'outOfArea' },
];
