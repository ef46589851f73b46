import type { Builders } from '../builders/builders.js';
import type { BuiltJob, BuiltPerson } from '../builders/built.js';
import { Random } from '../builders/random.js';
import type { BuiltCard } from '../builders/thanks-builders.js';
import { THANKS_WISHES } from '../company/thanks-wishes.js';
import type { Company } from './company.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const FOR_WORK = [
  'You called before we noticed anything was missing. Nobody outside ever knew.',
  'Everything stood where it should, an hour early. I could greet our guests instead of carrying chairs.',
  'You asked the one question we had forgotten, and it saved us the second day.',
  'A customer wrote to say how easy it was this time. That is your work.',
  'You changed the plan twice for us and never made us feel it.',
  'The numbers were right the first time. I had no corrections at all.',
  'You stayed until the last visitor had gone. Thank you for that.',
  'Our new colleagues found their way on the first morning without asking anybody.',
  'I could say to our customers on Friday what I had promised them on Monday.',
  'Quiet, quick, and better than what we had asked for.',
  'You explained it so well that we can do the small changes ourselves now.',
  'When the delivery was late, you had a second one on its way already.',
];

const FOR_ASKING = [
  'A brief that said what you needed and what not. We lost no time on guessing.',
  'You answered every question the same day. That is why it was done in time.',
  'You told us what went wrong before you told anybody else. It is good to work for you.',
];

const SENTENCES = [
  'This is what we mean when we say that a customer outside should never notice our own changes.',
  'Nobody asked for it, and it made the difference.',
];

/** What people said to each other after the work was accepted, and who was recognised for it. */
export function sayThanks(build: Builders, { staff }: Company, now: Date): void {
  const random = new Random(60_711);
  const onWall: { card: BuiltCard; at: Date }[] = [];
  const words = random.shuffled(FOR_WORK);
  const back = random.shuffled(FOR_ASKING);
  for (const job of build.jobs) {
    const acceptedAt = job.decision?.engagement?.row.acceptedAt;
    const people = job.decision?.winner?.bidder.people ?? [];
    if (acceptedAt == null || !random.chance(0.6)) continue;
    const at = atWork(acceptedAt, random);
    if (at > now) continue;
    const cards = build.thanks({ job, from: job.requester, to: people, words: next(words), at });
    for (const card of cards) if (THANKS_WISHES[card.receiver.name] === 'wall') onWall.push({ card, at });
    if (random.chance(0.35)) thankBack(build, job, people, next(back), at, now);
  }
  recognise(build, onWall, staff.get('Claire Dubois'), staff.get('Dana Fischer'), now);
}

/** One after the other, and again from the beginning: neighbours on the wall say different things. */
function next(words: string[]): string {
  const [first = '', ...rest] = words;
  words.splice(0, words.length, ...rest, first);
  return first;
}

/** Within two days, between nine and five. */
function atWork(after: Date, random: Random): Date {
  const at = new Date(after.getTime() + random.whole(1, 2) * DAY);
  at.setUTCHours(random.whole(9, 16), random.whole(0, 59));
  return at;
}

function thankBack(build: Builders, job: BuiltJob, [lead]: BuiltPerson[], words: string, at: Date, now: Date): void {
  const later = new Date(at.getTime() + 20 * 60_000);
  if (lead !== undefined && later <= now) build.thanks({ job, from: lead, to: [job.requester], words, at: later });
}

/** Of the newest: one was picked and agreed in the last days, one waits for a leader. */
function recognise(
  build: Builders,
  onWall: { card: BuiltCard; at: Date }[],
  lead: BuiltPerson,
  leader: BuiltPerson,
  now: Date,
): void {
  const newest = onWall.filter(({ card }) => card.receiver.id !== lead.id).toSorted((a, b) => +b.at - +a.at);
  const [waiting, first, second] = newest;
  const at = new Date(now.getTime() - 2 * HOUR);
  if (waiting) build.recognition({ card: waiting.card, nominatedBy: lead, at });
  const picked = [first, second].filter((one) => one !== undefined);
  for (const [place, { card, at: given }] of picked.entries()) {
    const day = place === 0 ? at : new Date(Math.max(given.getTime() + HOUR, now.getTime() - 30 * DAY));
    build.recognition({
      card,
      nominatedBy: lead,
      at: day,
      pickedBy: leader,
      sentence: SENTENCES[place],
      isAgreed: true,
    });
  }
}
