import type { GivenRating } from '@bidwell/domain/rating';
import type { Builders } from '../builders/builders.js';
import type { BuiltEngagement, BuiltPerson } from '../builders/built.js';
import { Random } from '../builders/random.js';

const HOUR = 3_600_000;

const GLAD = [
  'You asked what we needed instead of what we wrote.',
  'On time, and no surprises on the invoice.',
  'We would not have dared this date without you.',
  'Calm on a day when nobody else was.',
  '',
  '',
];

const MIXED = [
  'Good work, but we had to ask for every update.',
  'The result is right. The way there took three calls too many.',
  'Fine where it counted; the small things came late.',
  '',
];

const SORRY = [
  'We stood there with 60 guests and no list of rooms.',
  'Two promised days became five, and we heard of it last.',
  'What we got was not what we had agreed on.',
];

const ANSWERS = [
  'You are right. We have one person for changes in the last week now, and she calls before you have to.',
  'We counted the days from the wrong one. The plan now names dates.',
  'That was ours. The missing list is part of our checklist since then.',
];

const OF_REQUESTERS = [
  'Numbers came late, and changed twice.',
  'Clear from the first line.',
  'One person decided, and answered the same day.',
  '',
];

/** What was said of accepted work: mostly kind, sometimes not, and about one in five said nothing. */
export function sayHowItWas(build: Builders, now: Date): void {
  const random = new Random(31_162);
  for (const { decision } of build.jobs) {
    const engagement = decision?.engagement;
    const askedAt = engagement?.row.acceptedAt;
    const [lead] = decision?.winner?.bidder.people ?? [];
    if (engagement == null || askedAt == null || lead === undefined) continue;
    const at = new Date(askedAt.getTime() + random.whole(1, 80) * HOUR);
    if (at > now || random.chance(0.2)) build.rating({ engagement, askedAt });
    else rate(build, random, { engagement, askedAt, at, lead, now });
    if (at <= now && random.chance(0.6)) rateBack(build, random, engagement, lead, at);
  }
}

interface Saying {
  engagement: BuiltEngagement;
  askedAt: Date;
  at: Date;
  lead: BuiltPerson;
  now: Date;
}

function rate(build: Builders, random: Random, { engagement, askedAt, at, lead, now }: Saying): void {
  const given = sayingOf(random);
  const answeredAt = new Date(at.getTime() + random.whole(2, 30) * HOUR);
  const isAnswered = given.again === false && answeredAt <= now && random.chance(0.6);
  const answer = isAnswered ? { words: random.pick(ANSWERS), by: lead, at: answeredAt } : undefined;
  build.rating({ engagement, askedAt, given: { ...given, at }, answer });
}

function sayingOf(random: Random): GivenRating {
  if (random.chance(0.07)) {
    const word = random.chance(0.3) ? 'unacceptable' : 'disappointing';
    return { kept: 'no', again: false, word, line: random.pick(SORRY) };
  }
  if (random.chance(0.22)) return { kept: 'mostly', again: true, word: 'acceptable', line: random.pick(MIXED) };
  return { kept: 'yes', again: true, word: random.chance(0.3) ? 'amazing' : 'good', line: random.pick(GLAD) };
}

function rateBack(build: Builders, random: Random, engagement: BuiltEngagement, by: BuiltPerson, after: Date): void {
  const line = random.pick(OF_REQUESTERS);
  const isClear = !line.startsWith('Numbers');
  const clarity = isClear ? (random.chance(0.7) ? 'clear' : 'mostly') : 'unclear';
  const at = new Date(after.getTime() + HOUR / 4);
  build.requesterRating({ engagement, by, clarity, again: isClear || random.chance(0.7), line, at });
}
