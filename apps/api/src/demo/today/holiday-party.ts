import type { BuiltJob, BuiltProposal } from '../builders/built.js';
import { templateOf } from '../../jobs/templates.js';
import { eveningPromises } from './evening-promises.js';
import { partyAnswers } from './party-answers.js';
import { eventsTeamSays, LANTERN_FILES, lanternSays, northsideSays, PARTY_REQUIREMENTS } from './party-offers.js';
import { euros, type Scene } from './scene.js';

/** Three proposals, opened on the last working day: one without a price for a line, none best at everything. */
export function holidayParty(scene: Scene): void {
  const { clock } = scene;
  const job = post(scene);
  scene.ask(
    { job },
    'Northside Live',
    'Is there a stage for the speeches, or do we bring one?',
    clock.ago(7, 11),
    'Bring a small one, two by three metres. Three people speak, ten minutes in all.',
  );
  scene.decline({ job }, 'Oak & Ember', 'tooBusy', 'Both of our fires are booked that week.', clock.ago(6, 9));
  scene.mark(eventsTeam(scene, job), [
    '7 Cosy, and we know the room. A little like last year.',
    '7 Half vegetarian until eleven: exactly what was missing.',
    '8 Firm, and it costs them if they miss.',
  ]);
  const lit = lantern(scene, job);
  scene.mark(lit, [
    '9 The boat and the lanterns: people would talk about it.',
    '8 Bowls on the tables, good tasting notes.',
    '7 Fair. Numbers four days before is early for us.',
  ]);
  scene.build.estimate(lit, { line: 'AV crew', amount: 150_000, words: 'Between what the other two ask' });
  scene.build.note(lit, 'I called: the boat is heated, and the crew they name would be free that night.');
  scene.mark(northside(scene, job), [
    '5 Too large. We would be lost in it.',
    '5 Four bars, little said about food.',
    '4 An answer after a day is slow in December.',
  ]);
}

function post({ build, clock, company, person }: Scene): BuiltJob {
  const { services, lines, criteria } = templateOf('holiday-party') ?? {};
  const names = ['Events team', 'Lantern & Co', 'Northside Live', 'Halyard Events', 'Oak & Ember', 'Bright Stage'];
  return build.job({
    phase: 'opened',
    requester: person('Rita Almeida'),
    category: company.categories.get('Event planning'),
    goal: company.goals.people,
    title: 'Holiday party, 220 people',
    summary:
      'An evening for everybody at the end of the year: warm, easy to reach, food for all diets, room to talk and room to dance.\n\nLast year people liked the long tables and the way home by bus. They missed vegetarian food after nine, and nobody understood the speeches.',
    customerBenefit: 'People who are thanked stay, and customers keep the voice they know.',
    place: 'Lisbon or a short boat ride away',
    headCount: 220,
    services,
    answers: partyAnswers(clock.partyDay()),
    lines,
    requirements: PARTY_REQUIREMENTS,
    criteria,
    budgetMode: 'ceiling',
    budgetHigh: 2_150_000,
    startsOn: clock.partyDay(),
    dateFlexibility: 'fewDays',
    createdAt: clock.ago(9, 15),
    publishedAt: clock.ago(8, 10),
    questionsDue: clock.ago(5),
    deadline: clock.ago(1),
    decisionDue: clock.dayAhead(4),
    invited: names.map((name) => company.players.get(name).bidder),
  });
}

function eventsTeam({ build, company, clock }: Scene, job: BuiltJob): BuiltProposal {
  return build.proposal({
    job,
    bidder: company.players.get('Events team').bidder,
    pitch:
      'The old sail loft by the river: long tables again, a second room for dancing, and a door between them. The kitchen cooks until eleven, half of it vegetarian, so nobody stands before an empty tray at nine.\n\nTom is on site from noon to the last bus. You sit two floors above us: come down and we walk through the evening.',
    lines: euros(3200, 26, 21, 1900, 1460, 1500),
    promises: eveningPromises({ answers: 4, changes: 2, comeAgain: 90, hasRemedies: true }),
    ...eventsTeamSays(clock.dayAhead(15)),
    receivedAt: clock.ago(2, 16.25),
    revisedFrom: [euros(3200, 27.5, 21, 1900, 1460, 1650)],
  });
}

function lantern({ build, company, clock }: Scene, job: BuiltJob): BuiltProposal {
  const noCrew = { notOffered: 'Our own crew is booked that night. Ask us: two crews we trust are free.' };
  return build.proposal({
    job,
    bidder: company.players.get('Lantern & Co').bidder,
    pitch:
      'A glasshouse full of lanterns, twelve minutes by boat from your door. Dinner comes in bowls along the tables, so people stay and talk; a trio first, a dance floor from ten.\n\nWe have done nine company evenings there, and eight of them came back.',
    lines: [...euros(3600, 27.5, 19.5, 1650), noCrew, ...euros(1360)],
    promises: eveningPromises({ answers: 8, changes: 4, comeAgain: 88, hasRemedies: false }),
    ...lanternSays(job.lines[0]?.id ?? '', clock.dayAhead(6)),
    files: LANTERN_FILES,
    receivedAt: clock.ago(1, 11.5),
  });
}

function northside({ build, company, clock }: Scene, job: BuiltJob): BuiltProposal {
  return build.proposal({
    job,
    bidder: company.players.get('Northside Live').bidder,
    pitch:
      'A hall for 600, so that 220 have all the room they want. Our own sound, light and crew; a band of seven; four bars, so nobody waits.\n\nParking for eighty, and the last tram stops outside.',
    lines: euros(4100, 29, 23, 2600, 1750, 1310),
    promises: eveningPromises({ answers: 24, changes: 4, comeAgain: 80, hasRemedies: false }),
    ...northsideSays,
    receivedAt: clock.ago(2, 9.75),
  });
}
