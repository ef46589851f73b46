import type { AwardReason } from '@bidwell/domain/award';
import type { BuiltProposal } from '../builders/built.js';
import { opened } from './opened-jobs.js';
import type { Posted, Scene } from './scene.js';

/** Jobs decided in the last days: the debriefs have not been read yet. */
export function decidedJobs(scene: Scene): void {
  launchEvening(scene);
  installerDay(scene);
  productPages(scene);
  headsets(scene);
  onboardingPack(scene);
  roofTerrace(scene);
}

/** Scores of one proposal in the order of the job's quality criteria, each with a note. */
type Marks = readonly (readonly [value: number, note: string])[];

function contend(scene: Scene, posted: Posted, name: string, marks: Marks, level = 1): BuiltProposal {
  const quality = posted.job.criteria.filter(({ kind }) => kind === 'quality');
  const lines = posted.brief.fairPrices.map((fair) => Math.round((fair * level) / 50) * 50);
  const proposal = scene.propose(posted, name, { lines, receivedAt: scene.clock.ago(6, 15) });
  const scores = quality.map(({ title }, index) => {
    const [value, note] = marks[index] ?? [6, ''];
    return { criterion: title, value, note };
  });
  scene.build.scores(proposal, scores, scene.clock.ago(4, 11));
  return proposal;
}

function choose({ build, clock }: Scene, { job }: Posted, winner: BuiltProposal, reasons: AwardReason[], words: string, ago: number): void {
  build.award({ job, winner, reasons, words, decidedAt: clock.ago(ago, 15) });
}

function launchEvening(scene: Scene): void {
  const about = { topic: 'Launch evening for the indoor unit', count: 90, requester: scene.person('Ilse Brandt') };
  const posted = scene.post('Event planning', '{topic}, {count}', about, opened(scene, 5));
  const lantern = contend(scene, posted, 'Lantern & Co', [[9, 'We would want to stay.'], [8, 'The tasting notes alone.'], [7, 'Fair.']], 0.97);
  contend(scene, posted, 'Events team', [[7, 'Well thought through, a little familiar.'], [7.5, 'Good, and enough of it.'], [9, 'The firmest of all.']], 1.01);
  contend(scene, posted, 'Northside Live', [[6, 'A hall for six times as many.'], [6, 'Little said about food.'], [5, 'A day until an answer.']], 1.12);
  choose(scene, posted, lantern, ['bestFit'], 'It was the only plan in which the unit itself had an evening, not a table at the side.', 2);
}

function installerDay(scene: Scene): void {
  const about = { place: 'Aveiro', count: 120, requester: scene.person('Carlos Vidal') };
  const posted = scene.post('Event planning', 'Installer day', about, opened(scene, 5));
  const events = contend(scene, posted, 'Events team', [[8.5, 'Hands on metal within the first hour.'], [8, 'They have done four of these for us.'], [9, 'Late changes cost nothing.']], 0.98);
  contend(scene, posted, 'Halyard Events', [[8, 'Well built, a long morning.'], [9, 'Forty of them in four years.'], [7, 'Usual times.']], 1.02);
  contend(scene, posted, 'Bright Stage', [[6.5, 'A stage, and installers in rows.'], [6, 'Fairs rather than workshops.'], [6.5, 'Little happens if they miss.']], 1.05);
  choose(scene, posted, events, ['bestPrice', 'betterPromises'], 'Lowest price and firmest promises. A year ago we would have gone outside.', 3);
}

function productPages(scene: Scene): void {
  const about = { topic: 'indoor units', requester: scene.person('Claire Dubois') };
  const posted = scene.post('Website and marketing', 'Website update', about, opened(scene, 5));
  const copperline = contend(scene, posted, 'Copperline Studio', [[8, 'Asked what callers ask.'], [8, 'Quick pages, plain words.'], [8, 'Changes within a day.']], 0.95);
  contend(scene, posted, 'Web studio', [[9, 'Nobody knows our visitors better.'], [8.5, 'The best pages we have are theirs.'], [8, 'Changes within a day.']], 1.36);
  contend(scene, posted, 'Foxglove Content', [[8, 'Explains what others decorate.'], [7, 'Good texts, plain design.'], [7, 'Two days for a change.']], 0.96);
  choose(scene, posted, copperline, ['bestPrice'], 'The best work was not from the one we chose. It was more than a third dearer, and we could not explain that.', 2);
}

function headsets(scene: Scene): void {
  const about = { topic: 'Headsets and telephones', count: 120, requester: scene.person('Joris Vermeer') };
  const posted = scene.post('IT projects', '{topic} for', about, opened(scene, 5));
  const kestrel = contend(scene, posted, 'Kestrel Systems', [[8, 'By floor, with somebody beside each row.'], [9, 'Two hours, also on Fridays.']], 1.05);
  contend(scene, posted, 'IT services', [[7.5, 'Sound, and they know the cables.'], [3, 'A week until somebody looks. We cannot be silent for a week.']], 0.88);
  contend(scene, posted, 'Bluegate Consulting', [[8.5, 'The most careful plan.'], [7.5, 'Eight hours, with a remedy.']], 1.15);
  choose(scene, posted, kestrel, ['betterPromises'], 'Our own team was cheapest. We need somebody within hours, and only two proposals promise that.', 4);
}

function onboardingPack(scene: Scene): void {
  const { clock, build } = scene;
  const about = { topic: 'Welcome pack', count: 500, requester: scene.person('Grace Okafor') };
  const posted = scene.post('Print', '{topic}, {count}', about, opened(scene, 5));
  for (const [name, level] of [['Print room', 1.2], ['Inkwell & Daughters', 1.34]] as const) contend(scene, posted, name, [[7, ''], [7, '']], level);
  build.noAward({ job: posted.job, reason: 'tooExpensive', words: 'Both were well above what we have. We ask again without the box.', decidedAt: clock.ago(3, 12) });
}

/** Cancelled while it was open: what was sealed for it has been destroyed. */
function roofTerrace(scene: Scene): void {
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
