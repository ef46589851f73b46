import { salesConference } from './sales-conference.js';
import type { BuiltBidder } from '../builders/built.js';
import { UNSEEN } from './policies.js';
import { openDay } from './open-day.js';
import type { Scene } from './scene.js';
import { townHall } from './town-hall.js';

/** Jobs that take proposals now, the nearest deadline first. */
export function openJobs(scene: Scene): void {
  townHall(scene);
  noisePages(scene);
  laptops(scene);
  offsite(scene);
  salesConference(scene);
  openDay(scene);
  quietlyOpen(scene);
}

function noisePages(scene: Scene): void {
  const { clock } = scene;
  const about = { topic: 'noise and neighbours', requester: scene.person('Hugo Santos') };
  const posted = scene.post('Website and marketing', 'Website update', about, {
    publishedAt: clock.ago(3, 10),
    questionsDue: clock.ago(1, 17),
    deadline: clock.ahead(2),
    decisionDue: clock.dayAhead(6),
    startsOn: clock.dayAhead(12),
    endsOn: null,
  });
  scene.ask(
    posted,
    'Foxglove Content',
    'Are there measurements we may quote?',
    clock.ago(2, 11),
    'Yes, 14 homes measured last winter. They come with the order.',
  );
  scene.propose(posted, 'Copperline Studio', { receivedAt: clock.ago(1, 14) });
  scene.draft(posted, 'Campaign studio');
}

function laptops(scene: Scene): void {
  const { clock } = scene;
  const about = { topic: 'New laptops', count: 80, requester: scene.person('Adam Kowalski') };
  const posted = scene.post('IT projects', '{topic} for', about, {
    publishedAt: clock.ago(3, 14),
    questionsDue: clock.ahead(2, 12),
    deadline: clock.ahead(4),
    decisionDue: clock.dayAhead(8),
    startsOn: clock.dayAhead(18),
    endsOn: null,
  });
  scene.ask(
    posted,
    'Kestrel Systems',
    'Do the 14 people in the warehouse have a place where we can sit with them?',
    clock.ago(1, 9),
  );
  scene.propose(posted, 'IT services', { receivedAt: clock.ago(2, 16) });
  scene.draft(posted, 'Corvid Software');
}

function offsite(scene: Scene): void {
  const { clock } = scene;
  const about = { place: 'Tomar', count: 24, requester: scene.person('Rita Almeida') };
  const posted = scene.post('Event planning', 'Offsite', about, {
    publishedAt: clock.ago(2, 9.5),
    questionsDue: clock.ahead(3, 12),
    deadline: clock.ahead(5),
    decisionDue: clock.dayAhead(9),
    ...clock.pairAhead(40),
    guests: [quintaDoVale(scene)],
  });
  scene.ask(
    posted,
    'Fieldhouse Gatherings',
    'Do people share a table for meals, or would you like to sit in groups?',
    clock.ago(2, 14),
    'One long table in the evening. At noon as it comes.',
  );
  scene.ask(posted, 'Halyard Events', 'How many of the 24 need a room without stairs?', clock.ago(1, 10));
  for (const name of ['Halyard Events', 'Northside Live', 'Events team'])
    scene.build.interest(posted.job, scene.company.players.get(name).bidder);
  scene.propose(posted, 'Lantern & Co', { receivedAt: clock.ago(1, 13) });
  scene.propose(posted, 'Fieldhouse Gatherings', { receivedAt: clock.ago(1, 15.5) });
  scene.draft(posted, 'Northside Live');
  scene.build.addendum({
    job: posted.job,
    reason: 'The house in Tomar is taken on our first two days. You get a day more to ask for the new ones.',
    changes: {
      deadline: [clock.ahead(4).toISOString(), clock.ahead(5).toISOString()],
      startsOn: [clock.pairAhead(37).startsOn, clock.pairAhead(40).startsOn],
      endsOn: [clock.pairAhead(37).endsOn, clock.pairAhead(40).endsOn],
    },
    publishedAt: clock.ago(1, 16.5),
    readBy: ['Fieldhouse Gatherings', 'Halyard Events'].map((name) => scene.company.players.get(name).bidder),
  });
}

/** Further jobs with time left, so that every board has something on it. */
function quietlyOpen(scene: Scene): void {
  const { clock } = scene;
  const open = (ago: number, left: number) => ({
    publishedAt: clock.ago(ago, 10),
    questionsDue: clock.ahead(left - 2),
    deadline: clock.ahead(left),
    decisionDue: clock.dayAhead(left + 5),
    startsOn: clock.dayAhead(left + 20),
    endsOn: null,
  });
  const move = scene.post('Facilities', 'Move', { count: 38, requester: scene.person('Marta Nowak') }, open(3, 5));
  scene.propose(move, 'Facilities crew', { receivedAt: clock.ago(1, 9) });
  scene.propose(move, 'Swift Relocations', { receivedAt: clock.ago(1, 12) });
  const handbook = { topic: 'Installer handbook', count: 2000, requester: scene.person('Ilse Brandt') };
  scene.propose(scene.post('Print', '{topic}, {count}', handbook, open(2, 6)), 'Print room', {
    receivedAt: clock.ago(1, 16),
  });
  const phone = { topic: 'Phone skills for new colleagues', count: 16, requester: scene.person('Joris Vermeer') };
  scene.draft(scene.post('Training', '{topic}, {count}', phone, open(2, 7)), 'Learning team');
  const sheets = { topic: 'Safety sheets in Polish and Spanish', requester: scene.person('Carlos Vidal') };
  const policy = { ...UNSEEN, categoryId: scene.company.categories.get('Translation').id };
  scene.propose(scene.post('Translation', '{topic}', sheets, { ...open(2, 8), policy }), 'Tandem Translations', {
    receivedAt: clock.ago(1, 11),
  });
  const fair = scene.post(
    'Event planning',
    'Trade fair',
    { place: 'Warsaw', requester: scene.person('Anneke de Wit') },
    open(1, 9),
  );
  scene.draft(fair, 'Bright Stage');
}

/** A house that is on no list: Rita met its owner, and invited her by mail. She answers without an account. */
function quintaDoVale({ build }: Scene): BuiltBidder {
  const name = 'Quinta do Vale';
  const lead = build.person({ name, email: 'nora@quintadovale.example', department: null });
  return build.vendor({ name, lead, isGuest: true });
}
