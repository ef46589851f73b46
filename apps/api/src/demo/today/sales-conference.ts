import { templateOf } from '../../jobs/templates.js';
import { smallPdf } from '../company/small-pdf.js';
import { conferenceAnswers } from './conference-answers.js';
import type { Scene } from './scene.js';

const DAY = 86_400_000;

const HOUSE_STYLE = smallPdf('House style for events', [
  'Warm white, dark ink, one yellow line.',
  'The word mark stands alone: no claim, no partner beside it.',
  'Signs in two languages, the local one first.',
]);

const PAST_FIGURES = Buffer.from(
  'year,invited,came,room nights,spend in EUR\n2024,210,187,402,198400\n2025,220,201,431,214900\n',
);

/** The largest brief of the company: three days, eleven functions, a room block, and the figures of two years. */
export function salesConference({ build, clock, company, person }: Scene): void {
  const startsOn = clock.tuesdayAhead(75);
  const day = (after: number) => new Date(Date.parse(startsOn) + after * DAY).toISOString().slice(0, 10);
  const { services, lines, criteria } = templateOf('conference') ?? {};
  const names = ['Events team', 'Halyard Events', 'Northside Live', 'Bright Stage', 'Lantern & Co'];
  const job = build.job({
    requester: person('Anneke de Wit'),
    category: company.categories.get('Event planning'),
    goal: company.goals.people,
    title: 'Sales conference, three days, 220 people',
    summary:
      'Everybody who sells meets once a year: a plenary, workshops by region, a gala, and a stream for those who stay at home.\n\nWe want to leave with three offers that everybody can explain in a minute.',
    customerBenefit: 'Customers hear the same answer from whomever they ask.',
    place: 'Lisbon, Porto or between',
    headCount: 220,
    services,
    lines,
    requirements: [
      {
        text: 'One named person who runs all three days, and who takes over when that person is ill.',
        wordLimit: 80,
        isEssential: true,
      },
      { text: 'Technique that was used together before, by the same crew.', wordLimit: 80, isEssential: false },
      { text: 'What you do so that 220 people leave less behind than they bring.', wordLimit: 120, isEssential: false },
    ],
    criteria,
    answers: conferenceAnswers(day),
    files: [
      { name: 'House style.pdf', content: HOUSE_STYLE },
      { name: 'Attendance and spend, last two years.csv', content: PAST_FIGURES },
    ],
    budgetMode: 'ceiling',
    budgetHigh: 24_000_000,
    startsOn,
    endsOn: day(2),
    dateFlexibility: 'oneWeek',
    createdAt: clock.ago(2, 9),
    publishedAt: clock.ago(1, 10),
    questionsDue: clock.ahead(7),
    deadline: clock.ahead(9),
    decisionDue: clock.dayAhead(14),
    invited: names.map((name) => company.players.get(name).bidder),
  });
  build.draft({
    job,
    bidder: company.players.get('Bright Stage').bidder,
    pitch: 'One crew for three days, and one who answers.',
  });
}
