import type { BriefAnswers } from '@bidwell/domain/brief-answers';
import type { CalendarDate } from '@bidwell/domain/calendar';

/** The holiday party in detail, with what it took in the two years before. */
export function partyAnswers(evening: CalendarDate): BriefAnswers {
  const yearsBefore = (years: number) => `${Number(evening.slice(0, 4)) - years}${evening.slice(4)}`;
  return {
    eventType: 'Party or celebration',
    eventFormat: 'In person',
    needs: ['Food and drink', 'Technique', 'Sustainability', 'History of this event'],
    inShort: 'One evening for everybody: warm, easy to reach, room to talk and room to dance.',
    successMeasures: 'More than half are still there at eleven, and nobody drives home.',
    audience: 'Colleagues from office, warehouse and road, a third of them with partners.',
    contact: 'Rita Almeida',
    cityChoice: 'One of several',
    nearOffice: 'Within 30 minutes',
    accessibility: ['Step-free throughout', 'Quiet room'],
    minimum: 190,
    maximum: 240,
    guaranteed: 200,
    meals: [
      { date: evening, meal: 'Reception', people: 220, style: 'Standing' },
      { date: evening, meal: 'Dinner', people: 220, style: 'Buffet', note: 'Half vegetarian, until eleven' },
      { date: evening, meal: 'Late snack', people: 120, style: 'Food stations', note: 'Something warm after eleven' },
    ],
    diets: ['Vegetarian', 'Vegan', 'Halal', 'Gluten-free', 'Nut-free'],
    alcohol: 'Open bar, limited hours',
    barCloses: '01:00',
    av: [
      { piece: 'Sound for speeches', count: 1, supply: 'Bidder' },
      { piece: 'Small stage, two by three metres', count: 1, supply: 'Bidder' },
    ],
    outsideAv: 'Yes',
    venueSourcing: 'in',
    entertainment: 'in',
    decor: 'in',
    transport: 'optional',
    onSite: 'in',
    greenFood: 'Half of the dishes without meat; what is left is given away the same night.',
    greenWaste: 'No single use.',
    past: [
      {
        date: yearsBefore(1),
        venue: 'Old tram depot',
        bidder: 'Events team',
        attendance: 207,
        food: 780_000,
        space: 340_000,
        av: 152_000,
        other: 390_000,
      },
      {
        date: yearsBefore(2),
        venue: 'Canteen and tent',
        bidder: 'Events team',
        attendance: 181,
        food: 614_000,
        space: 120_000,
        av: 138_000,
        other: 244_000,
      },
    ],
    lessons: 'Long tables and buses were liked. Vegetarian food was gone by nine; nobody understood the speeches.',
    keep: 'Long tables and the way home by bus.',
  };
}
