import type { JobWish } from '../builders/job-builders.js';
import type { Scene } from './scene.js';

/** Of one judge: method, knowledge, promises; as `Scene.mark` reads it. */
type Marks = readonly [method: string, knowledge: string, promises: string];

/** What Dana, Rita and Ilse each gave, alone. */
const MARKS: Readonly<Record<string, readonly [Marks, Marks, Marks]>> = {
  'Product academy': [
    ['8 A pump on every table.', '9 They built it.', '6 Ten days for a new date.'],
    ['8 Hands on by half past nine.', '9 Nobody knows it better.', '6 Slow to answer.'],
    ['9 Faults hidden in the machine, to be found.', '9 They built it.', '7 As asked.'],
  ],
  'Plainly Training': [
    ['8 Short talks, long practice.', '4 They have read about it.', '9 A new date within two days.'],
    ['7 Good practice, on paper pumps.', '7 One of them was an installer.', '9 Firm, with a remedy.'],
    ['4 A slide about a fault is no fault.', '5 Installers will notice.', '8 Quick.'],
  ],
  'Sparrow Learning': [
    ['6 A film before, questions after.', '6 Fair.', '7 As asked.'],
    ['6 Works for those who like films.', '6 Fair.', '8 Quick.'],
    ['6 As everywhere.', '6 Fair.', '7 As asked.'],
  ],
};

/** The academy's teachers are there whether they teach this day or not; only the pumps are bought for it. */
const ACADEMY_COST = {
  labour: [{ role: 'Teachers', hours: 130, rate: 6_200, avoidableShare: 500 }],
  passThrough: 190_000,
  overheadRate: 1_200,
  avoidableOverheadShare: 0,
};

/** What going outside brings with it: somebody shows the machines first, and stays in the room. */
const GOING_OUTSIDE = { switchingCost: 20_000, supervisionCost: 30_000 };

/** Training for installers: three have scored alone, and differ most on the method of Plainly Training. */
export function trainingByThree(scene: Scene, opened: JobWish): void {
  const requester = scene.person('Dana Fischer');
  const panel = [scene.person('Rita Almeida'), scene.person('Ilse Brandt')];
  const judges = [requester, ...panel];
  const about = { topic: 'finding faults', requester };
  const training = scene.post('Training', 'Training for installers', about, {
    ...opened,
    ...GOING_OUTSIDE,
    panel,
    submitted: judges,
  });
  for (const [name, given] of Object.entries(MARKS)) {
    const more = name === 'Product academy' ? { cost: ACADEMY_COST } : {};
    const proposal = scene.propose(training, name, { receivedAt: scene.clock.ago(4, 15), more });
    given.forEach((marks, place) => scene.mark(proposal, marks, scene.clock.ago(1, 9), judges[place]));
  }
}
