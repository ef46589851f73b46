import type { BuiltJob } from '../builders/built.js';
import { price, promises, quality } from '../company/kinds.js';
import { euros, type Scene } from './scene.js';

/** Closes within hours: the Events team has not submitted yet. */
export function townHall(scene: Scene): void {
  const { clock, company, build } = scene;
  const job = post(scene);
  const of = (name: string) => company.players.get(name).bidder;
  build.proposal({
    job,
    bidder: of('Northside Live'),
    lines: euros(1450, 780, 1390, 210, 320),
    promises: [test(1)],
    receivedAt: clock.ago(1, 15),
    pitch:
      'Two lines out of the house, so that one may fail. Somebody of ours sits at home and listens from the first second.',
  });
  build.proposal({
    job,
    bidder: of('Halyard Events'),
    lines: euros(1390, 690, 1240, 240, 310),
    promises: [test(2)],
    receivedAt: clock.ago(1, 10),
    pitch: 'A test with ten people at home, and a crew that knows your hall.',
  });
  build.draft({
    job,
    bidder: of('Events team'),
    lines: euros(1280, 540, 1350, 225, 290),
    promises: [test(1)],
    pitch:
      'We know the hall and what went wrong last time: the cable behind the second door. Rehearsal the evening before, with five people at home.',
  });
  scene.decline({ job }, 'Bright Stage', 'tooBusy', 'Our stages are at a fair that week.', clock.ago(3, 10));
}

/** A promise of everybody: some test earlier, and so have more time to mend. */
function test(days: number) {
  const metric = 'days before the town hall';
  return {
    text: 'Test with people at home',
    metric,
    target: days,
    unit: 'days',
    clock: 'working',
    remedy: null,
  } as const;
}

function post({ build, clock, company, person }: Scene): BuiltJob {
  const names = ['Events team', 'Northside Live', 'Lantern & Co', 'Halyard Events', 'Bright Stage'];
  return build.job({
    requester: person('Sofia Marques'),
    category: company.categories.get('Event planning'),
    goal: company.goals.people,
    title: 'AV for the town hall, 300 people',
    summary:
      'Sound, light and a stream for our town hall: 300 people in the hall, about 200 at home. Two hours, five speakers, questions from both sides.\n\nLast time those at home heard nothing for the first ten minutes.',
    customerBenefit: 'Everybody who speaks with customers knows where we are going.',
    place: 'Lisbon, training hall',
    headCount: 300,
    services: ['Production', 'On-site management'],
    answers: {
      eventType: 'Conference',
      eventFormat: 'Hybrid',
      needs: ['Technique'],
      successMeasures: 'Nobody in the hall or at home misses a word.',
      contact: 'Sofia Marques, two doors from the hall',
      accessibility: ['Live captions', 'Hearing loop'],
      online: 200,
      av: [
        { piece: 'Headset microphones', count: 5, supply: 'Bidder' },
        { piece: 'Hand microphones', count: 2, supply: 'Bidder' },
        { piece: 'Screen', count: 1, supply: 'Ours' },
      ],
      streaming: 'in',
      recording: 'in',
      voting: 'optional',
      bandwidth: 100,
      outsideAv: 'Yes',
      production: 'in',
      onSite: 'in',
    },
    budgetMode: 'range',
    budgetLow: 400_000,
    budgetHigh: 600_000,
    lines: [
      { title: 'Sound and light', details: 'Five headsets, two hand microphones', quantity: 1, unit: 'day' },
      { title: 'Stage', details: 'Six by four metres, with a ramp', quantity: 1, unit: 'flat fee' },
      { title: 'Stream for 200 people', details: 'With questions from outside', quantity: 1, unit: 'flat fee' },
      { title: 'Subtitles', details: 'Portuguese and English, live', quantity: 2, unit: 'hour' },
      { title: 'Crew', quantity: 4, unit: 'person and day' },
    ],
    criteria: [price(40), quality('Nobody misses a word', 40, 'In the hall and at home.'), promises(20)],
    startsOn: clock.dayAhead(12),
    createdAt: clock.ago(5, 9),
    publishedAt: clock.ago(4, 11),
    questionsDue: clock.ago(1, 12),
    deadline: clock.soon(3),
    decisionDue: clock.dayAhead(3),
    invited: names.map((name) => company.players.get(name).bidder),
  });
}
