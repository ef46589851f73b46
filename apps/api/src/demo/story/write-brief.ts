import { type CalendarDate, instantAt } from '@bidwell/domain/calendar';
import type { BudgetPlan } from '@bidwell/domain/budget';
import type { BuiltPerson } from '../builders/built.js';
import type { JobWish, LineWish } from '../builders/job-builders.js';
import type { Random } from '../builders/random.js';
import type { JobKind, Market } from '../company/kinds.js';
import type { Company } from './company.js';
import { workingDaysAfter } from './holidays.js';
import { type Posting, ZONE } from './posting-days.js';

/** A brief with what the story has to know of it. */
export interface WrittenBrief {
  kind: JobKind;
  market: Market;
  wish: JobWish & { publishedAt: Date; deadline: Date; lines: LineWish[] };
  /** A fair unit price of each line, in cents. */
  fairPrices: number[];
}

/** What a brief is about, where it is not left to the story. */
export interface About {
  topic?: string;
  place?: string;
  count?: number;
  requester?: BuiltPerson;
}

const round = (value: number, step: number) => Math.round(value / step) * step;

/** Writes briefs from kinds of job, each time about another topic. */
export class BriefWriter {
  private readonly used = new Map<JobKind, number>();

  constructor(
    private readonly company: Company,
    private readonly random: Random,
  ) {}

  write({ market, date, kinds }: Pick<Posting, 'market' | 'date' | 'kinds'>, about: About = {}): WrittenBrief {
    const kind = this.leastUsed(kinds);
    const requester = about.requester ?? this.requesterFor(market);
    const count = kind.count === undefined ? null : (about.count ?? roundCount(this.random.whole(...kind.count)));
    const place = about.place ?? this.nextOf(kind, kind.places);
    const topic = about.topic ?? this.nextOf(kind, kind.topics);
    const fill = filler({ topic, place, count: String(count ?? ''), department: requester.department?.name ?? '' });
    const lines = kind.lines.map(({ title, details, quantity, unit }) => {
      return { title, details, unit, quantity: quantity === 'count' ? (count ?? 1) : quantity };
    });
    const fairPrices = kind.lines.map((line) => line.price * 100);
    const total = lines.reduce((sum, { quantity }, index) => sum + quantity * (fairPrices[index] ?? 0), 0);
    const wish = {
      ...this.dates(kind, date),
      ...this.budget(total),
      requester,
      category: this.company.categories.get(market.category),
      goal: kind.goal === null ? null : this.company.goals[kind.goal],
      noGoalBecause: kind.noGoalBecause ?? '',
      title: fill(kind.title),
      summary: fill(kind.brief),
      customerBenefit: kind.benefit,
      place,
      headCount: kind.countsPeople === true ? count : null,
      services: kind.services,
      answers: kind.answers,
      criteria: kind.criteria,
      lines,
    };
    return { kind, market, wish, fairPrices };
  }

  private leastUsed(kinds: readonly JobKind[]): JobKind {
    const times = (kind: JobKind) => this.used.get(kind) ?? 0;
    const least = Math.min(...kinds.map(times));
    const kind = this.random.pick(kinds.filter((one) => times(one) === least));
    this.used.set(kind, least + 1);
    return kind;
  }

  private requesterFor({ category }: Market): BuiltPerson {
    const makers = category === 'Training' || category === 'HR services' ? ['People', 'Customer Care', 'Sales'] : null;
    const staff = this.company.staff.all();
    return this.random.pick(
      makers === null ? staff : staff.filter(({ department }) => makers.includes(department?.name ?? '')),
    );
  }

  /** Each time another one, in turn. */
  private nextOf(kind: JobKind, list: readonly string[] = []): string {
    return list[((this.used.get(kind) ?? 1) - 1) % list.length] ?? '';
  }

  private dates(kind: JobKind, date: CalendarDate) {
    const publishedAt = instantAt(date, 8 + this.random.whole(1, 17) / 2, ZONE);
    const closes = workingDaysAfter(date, this.random.whole(5, 8));
    const deadline = instantAt(closes, 17, ZONE);
    const startsOn = workingDaysAfter(closes, 5 * this.random.whole(...kind.weeksAhead));
    return {
      createdAt: new Date(publishedAt.getTime() - this.random.whole(1, 40) * 1_800_000),
      publishedAt,
      questionsDue: instantAt(workingDaysAfter(date, 3), 17, ZONE),
      deadline,
      decisionDue: workingDaysAfter(closes, 5),
      startsOn,
      endsOn: kind.days > 1 ? laterBy(startsOn, kind.days - 1) : null,
      dateFlexibility: this.random.pick(['firm', 'fewDays', 'oneWeek', 'oneWeek', 'oneMonth'] as const),
    };
  }

  private budget(total: number): BudgetPlan {
    const mode = this.random.pick(['hidden', 'hidden', 'range', 'ceiling', 'ceiling', 'exact'] as const);
    const high = round(total * (1.02 + this.random.next() * 0.2), 50_000);
    const low = mode === 'range' ? round(total * 0.8, 50_000) : null;
    return { budgetMode: mode, budgetLow: low, budgetHigh: Math.max(high, (low ?? 0) + 50_000) };
  }
}

function filler(values: Record<string, string>): (text: string) => string {
  return (text) => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** People say 24 or 220, not 217. */
function roundCount(count: number): number {
  return count < 50 ? count : count < 400 ? round(count, 10) : round(count, 100);
}

function laterBy(date: CalendarDate, days: number): CalendarDate {
  return new Date(new Date(`${date}T00:00:00Z`).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
