import type { CriterionKind } from '@bidwell/domain/criteria';
import type { JobTemplate, TemplateCriterion, TemplateLine } from './job.results.js';

/** A template also proposes a title, a brief to type over and a head count. */
export interface Template extends JobTemplate {
  title: string;
  brief: string;
  headCount: number | null;
}

const line = (
  title: string,
  quantity: number,
  unit: string,
  details = '',
  more: Partial<TemplateLine> = {},
): TemplateLine => ({ title, details, quantity, unit, group: '', basis: 'unit', isOptional: false, ...more });

const criterion = (
  title: string,
  weight: number,
  description: string,
  kind: CriterionKind = 'quality',
): TemplateCriterion => ({
  title,
  description,
  kind,
  weight,
});

const price = (weight: number) =>
  criterion('Price', weight, 'Lowest comparable total divided by this total, times 10.', 'price');

/** What a job can be started from. Everything in it can be typed over. */
export const TEMPLATES: Template[] = [
  {
    id: 'offsite',
    name: 'Offsite',
    summary: 'One or two days away for a team: venue, rooms, meals, a workshop.',
    categoryName: 'Event planning',
    title: 'Team offsite',
    brief:
      'Two days away from the office for our team: a meeting room for everybody, two smaller rooms, one night, all meals, and an evening together.\n\nWhat matters to us: ',
    headCount: 24,
    services: ['Venue sourcing', 'Catering', 'Transport', 'On-site management'],
    lines: [
      line('Venue and meeting rooms', 2, 'day', 'One room for everybody and two for small groups, with screens'),
      line('Overnight rooms', 24, 'room night', 'Single rooms with breakfast'),
      line('Lunch and coffee breaks', 48, 'person and day'),
      line('Dinner', 24, 'person'),
      line('Transport there and back', 1, 'return trip'),
      line('Planning and on-site management', 1, 'flat fee'),
    ],
    criteria: [
      price(40),
      criterion('Fits the brief', 30, 'The place and the plan suit what we want to work on.'),
      criterion('Service promises', 20, 'How fast they answer, how late we can change numbers.'),
      criterion('Getting there', 10, 'Everybody can reach it in two hours.'),
    ],
  },
  {
    id: 'conference',
    name: 'Conference',
    summary: 'Several days, many people: venue, technique, registration, speakers, catering.',
    categoryName: 'Event planning',
    title: 'Conference',
    brief:
      'A conference with plenary sessions and parallel rooms, an evening event, registration and technique.\n\nWho comes and what they should take home: ',
    headCount: 220,
    services: ['Concept', 'Venue sourcing', 'Registration', 'Speakers', 'Production', 'Catering', 'On-site management'],
    lines: [
      line('Plenary hall', 3, 'day', 'Theatre seating for everybody, stage, screen'),
      line('Breakout rooms', 12, 'room day', 'Four rooms for 50 people each'),
      line('Technique and crew', 3, 'day', 'Sound, light, recording, one technician a room'),
      line('Registration and badges', 220, 'person'),
      line('Catering by day', 660, 'person and day', 'Coffee, lunch, afternoon break'),
      line('Evening event', 220, 'person'),
      line('Project management', 1, 'flat fee'),
    ],
    criteria: [
      price(35),
      criterion('Concept and programme', 25, 'A clear idea that suits the audience.'),
      criterion('Experience with this size', 20, 'Similar events, named people.'),
      criterion('Service promises', 20, 'Draft dates, answer times, change deadlines.'),
    ],
  },
  {
    id: 'holiday-party',
    name: 'Holiday party',
    summary: 'An evening for everybody: place, food and drink, music, the way home.',
    categoryName: 'Event planning',
    title: 'Holiday party',
    brief:
      'An evening for everybody at the end of the year: warm, easy to reach, food for all diets, room to talk and room to dance.\n\nWhat we liked or missed last year: ',
    headCount: 220,
    services: ['Venue sourcing', 'Catering', 'Entertainment', 'Décor', 'On-site management'],
    lines: [
      line('Venue', 1, 'evening'),
      line('Food', 220, 'person', 'Buffet, half of it vegetarian, allergens marked'),
      line('Drinks', 220, 'person', 'Four hours, half of them without alcohol'),
      line('Music and entertainment', 1, 'evening'),
      line('AV crew', 1, 'evening', 'Sound for speeches, light for dancing'),
      line('Décor', 1, 'flat fee'),
    ],
    criteria: [
      price(40),
      criterion('Atmosphere', 30, 'Would our people want to stay?'),
      criterion('Food and drink', 20, 'Quality, diets, service.'),
      criterion('Service promises', 10, 'Answers, changes, the person on site.'),
    ],
  },
  {
    id: 'website-update',
    name: 'Website update',
    summary: 'New or changed pages: text, design, build, upkeep.',
    categoryName: 'Website and marketing',
    title: 'Website update',
    brief:
      'Pages to write, design and put online, and small changes for three months after.\n\nWhich pages, for whom, and what visitors should do: ',
    headCount: null,
    services: ['Copywriting', 'Design', 'Development', 'Upkeep'],
    lines: [
      line('Text', 8, 'page'),
      line('Design', 3, 'page type'),
      line('Build and test', 8, 'page', 'Phones and screen readers included'),
      line('Small updates', 3, 'month', 'Up to ten a month'),
    ],
    criteria: [
      price(35),
      criterion('Understanding of the audience', 25, 'They know who reads this and why.'),
      criterion('Speed of updates', 25, 'How fast a small change goes online.'),
      criterion('Quality of past work', 15, 'Pages that we can look at.'),
    ],
  },
  {
    id: 'blank',
    name: 'Blank',
    summary: 'Start from nothing.',
    categoryName: '',
    title: '',
    brief: '',
    headCount: null,
    services: [],
    lines: [],
    criteria: [price(50), criterion('Quality', 50, '')],
  },
];

/** The template with this id. */
export function templateOf(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
