import type { Scene } from './scene.js';

/** A job too large to be published by one person: it waits for Dana. */
export function waitingForApproval(scene: Scene): void {
  const { clock } = scene;
  const about = { place: 'Porto', count: 300, requester: scene.person('Anneke de Wit') };
  scene.post('Event planning', 'Offsite', about, {
    phase: 'pending',
    title: 'Sales kick-off in Porto, 300 people',
    createdAt: clock.ago(1, 9),
    publishedAt: null,
    questionsDue: clock.ahead(6),
    deadline: clock.ahead(9),
    decisionDue: clock.dayAhead(14),
    ...clock.pairAhead(70),
    budgetMode: 'hidden',
    budgetHigh: 31_000_000,
    approver: scene.person('Dana Fischer'),
    policy: {
      categoryId: scene.company.categories.get('Event planning').id,
      valueFrom: 25_000_000,
      minOpenDays: 5,
      minProposals: 3,
      hidesCount: true,
      fanOutLimit: 12,
    },
  });
}
