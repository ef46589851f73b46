import { roundTitle } from '@bidwell/domain/rounds';
import type { Scene } from './scene.js';
import { opened } from './opened-jobs.js';

const WORDS = 'Your best price with the paper from the mill we named. Everything else may stay as it is.';

const LEFT_OUT = 'Your delivery falls after the fair. Everything else was good work; your debrief will say more.';

/** A catalogue that goes into a second round: two are kept in, two are not. */
export function furtherRound(scene: Scene): void {
  const { build, clock, company } = scene;
  const about = { topic: 'Spring catalogue', requester: scene.person('Claire Dubois') };
  const first = scene.post('Print', '{topic}, {count} copies', about, opened(scene, 3));
  for (const name of ['Print room', 'Ridgeway Press', 'Inkwell & Daughters', 'Paper Boat'])
    scene.propose(first, name, { receivedAt: clock.ago(4, 14) });
  const kept = ['Print room', 'Ridgeway Press'].map((name) => company.players.get(name).bidder);
  const job = build.job({
    ...first.brief.wish,
    title: roundTitle(first.job.title, 2),
    createdAt: clock.ago(1, 10),
    publishedAt: clock.ago(1, 10),
    questionsDue: null,
    deadline: clock.ahead(3),
    decisionDue: clock.dayAhead(8),
    invitationMode: 'named',
    invited: kept,
    round: { previous: first.job, number: 2, words: WORDS, leftOutWords: LEFT_OUT },
  });
  const second = { job, brief: first.brief };
  scene.propose(second, 'Print room', { receivedAt: clock.ago(1, 15) });
  scene.draft(second, 'Ridgeway Press');
}
