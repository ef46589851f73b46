import type { BuiltEngagement } from '../builders/built.js';
import type { Scene } from './scene.js';

/** What became of agreed work meanwhile: something more, something less, and a piece that has to be put right. */
export function workThatChanges(scene: Scene): void {
  headsetsGrow(scene);
  somethingToCure(scene);
}

/** Two changes accepted, one waiting for the requester. */
function headsetsGrow({ build, clock }: Scene): void {
  const headsets = engagementCalled(build.jobs, 'Headsets');
  if (headsets === null) return;
  build.changes(headsets, [
    {
      side: 'requester',
      what: 'Ten more seats on the second floor.',
      why: 'The evening shift starts in December.',
      priceEffect: 46_000,
      proposedAt: clock.ago(3, 16),
      answerBy: clock.dayAhead(4),
      settledAt: clock.ago(2, 9),
      words: 'In stock; same price a seat.',
    },
    {
      side: 'requester',
      what: 'Training in one group instead of two.',
      why: 'Everybody is in on Thursday.',
      priceEffect: -12_000,
      proposedAt: clock.ago(2, 11),
      answerBy: clock.dayAhead(4),
      settledAt: clock.ago(2, 15),
    },
    {
      side: 'bidder',
      what: 'Cable clips for the third floor.',
      why: 'The desks there have no ducts; loose cables would be in the way of chairs.',
      priceEffect: 8_500,
      proposedAt: clock.ago(1, 10),
      answerBy: clock.dayAhead(5),
    },
  ]);
}

/** The running work that began first has a part that was sent back, and a plan for it. */
function somethingToCure({ build, clock }: Scene): void {
  const running = build.jobs
    .flatMap(({ decision }) => decision?.engagement ?? [])
    .filter(({ row }) => row.startedAt !== null && row.startedAt < clock.ago(5, 9) && row.deliveredAt === null)
    .toSorted((a, b) => Number(a.row.startedAt) - Number(b.row.startedAt));
  const [late] = running;
  if (late === undefined) return;
  build.milestones(late, [
    { title: 'First round', dueOn: clock.dayAhead(2), sentBackWords: 'Two of the four floors were left out.' },
    { title: 'All rounds', dueOn: clock.dayAhead(16) },
  ]);
  build.trouble(late, {
    openedAt: clock.ago(2, 10),
    words: 'The first round left out two of the four floors. A complete round would cure it.',
    grounds: ['First round (sent back)'],
    cureBy: clock.dayAhead(6),
    plan: 'Two of us do nothing else this week. All four floors are done on Thursday.',
    plannedAt: clock.ago(1, 11),
  });
}

function engagementCalled(jobs: Scene['build']['jobs'], title: string): BuiltEngagement | null {
  return jobs.findLast((job) => job.title.includes(title))?.decision?.engagement ?? null;
}
