import { EVENTS_POLICY, REVIEWER, type Scene } from './scene.js';

/** Texts are judged by how they read: without names, and without prices until they are scored. */
export const UNSEEN = { isBlind: true, twoEnvelopes: true, minOpenDays: 3 } as const;

/**
 * What the demo company asks of jobs: large ones are approved, events get time and competition, translations are judged
 * unseen.
 */
export function policies({ build, company, person }: Scene): void {
  const events = company.categories.get('Event planning');
  const usual = { ...EVENTS_POLICY, category: events, challengeReviewer: person(REVIEWER) };
  build.policy(usual);
  const large = { valueFrom: 25_000_000, minOpenDays: 5, minProposals: 3, hidesCount: true };
  build.policy({ ...usual, ...large, approver: person('Dana Fischer'), deputy: person('Sofia Marques') });
  build.policy({ ...UNSEEN, category: company.categories.get('Translation') });
  build.policy({ category: company.categories.get('Print'), requestLimit: 20_000 });
  const systems = { category: company.categories.get('IT projects'), valueFrom: 10_000_000, minOpenDays: 5 };
  build.policy({ ...systems, approver: person('Dana Fischer'), deputy: person('Sofia Marques') });
}
