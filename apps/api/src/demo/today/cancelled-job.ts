import type { Scene } from './scene.js';

/** Cancelled while it was open: what was sealed for it has been destroyed. */
export function cancelledJob(scene: Scene): void {
  const { clock } = scene;
  const about = { topic: 'Roof terrace opening', count: 150, requester: scene.person('Mina Farahani') };
  const posted = scene.post('Event planning', '{topic}, {count}', about, {
    phase: 'cancelled',
    publishedAt: clock.ago(5, 9),
    questionsDue: clock.ahead(1),
    deadline: clock.ahead(3),
    decisionDue: clock.dayAhead(8),
    startsOn: clock.dayAhead(30),
    endsOn: null,
    cancelledAt: clock.ago(2, 9),
    cancelReason: 'The terrace will not be ready before summer. We will ask again.',
  });
  scene.propose(posted, 'Events team', { receivedAt: clock.ago(3, 14) });
  scene.propose(posted, 'Oak & Ember', { receivedAt: clock.ago(3, 16) });
}
