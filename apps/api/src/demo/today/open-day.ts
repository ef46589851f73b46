import type { BriefAnswers } from '@bidwell/domain/brief-answers';
import type { BuiltJob } from '../builders/built.js';
import type { LineWish } from '../builders/job-builders.js';
import { price, quality } from '../company/kinds.js';
import type { Scene } from './scene.js';

const TITLE = 'Open day for neighbours';

interface PartPlan {
  answers?: BriefAnswers;
  title: string;
  category: string;
  lines: LineWish[];
}

/** One brief in three parts, each for other teams and vendors, each awarded by itself. */
const PARTS: PartPlan[] = [
  {
    title: 'Day and food',
    category: 'Event planning',
    answers: { eventType: 'Customer event', eventFormat: 'In person' },
    lines: [
      { title: 'Stalls, tent and signs', quantity: 1, unit: 'day' },
      { title: 'Food and drinks', quantity: 600, unit: 'person', details: 'Half of it vegetarian, no glass' },
      { title: 'Play corner', quantity: 6, unit: 'hour' },
    ],
  },
  {
    title: 'Invitations and posters',
    category: 'Print',
    answers: { artwork: 'Design needed', design: 'in', deliveryType: 'Posted to recipients' },
    lines: [
      { title: 'Invitation card', quantity: 4000, unit: 'piece', details: 'To every letter box within two kilometres' },
      { title: 'Poster', quantity: 60, unit: 'piece' },
    ],
  },
  {
    title: 'Page and sign-up',
    category: 'Website and marketing',
    answers: { workType: 'New pages', languages: ['English', 'Portuguese'] },
    lines: [
      { title: 'Page in two languages', quantity: 1, unit: 'page' },
      { title: 'Sign-up with a reminder', quantity: 1, unit: 'form' },
    ],
  },
];

/** Posted once, and three jobs since. */
export function openDay(scene: Scene): void {
  const posted: BuiltJob[] = [];
  for (const plan of PARTS) posted.push(post(scene, plan, posted));
  const [day, print] = posted;
  if (day === undefined || print === undefined) return;
  scene.ask(
    { job: day },
    'Bright Stage',
    'Is there power on the meadow?',
    scene.clock.ago(1, 11),
    'Yes, 32 amperes at the gate.',
  );
}

function post({ build, clock, company, person }: Scene, plan: PartPlan, posted: BuiltJob[]): BuiltJob {
  return build.job({
    requester: person('Marta Nowak'),
    category: company.categories.get(plan.category),
    goal: company.goals.people,
    title: `${TITLE}: ${plan.title}`,
    summary:
      'A Saturday on the meadow beside the plant: our neighbours see what we make and who makes it. About 600 people come, many with children.\n\nThe parts are awarded separately; who wins them meets once a week until the day.',
    customerBenefit: 'Neighbours who know us send us their installers.',
    place: 'The meadow beside the plant',
    headCount: 600,
    startsOn: clock.dayAhead(45),
    publishedAt: clock.ago(2, 10),
    createdAt: clock.ago(2, 9),
    questionsDue: clock.ahead(4, 12),
    deadline: clock.ahead(7),
    decisionDue: clock.dayAhead(11),
    answers: plan.answers,
    lines: plan.lines,
    criteria: [
      price(40),
      quality('Fits the day', 40, 'It suits families, and the weather may do what it likes.'),
      quality('Service promises', 20, 'Answers, changes, somebody on the meadow.'),
    ],
    part: { first: posted[0] ?? null, number: posted.length + 1, count: PARTS.length },
  });
}
