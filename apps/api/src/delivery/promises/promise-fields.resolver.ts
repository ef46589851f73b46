import { movesFor } from '@bidwell/domain/lifecycle';
import {
  promiseClock,
  promiseStanding,
  pausedFor,
  type ClockReading,
  type ClockTerms,
  PromiseState,
} from '@bidwell/domain/promise-clock';
import { promiseLife, promiseStep, PromiseStep } from '@bidwell/domain/promise-life';
import { clockInWords, ENOUGH_TIMES, keptInWords } from '@bidwell/domain/promise-words';
import type { WorkingCalendar } from '@bidwell/domain/working-calendar';
import { wilsonInterval } from '@bidwell/signal/wilson';
import { Float, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Move } from '../../jobs/job.results.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { Engagement } from '../engagements/engagement.entity.js';
import { promiseActors, type PromiseSides } from './promise.facts.js';
import { Obligation, PromiseInstance } from './promise.results.js';
import './promise.reading.js';

type Time = string | Date;

/** As it comes from JSON or from a row. */
interface ClockRow {
  startedAt: Time;
  dueAt: Time;
  pausedAt: Time | null;
  doneAt: Time | null;
  waivedAt: Time | null;
  now: Time;
  calendar: WorkingCalendar | null;
  terms: ClockTerms | null;
  pauses: { from: string; to: string | null }[];
}

interface StepRow {
  pausedAt: Time | null;
  doneAt: Time | null;
  disputedAt: Time | null;
  stoodByAt: Time | null;
  settledAt: Time | null;
}

const instant = (time: Time | null) => (time === null ? null : new Date(time));

/** How the instance stands: while it waits worked out anew, else from the due moment that is kept with it. */
function readClock(row: ClockRow): ClockReading {
  const pauses = row.pauses.map(({ from, to }) => ({ from: new Date(from), to: instant(to) }));
  const [doneAt, waivedAt, now] = [instant(row.doneAt), instant(row.waivedAt), new Date(row.now)];
  const startedAt = new Date(row.startedAt);
  if (row.calendar !== null && row.terms !== null)
    return promiseClock({ terms: row.terms, calendar: row.calendar, startedAt, pauses, doneAt, waivedAt, now });
  const dueAt = new Date(row.dueAt);
  const standing = promiseStanding({ startedAt, dueAt, isPaused: false, doneAt, waivedAt, now });
  return { ...standing, dueAt, pausedFor: pausedFor(pauses, doneAt ?? now) };
}

const stepOf = (row: StepRow) =>
  promiseStep({
    pausedAt: instant(row.pausedAt),
    doneAt: instant(row.doneAt),
    disputedAt: instant(row.disputedAt),
    stoodByAt: instant(row.stoodByAt),
    settledAt: instant(row.settledAt),
  });

/** What follows from the row of one instance. */
@Resolver(() => PromiseInstance)
export class PromiseInstanceFieldsResolver {
  @ResolveField(() => Obligation)
  obligation(@Parent() row: { obligation: Obligation }): Obligation {
    return row.obligation;
  }

  @ResolveField(() => PromiseState)
  state(@Parent() row: ClockRow): PromiseState {
    return readClock(row).state;
  }

  @ResolveField(() => PromiseStep)
  step(@Parent() row: StepRow): PromiseStep {
    return stepOf(row);
  }

  @ResolveField(() => Instant)
  dueAt(@Parent() row: ClockRow): Date {
    return readClock(row).dueAt;
  }

  @ResolveField(() => Int)
  missedBySeconds(@Parent() row: ClockRow): number {
    return Math.ceil(readClock(row).missedBy / 1000);
  }

  @ResolveField()
  stateInWords(@Parent() row: ClockRow): string {
    const { state, missedBy } = readClock(row);
    return clockInWords(state, missedBy);
  }

  @ResolveField(() => Int)
  pausedSeconds(@Parent() row: ClockRow): number {
    return Math.floor(readClock(row).pausedFor / 1000);
  }

  @ResolveField(() => [Move])
  moves(@Parent() row: ClockRow & StepRow & PromiseSides & { isOver: boolean }): Move[] {
    const { state } = readClock(row);
    return movesFor(promiseLife, {
      state: stepOf(row),
      actors: promiseActors(row),
      isOverdue: state === 'missed',
      isOver: row.isOver,
    });
  }
}

interface Counted {
  timesDue: number;
  timesKept: number;
}

/** How much the count of one obligation says. */
@Resolver(() => Obligation)
export class ObligationFieldsResolver {
  @ResolveField()
  keptInWords(@Parent() { timesKept, timesDue }: Counted): string {
    return keptInWords(timesKept, timesDue, wilsonInterval(timesKept, timesDue));
  }

  @ResolveField(() => Float, { nullable: true })
  low(@Parent() { timesKept, timesDue }: Counted): number | null {
    return timesDue < ENOUGH_TIMES ? null : wilsonInterval(timesKept, timesDue).low;
  }

  @ResolveField(() => Float, { nullable: true })
  high(@Parent() { timesKept, timesDue }: Counted): number | null {
    return timesDue < ENOUGH_TIMES ? null : wilsonInterval(timesKept, timesDue).high;
  }
}

/** What promises lend to an engagement. */
@Resolver(() => Engagement)
export class EngagementPromisesResolver {
  @ResolveField(() => [Obligation], { description: 'The promises of the chosen proposal, as they count now.' })
  obligations(@Parent() row: { obligations: Obligation[] }): Obligation[] {
    return row.obligations;
  }
}
