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
    { title: 'First draft', dueOn: clock.dayAhead(2), sentBackWords: 'Half of what we agreed is not in it.' },
    { title: 'All of it', dueOn: clock.dayAhead(16) },
  ]);
  build.trouble(late, {
    openedAt: clock.ago(2, 10),
    words: 'The first draft leaves out half of the agreed parts. A complete draft would cure it.',
    grounds: ['First draft (sent back)'],
    cureBy: clock.dayAhead(6),
    plan: 'Two of us work on nothing else this week. The complete draft comes on Thursday.',
    plannedAt: clock.ago(1, 11),
  });
}

function engagementCalled(jobs: Scene['build']['jobs'], title: string): BuiltEngagement | null {
  return jobs.findLast((job) => job.title.includes(title))?.decision?.engagement ?? null;
}
