import type { BuiltEngagement, BuiltJob } from '../builders/built.js';
import type { Scene } from './scene.js';

/** How far the work of the jobs decided in the last days is: one of each kind. */
export function workUnderWay(scene: Scene): void {
  launchWaits(scene);
  installersBegun(scene);
  pagesBeginSoon(scene);
  headsetsDelivered(scene);
}

/** The awarded job with this title, of those that were decided today or in the last days. */
function awarded({ build }: Scene, title: string): BuiltJob {
  const found = build.jobs.findLast((job) => job.title.includes(title) && job.decision?.winner != null);
  if (found === undefined) throw new RangeError(`No awarded job is called ${title}.`);
  return found;
}

/** The requester has confirmed; the vendor has still to read it. */
function launchWaits(scene: Scene): void {
  const { build, clock } = scene;
  const job = awarded(scene, 'Launch evening');
  const launch = build.engagement({
    job,
    signedAt: clock.ago(1, 10),
    signedBy: 'requester',
    orderNumber: 'PO-2026-7714',
  });
  build.milestones(launch, [
    { title: 'Plan of the evening', dueOn: clock.dayAhead(5), share: 20 },
    { title: 'Menu and tasting', dueOn: clock.dayAhead(9), share: 20 },
    { title: 'The evening, and the hall as it was', dueOn: clock.dayAhead(20), share: 60 },
  ]);
}

/** Begun yesterday, with its first part accepted. */
function installersBegun(scene: Scene): BuiltEngagement {
  const { build, clock } = scene;
  const job = awarded(scene, 'Installer day');
  const day = build.engagement({
    job,
    costCentre: 'CC-TRAINING',
    signedAt: clock.ago(2, 11),
    startMeetingAt: clock.ago(1, 10),
    startMeetingPlace: 'Training hall, Aveiro',
    startedAt: clock.ago(1, 10),
  });
  build.milestones(day, [
    {
      title: 'List of stations',
      dueOn: clock.dayAhead(1),
      deliveredAt: clock.ago(1, 15),
      acceptedAt: clock.ago(1, 16),
    },
    { title: 'Printed guides', dueOn: clock.dayAhead(6) },
    { title: 'The day itself', dueOn: clock.dayAhead(12) },
  ]);
  return day;
}

/** Both have confirmed, and meet the day after tomorrow. */
function pagesBeginSoon(scene: Scene): void {
  const { build, clock } = scene;
  build.engagement({
    job: awarded(scene, 'Website update'),
    orderNumber: 'PO-2026-7702',
    signedAt: clock.ago(1, 14),
    startMeetingAt: clock.ahead(2, 10),
    startMeetingPlace: 'Video call; the link is in the invitation',
  });
}

/** The first part is delivered and waits for the requester. */
function headsetsDelivered(scene: Scene): void {
  const { build, clock } = scene;
  const headsets = build.engagement({
    job: awarded(scene, 'Headsets'),
    orderNumber: 'PO-2026-7689',
    costCentre: 'CC-SERVICE',
    signedAt: clock.ago(3, 10),
    startedAt: clock.ago(3, 15),
  });
  build.milestones(headsets, [
    {
      title: 'First floor',
      dueOn: clock.dayAhead(1),
      share: 30,
      deliveredAt: clock.ago(1, 16),
      deliveredWords: 'Forty seats are done. Two headsets hum; we replace them on Monday.',
    },
    { title: 'Second and third floor', dueOn: clock.dayAhead(7), share: 50 },
    { title: 'A week beside each row', dueOn: clock.dayAhead(14), share: 20 },
  ]);
}
