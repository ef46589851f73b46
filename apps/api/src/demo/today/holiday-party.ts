import type { ServicePromise } from '@bidwell/domain/service-promise';
import { templateOf } from '../../jobs/templates.js';
import type { Scene } from './scene.js';
import { euros } from './scene.js';

const answers = (target: number, remedy: string | null = null): ServicePromise => {
  return { text: 'Answers to your messages', metric: 'time to the first answer', target, unit: 'hours', clock: 'working', remedy };
};
const changes = (target: number, remedy: string | null): ServicePromise => {
  return { text: 'Changes to the number of guests', metric: 'how late before the evening', target, unit: 'days', clock: 'working', remedy };
};
const comeAgain = (target: number): ServicePromise => {
  return { text: 'Guests who would come again', metric: 'share in the survey after the evening', target, unit: 'percent', clock: 'none', remedy: null };
};

/** Three proposals, opened on the last working day: one without a price for a line, none best at everything. */
export function holidayParty(scene: Scene): void {
  const { clock, company, build } = scene;
  const template = templateOf('holiday-party');
  const names = ['Events team', 'Lantern & Co', 'Northside Live', 'Halyard Events', 'Oak & Ember', 'Bright Stage'];
  const job = build.job({
    phase: 'opened',
    requester: scene.person('Rita Almeida'),
    category: company.categories.get('Event planning'),
    goal: company.goals.people,
    title: 'Holiday party, 220 people',
    summary:
      'An evening for everybody at the end of the year: warm, easy to reach, food for all diets, room to talk and room to dance.\n\nLast year people liked the long tables and the way home by bus. They missed vegetarian food after nine, and nobody understood the speeches.',
    customerBenefit: 'People who are thanked stay, and customers keep the voice they know.',
    place: 'Lisbon or a short boat ride away',
    headCount: 220,
    services: template?.services,
    lines: template?.lines,
    criteria: template?.criteria,
    ...{ budgetMode: 'ceiling', budgetLow: null, budgetHigh: 2_150_000 },
    startsOn: clock.partyDay(),
    dateFlexibility: 'fewDays',
    createdAt: clock.ago(9, 15),
    publishedAt: clock.ago(8, 10),
    questionsDue: clock.ago(5),
    deadline: clock.ago(1),
    decisionDue: clock.dayAhead(4),
    invited: names.map((name) => company.players.get(name).bidder),
  });
  const posted = { job };
  const of = (name: string) => company.players.get(name).bidder;
  build.question({
    ...posted,
    bidder: of('Northside Live'),
    text: 'Is there a stage for the speeches, or do we bring one?',
    answer: 'Bring a small one, two by three metres. Three people speak, ten minutes in all.',
    askedAt: clock.ago(7, 11),
    answeredAt: clock.ago(7, 14),
  });
  build.decline({ ...posted, bidder: of('Oak & Ember'), reason: 'tooBusy', words: 'Both of our fires are booked that week.', at: clock.ago(6, 9) });
  const events = build.proposal({
    ...posted,
    bidder: of('Events team'),
    pitch:
      'The old sail loft by the river: long tables again, a second room for dancing, and a door between them. The kitchen cooks until eleven, half of it vegetarian, so nobody stands before an empty tray at nine.\n\nTom is on site from noon to the last bus. You sit two floors above us: come down and we walk through the evening.',
    lines: euros(3200, 26, 21, 1900, 1460, 1500),
    promises: [answers(4, 'One hour of the AV crew free'), changes(2, 'No charge for guests who stay away'), comeAgain(90)],
    receivedAt: clock.ago(2, 16.25),
    revisedFrom: [euros(3200, 27.5, 21, 1900, 1460, 1650)],
  });
  const lantern = build.proposal({
    ...posted,
    bidder: of('Lantern & Co'),
    pitch:
      'A glasshouse full of lanterns, twelve minutes by boat from your door. Dinner comes in bowls along the tables, so people stay and talk; a trio first, a dance floor from ten.\n\nWe have done nine company evenings there, and eight of them came back.',
    lines: [...euros(3600, 27.5, 19.5, 1650), { notOffered: 'Our own crew is booked that night. Ask us: two crews we trust are free.' }, ...euros(1360)],
    promises: [answers(8), changes(4, null), comeAgain(88)],
    receivedAt: clock.ago(1, 11.5),
  });
  const northside = build.proposal({
    ...posted,
    bidder: of('Northside Live'),
    pitch:
      'A hall for 600, so that 220 have all the room they want. Our own sound, light and crew; a band of seven; four bars, so nobody waits.\n\nParking for eighty, and the last tram stops outside.',
    lines: euros(4100, 29, 23, 2600, 1750, 1310),
    promises: [answers(24), changes(4, null), comeAgain(80)],
    receivedAt: clock.ago(2, 9.75),
  });
  score(scene, events, [7, 'Cosy, and we know the room. A little like last year.'], [7, 'Half vegetarian until eleven: exactly what was missing.'], [8, 'Firm, and it costs them if they miss.']);
  score(scene, lantern, [9, 'The boat and the lanterns: people would talk about it.'], [8, 'Bowls on the tables, good tasting notes.'], [7, 'Fair. Numbers four days before is early for us.']);
  score(scene, northside, [5, 'Too large. We would be lost in it.'], [5, 'Four bars, little said about food.'], [4, 'An answer after a day is slow in December.']);
}

type Mark = [value: number, note: string];

function score({ build, clock }: Scene, proposal: Parameters<Scene['build']['scores']>[0], atmosphere: Mark, food: Mark, promised: Mark): void {
  const marks = { Atmosphere: atmosphere, 'Food and drink': food, 'Service promises': promised };
  const scores = Object.entries(marks).map(([criterion, [value, note]]) => ({ criterion, value, note }));
  build.scores(proposal, scores, clock.ago(1, 18));
}
