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
}

/** A proposal at so many times the fair price, with a mark for each quality criterion: `8.5 Well built, a long morning.` */
function contend(scene: Scene, posted: Posted, name: string, level: number, marks: readonly string[]): BuiltProposal {
  const lines = posted.brief.fairPrices.map((fair) => Math.round((fair * level) / 50) * 50);
  const proposal = scene.propose(posted, name, { lines, receivedAt: scene.clock.ago(6, 15) });
  scene.mark(proposal, marks, scene.clock.ago(4, 11));
  return proposal;
}

interface Choice {
  reasons: AwardReason[];
  words: string;
  daysAgo: number;
}

function choose({ build, clock }: Scene, winner: BuiltProposal, { reasons, words, daysAgo }: Choice): void {
  build.award({ job: winner.job, winner, reasons, words, decidedAt: clock.ago(daysAgo, 15) });
}

function launchEvening(scene: Scene): void {
  const about = { topic: 'Launch evening for the indoor unit', count: 90, requester: scene.person('Ilse Brandt') };
  const posted = scene.post('Event planning', '{topic}, {count}', about, opened(scene, 5));
  const lantern = contend(scene, posted, 'Lantern & Co', 0.97, [
    '9 We would want to stay.',
    '8 The tasting notes alone.',
    '7 Fair.',
  ]);
  const events = contend(scene, posted, 'Events team', 1.01, [
    '7 Well thought through, a little familiar.',
    '7.5 Good, and enough of it.',
    '9 The firmest of all.',
  ]);
  const northside = contend(scene, posted, 'Northside Live', 1.12, [
    '6 A hall for six times as many.',
    '6 Little said about food.',
    '5 A day until an answer.',
  ]);
  const words = 'It was the only plan in which the unit itself had an evening, not a table at the side.';
  scene.build.writtenDebrief(events, {
    words: 'Your promises were the firmest of all. What we missed was an idea made for this unit and no other.',
  });
  choose(scene, lantern, { reasons: ['bestFit'], words, daysAgo: 2 });
  scene.build.afterward(northside, {
    usefulness: 'partly',
    usefulnessWords: 'We would like to know what of the food was missing.',
    question: {
      words: 'Our menu was on page four. Was it read?',
      askedAt: scene.clock.ago(1, 9),
      answer: 'It was. It named dishes, but not who cooks, nor what it costs when ninety become a hundred and ten.',
      answeredAt: scene.clock.ago(1, 14),
    },
    challenge: {
      words:
        'We were scored 6 for the place because it is large. The brief asks for room to move, and gives no upper limit.',
      madeAt: scene.clock.ago(1, 16),
    },
  });
}

function installerDay(scene: Scene): void {
  const about = { place: 'Aveiro', count: 120, requester: scene.person('Carlos Vidal') };
  const posted = scene.post('Event planning', 'Installer day', about, opened(scene, 5));
  const events = contend(scene, posted, 'Events team', 0.98, [
    '8.5 Hands on metal within the first hour.',
    '8 They have done four of these for us.',
    '9 Late changes cost nothing.',
  ]);
  contend(scene, posted, 'Halyard Events', 1.02, [
    '8 Well built, a long morning.',
    '9 Forty of them in four years.',
    '7 Usual times.',
  ]);
  contend(scene, posted, 'Bright Stage', 1.05, [
    '6.5 A stage, and installers in rows.',
    '6 Fairs rather than workshops.',
    '6.5 Little happens if they miss.',
  ]);
  const words = 'Lowest price and firmest promises. A year ago we would have gone outside.';
  choose(scene, events, { reasons: ['bestPrice', 'betterPromises'], words, daysAgo: 3 });
}

function productPages(scene: Scene): void {
  const about = { topic: 'indoor units', requester: scene.person('Claire Dubois') };
  const posted = scene.post('Website and marketing', 'Website update', about, opened(scene, 5));
  const copperline = contend(scene, posted, 'Copperline Studio', 0.95, [
    '8 Asked what callers ask.',
    '8 Quick pages, plain words.',
    '8 Changes within a day.',
  ]);
  contend(scene, posted, 'Web studio', 1.36, [
    '9 Nobody knows our visitors better.',
    '8.5 The best pages we have are theirs.',
    '8 Changes within a day.',
  ]);
  contend(scene, posted, 'Foxglove Content', 0.96, [
    '8 Explains what others decorate.',
    '7 Good texts, plain design.',
    '7 Two days for a change.',
  ]);
  const words = 'Good plans, close together. The price decided, and it was the one thing we could show to everybody.';
  choose(scene, copperline, { reasons: ['bestPrice'], words, daysAgo: 2 });
}

function headsets(scene: Scene): void {
  const about = { topic: 'Headsets and telephones', count: 120, requester: scene.person('Rita Almeida') };
  const posted = scene.post('IT projects', '{topic} for', about, opened(scene, 5));
  const kestrel = contend(scene, posted, 'Kestrel Systems', 1.05, [
    '8 By floor, with somebody beside each row.',
    '9 Two hours, also on Fridays.',
  ]);
  const services = contend(scene, posted, 'IT services', 0.88, [
    '7.5 Sound, and they know the cables.',
    '3 A week until somebody looks. We cannot be silent for a week.',
  ]);
  contend(scene, posted, 'Bluegate Consulting', 1.15, [
    '8.5 The most careful plan.',
    '7.5 Eight hours, with a remedy.',
  ]);
  const words = 'When a line goes dead we need somebody within hours. We chose by that, not by the price.';
  choose(scene, kestrel, { reasons: ['betterPromises'], words, daysAgo: 4 });
  scene.build.afterward(services, {
    usefulness: 'useful',
    question: { words: 'Would a day until somebody looks have been enough?', askedAt: scene.clock.ago(2, 10) },
  });
}

function onboardingPack(scene: Scene): void {
  const about = { topic: 'Welcome pack', count: 500, requester: scene.person('Grace Okafor') };
  const posted = scene.post('Print', '{topic}, {count}', about, opened(scene, 5));
  contend(scene, posted, 'Print room', 1.2, ['7 Fine paper, a heavy box.', '8 Here in five days.']);
  contend(scene, posted, 'Inkwell & Daughters', 1.34, ['9 We would keep it.', '7 Usual times.']);
  const words = 'Both were well above what we have. We ask again without the box.';
  const decidedAt = scene.clock.ago(3, 12);
  scene.build.noAward({ job: posted.job, reason: 'tooExpensive', words, decidedAt });
}
