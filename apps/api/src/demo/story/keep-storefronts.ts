import type { BuiltPerson } from '../builders/built.js';
import type { Builders } from '../builders/builders.js';
import { Random } from '../builders/random.js';
import type { BuiltService, RequestWish } from '../builders/service-builders.js';
import { ASKED, STOREFRONTS } from '../company/services.js';
import { StoryClock } from './clock.js';
import type { Company } from './company.js';

/** A seed of its own: nothing else in the story changes with it. */
const SEED = 47;

/** How often a service was asked for in the last 400 days. */
const TIMES: Readonly<Record<string, number>> = { 'Update a page': 48, 'Give somebody access': 30 };
const USUAL_TIMES = 11;

const NO_HANDS = 'We have no hands this week. Ask again on Monday.';

/** What bidders show of themselves, and what colleagues asked them for without a contest. */
export function keepStorefronts(build: Builders, company: Company, now: Date): void {
  const random = new Random(SEED);
  const clock = new StoryClock(now);
  const services = new Map<string, BuiltService>();
  for (const [name, plan] of Object.entries(STOREFRONTS)) {
    const { bidder } = company.players.get(name);
    const bookingFrom = plan.fullDays === undefined ? null : clock.dayAhead(plan.fullDays);
    build.storefront({ bidder, hours: plan.hours, leadDays: plan.leadDays, bookingFrom });
    for (const wish of plan.services) {
      const [category] = bidder.categories;
      if (category !== undefined) services.set(wish.title, build.service({ bidder, category, ...wish }));
    }
  }
  for (const [title, words] of Object.entries(ASKED)) {
    const service = services.get(title);
    if (service !== undefined) askAgainAndAgain({ build, service, words, askers: company.staff.all(), random, clock });
  }
  for (const { title, by, takenBy, ...wish } of askedToday(clock)) {
    const service = services.get(title);
    const taken = service?.bidder.people.find(({ name }) => name === takenBy);
    if (service !== undefined)
      build.request({ service, askedBy: company.staff.get(by), ...(taken ? { takenBy: taken } : {}), ...wish });
  }
}

interface Asking {
  build: Builders;
  service: BuiltService;
  words: readonly string[];
  askers: readonly BuiltPerson[];
  random: Random;
  clock: StoryClock;
}

/** Spread over the last 400 days; all of it is long over. */
function askAgainAndAgain({ build, service, words, askers, random, clock }: Asking): void {
  const times = TIMES[service.title] ?? USUAL_TIMES;
  const inTime = (service.unit === 'days' ? 24 : 1) * service.target;
  const latest = service.unit === 'days' ? 28 : 9;
  for (let left = times; left > 0; left -= 1) {
    const at = clock.ago(latest + Math.floor((left * 260) / times) + random.whole(0, 3), 10);
    const asked = { service, askedBy: random.pick(askers), words: random.pick(words), at };
    const takenBy = random.pick(service.bidder.people);
    if (random.chance(0.05)) {
      build.request({ ...asked, takenBy, turnedDownAfter: 3, turnedDownWords: NO_HANDS });
      continue;
    }
    const isKept = random.chance(0.93);
    const doneAfter = isKept ? inTime * (0.1 + 0.25 * random.next()) : inTime * 4 + 48;
    const confirmedAfter = doneAfter + random.whole(1, 30);
    build.request({ ...asked, takenBy, takenAfter: doneAfter / 2, doneAfter, doneWords: 'Done.', confirmedAfter });
  }
}

type Today = Omit<RequestWish, 'service' | 'askedBy' | 'takenBy'> & { title: string; by: string; takenBy?: string };

/** What waits now: to be taken, to be done, to be confirmed. */
function askedToday(clock: StoryClock): Today[] {
  const hoursAgo = (hours: number) => new Date(clock.now.getTime() - hours * 3_600_000);
  return [
    {
      title: 'Update a page',
      by: 'Rita Almeida',
      words: 'The hotline closes at 16:00 on 24 December',
      at: hoursAgo(3),
    },
    {
      title: 'Update a page',
      by: 'Claire Dubois',
      words: 'New figures under “Why a heat pump”',
      at: hoursAgo(20),
      takenBy: 'Wanda Osei',
      takenAfter: 1,
    },
    {
      title: 'Translate up to two pages',
      by: 'Rita Almeida',
      words: 'Letter about the new hotline hours, into Spanish',
      at: hoursAgo(30),
      takenAfter: 2,
      doneAfter: 9,
      doneWords: 'Both versions are in the shared folder.',
    },
    {
      title: 'Book a room outside',
      by: 'Sofia Marques',
      words: 'A day for 24 people in February, near a train',
      at: hoursAgo(5),
    },
    {
      title: 'A call about your room',
      by: 'Carlos Vidal',
      words: 'Is the canteen too low for a stage?',
      at: hoursAgo(4),
    },
  ];
}
