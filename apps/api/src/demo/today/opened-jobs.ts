import type { ProposalMark } from '@bidwell/domain/proposal-mark';
import type { BuiltProposal } from '../builders/built.js';
import type { FileWish } from '../builders/file-builders.js';
import type { JobWish } from '../builders/job-builders.js';
import { smallPdf } from '../company/small-pdf.js';
import { UNSEEN } from './policies.js';
import { trainingByThree } from './training-by-three.js';
import type { Scene } from './scene.js';

/** What came along with the careers pages: one of them an idea that its bidder protects. */
const FILES: Record<string, FileWish[]> = {
  'Pixel & Pine': [
    {
      name: 'A day at Fernhill, storyboard.pdf',
      content: smallPdf('A day at Fernhill', [
        '07:40 The first van leaves. No voice, only the yard.',
        '10:15 Somebody new asks the question everybody has asked.',
        '16:50 The same van, the other way round.',
      ]),
      caption: 'How the film on the first page would go',
      isProtected: true,
    },
    {
      name: 'Pages like these.pdf',
      content: smallPdf('Three pages we made', ['A nursery, a shipyard, a bank. Addresses on request.']),
      caption: 'Three pages we made for others',
    },
  ],
  'Foxglove Content': [
    {
      name: 'Timetable.csv',
      content: Buffer.from('week,what\n1,interviews\n2,texts\n3,pages\n4,launch\n'),
      caption: 'Four weeks, from interviews to launch',
    },
  ],
};

/** What Sofia thinks of the careers pages so far, criterion by criterion: close enough that a weight or a cost decides. */
const CAREERS_MARKS: readonly (readonly [string, readonly string[]])[] = [
  ['Web studio', ['8 They know who works here.', '7 Plain, as we are.', '8 A small change within a day.']],
  ['Pixel & Pine', ['9 The film on the first page.', '9 Warm without being sweet.', '6 A week for every change.']],
  ['Foxglove Content', ['7 Good texts, little else.', '7 Fair.', '8 The timetable holds.']],
];

/** The studio's people are paid whether they have this job or not: little of it would be saved by going outside. */
const STUDIO_COST = {
  labour: [
    { role: 'Design and build', hours: 96, rate: 6_200, avoidableShare: 0 },
    { role: 'Photographer, for the day', hours: 8, rate: 7_000, avoidableShare: 10_000 },
  ],
  passThrough: 60_000,
  overheadRate: 1_200,
  avoidableOverheadShare: 500,
};

/** Two are worth a second look, one is not. */
const SORTED_BY_HUGO: Record<string, ProposalMark> = {
  'IT services': 'shortlisted',
  'Corvid Software': 'shortlisted',
  'Brightwater Digital': 'archived',
};

/** A page of the report as somebody would translate it, without saying who. */
const SAMPLE = ['The year in the nursery', 'Fewer pots, more trees, and a van that runs on rain.'];

/** Jobs whose proposals are open and wait for a choice. */
export function openedJobs(scene: Scene): void {
  const { clock } = scene;
  const report = { topic: 'Annual report in Spanish and Polish', requester: scene.person('Dana Fischer') };
  const policy = { ...UNSEEN, categoryId: scene.company.categories.get('Translation').id };
  const annualReport = scene.post('Translation', '{topic}', report, {
    ...opened(scene, 2),
    policy,
    panel: [scene.person('Rita Almeida'), scene.person('Marta Nowak')],
  });
  for (const name of ['Language desk', 'Lingua Nord', 'Tandem Translations']) {
    const files = [{ name: `${name}, sample page.pdf`, content: smallPdf('A sample page', SAMPLE) }];
    scene.propose(annualReport, name, { receivedAt: clock.ago(3, 15), files });
  }
  const booking = { topic: 'booking a visit by telephone number', requester: scene.person('Hugo Santos') };
  const portal = scene.post('IT projects', 'Customer portal', booking, {
    ...opened(scene, 4),
    panel: [scene.person('Ilse Brandt')],
    undeclared: [scene.person('Dana Fischer')],
  });
  for (const name of ['IT services', 'Corvid Software', 'Kestrel Systems', 'Brightwater Digital']) {
    const proposal = scene.propose(portal, name, { receivedAt: clock.ago(5, 14) });
    const sorted = SORTED_BY_HUGO[name];
    if (sorted) scene.build.mark(proposal, sorted);
    if (name === 'Corvid Software') askCorvid(scene, proposal);
  }
  const careers = { topic: 'working at Fernhill', requester: scene.person('Sofia Marques') };
  // Somebody outside has to be shown around first, and somebody inside looks after them: it stands in the job.
  const going = { switchingCost: 25_000, supervisionCost: 40_000 };
  const pages = scene.post('Website and marketing', 'Website update', careers, { ...opened(scene, 1), ...going });
  for (const [name, marks] of CAREERS_MARKS) {
    const more = name === 'Web studio' ? { cost: STUDIO_COST } : {};
    scene.mark(scene.propose(pages, name, { receivedAt: clock.ago(2, 13), files: FILES[name], more }), marks);
  }
  trainingByThree(scene, opened(scene, 3));
}

/** Two questions to one of them: the first is answered, the second waits. What matters to all is told to all. */
function askCorvid({ build, clock }: Scene, proposal: BuiltProposal): void {
  build.clarification(proposal, {
    question: 'Does the price of the support include calls in the evening?',
    askedAt: clock.ago(3, 10),
    due: clock.ago(2, 17),
    answer: 'It does, until eight. After eight we answer the next morning, as the promise says.',
    answeredAt: clock.ago(3, 15),
  });
  build.clarification(proposal, {
    question: 'Who would be our one person to call, and who stands in for them in August?',
    askedAt: clock.ago(1, 11),
    due: clock.ahead(2),
  });
  const where = 'Our own IT gives accounts for the test system within a day. Nobody needs to bring one.';
  build.toldToAll(proposal.job, 'Where does the first version run while it is tried out?', where, clock.ago(2, 16));
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
