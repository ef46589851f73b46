import type { JobWish } from '../builders/job-builders.js';
import type { Scene } from './scene.js';

/** Jobs whose proposals are open and wait for a choice. */
export function openedJobs(scene: Scene): void {
  const { clock } = scene;
  const report = { topic: 'Annual report in Spanish and Polish', requester: scene.person('Dana Fischer') };
  const annualReport = scene.post('Translation', '{topic}', report, opened(scene, 2));
  for (const name of ['Language desk', 'Lingua Nord', 'Tandem Translations']) {
    scene.propose(annualReport, name, { receivedAt: clock.ago(3, 15) });
  }
  const booking = { topic: 'booking a visit by telephone number', requester: scene.person('Hugo Santos') };
  const portal = scene.post('IT projects', 'Customer portal', booking, opened(scene, 4));
  for (const name of ['IT services', 'Corvid Software', 'Kestrel Systems', 'Brightwater Digital']) {
    scene.propose(portal, name, { receivedAt: clock.ago(5, 14) });
  }
  const careers = { topic: 'working at Fernhill', requester: scene.person('Sofia Marques') };
  const pages = scene.post('Website and marketing', 'Website update', careers, opened(scene, 1));
  for (const name of ['Web studio', 'Pixel & Pine', 'Foxglove Content']) {
    scene.propose(pages, name, { receivedAt: clock.ago(2, 13) });
  }
}

/** Opened so many working days ago at five in the afternoon. */
export function opened({ clock }: Scene, ago: number): JobWish & { publishedAt: Date } {
  return {
    phase: 'opened',
    publishedAt: clock.ago(ago + 6, 10),
    questionsDue: clock.ago(ago + 3),
    deadline: clock.ago(ago),
    decisionDue: clock.dayAhead(Math.max(1, 5 - ago)),
    startsOn: clock.dayAhead(15),
    endsOn: null,
  };
}
