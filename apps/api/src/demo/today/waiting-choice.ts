import { opened } from './opened-jobs.js';
import type { Scene } from './scene.js';

/** What Sofia gave the campaigns, criterion by criterion. */
const MARKS: readonly (readonly [string, readonly string[]])[] = [
  ['Web studio', ['6 Solid, and we know it.', '8 They answer the same day.', '7 Plain.']],
  ['Pixel & Pine', ['9 Filmed in two real homes.', '6 Two rounds of changes only.', '8 Warm.']],
  ['Foxglove Content', ['8 Three ideas to keep one of.', '9 One person for everything.', '8 As we would say it.']],
];

/** A choice of a size that somebody else looks at before anybody is told: it waits for Dana. */
export function waitingChoice(scene: Scene): void {
  const { clock } = scene;
  const category = scene.company.categories.get('Website and marketing');
  const dana = scene.person('Dana Fischer');
  const terms = { awardApprovalFrom: 500_000, challengeDays: 5 };
  const reviewer = scene.person('Ilse Brandt');
  scene.build.policy({ ...terms, category, awardApprover: dana, challengeReviewer: reviewer, requestLimit: 50_000 });
  const about = { topic: 'change your boiler in summer', requester: scene.person('Sofia Marques') };
  const applied = { ...terms, categoryId: category.id, awardApproverId: dana.id, challengeReviewerId: reviewer.id };
  const campaign = scene.post('Website and marketing', 'Campaign', about, { ...opened(scene, 3), policy: applied });
  const offers = MARKS.map(([name, marks]) => {
    const proposal = scene.propose(campaign, name, { receivedAt: clock.ago(4, 11) });
    scene.mark(proposal, marks, clock.ago(2, 16));
    return proposal;
  });
  const [, winner] = offers;
  if (winner === undefined) return;
  scene.build.waitingChoice({
    winner,
    reasons: ['bestFit', 'trackRecord'],
    words: 'The one plan that says what happens in the second week, and who is rung first.',
    approver: dana,
    decidedAt: clock.ago(1, 10),
  });
}
