import { randomUUID } from 'node:crypto';
import { promiseDueAt } from '@bidwell/domain/promise-clock';
import type { WorkingCalendar } from '@bidwell/domain/working-calendar';
import type { BuiltBidder, BuiltCategory, BuiltPerson } from './built.js';
import type { Ledger } from './ledger.js';

const HOUR = 3_600_000;

/** The hours that requests of the demo company count by. */
const HOURS: WorkingCalendar & { name: string; silenceDays: number } = {
  name: 'Company hours',
  zone: 'UTC',
  week: [...Array.from({ length: 5 }, () => [{ from: '09:00', to: '17:00' }]), [], []],
  holidays: [],
  silenceDays: 5,
};

/** What a bidder offers again and again. */
export interface ServiceWish {
  bidder: BuiltBidder;
  category: BuiltCategory;
  title: string;
  about?: string;
  includes?: string;
  typicalHours?: number | null;
  text: string;
  target: number;
  unit: 'hours' | 'days';
  clock: 'working' | 'calendar';
  remedy?: string | null;
  priceFrom?: number | null;
}

export interface BuiltService extends Pick<ServiceWish, 'bidder' | 'title' | 'target' | 'unit' | 'clock'> {
  id: string;
  obligationId: string;
}

const METRIC = 'Time from the request until it is done';

/** A service on its storefront, and what each request of it obliges to. */
export function buildService(ledger: Ledger, { bidder, category, ...wish }: ServiceWish): BuiltService {
  const { title, about = '', includes = '', typicalHours = null, priceFrom = null, ...promised } = wish;
  const { text, target, unit, clock, remedy = null } = promised;
  const promise = { text, metric: METRIC, target, unit, clock, remedy };
  const [id, obligationId] = [randomUUID(), randomUUID()];
  const kept = { bidderId: bidder.id, createdAt: ledger.days(-500), ...promise };
  const place = ledger.batch.count('service');
  const said = { title, about, includes, typicalHours, priceFrom, currency: 'EUR', contactId: bidder.people[0]?.id };
  ledger.batch.add('service', { id, categoryId: category.id, position: place, ...said, ...kept });
  ledger.batch.add('obligation', { id: obligationId, serviceId: id, position: 0, counts: 'eachRequest', ...kept });
  return { id, obligationId, bidder, title, target, unit, clock };
}

/** One request and how far it has come. Hours are counted from the asking. */
export interface RequestWish {
  service: BuiltService;
  askedBy: BuiltPerson;
  words: string;
  at: Date;
  takenBy?: BuiltPerson;
  takenAfter?: number;
  doneAfter?: number;
  doneWords?: string;
  confirmedAfter?: number;
  turnedDownAfter?: number;
  turnedDownWords?: string;
}

/** A request, its clock, and what was said to both. */
export function buildRequest(ledger: Ledger, wish: RequestWish): void {
  const id = randomUUID();
  const moments = momentsOf(wish);
  addRequest(ledger, id, wish, moments);
  addClock(ledger, id, wish, moments);
}

interface Moments {
  takenAt: Date | null;
  doneAt: Date | null;
  confirmedAt: Date | null;
  turnedDownAt: Date | null;
  /** Who took it, or turned it down. */
  by: BuiltPerson | undefined;
}

function momentsOf({ service, at, takenBy, ...wish }: RequestWish): Moments {
  const after = (hours: number | undefined) => (hours === undefined ? null : new Date(at.getTime() + hours * HOUR));
  return {
    takenAt: after(wish.takenAfter),
    doneAt: after(wish.doneAfter),
    confirmedAt: after(wish.confirmedAfter),
    turnedDownAt: after(wish.turnedDownAfter),
    by: takenBy ?? service.bidder.people[0],
  };
}

function addRequest(ledger: Ledger, id: string, wish: RequestWish, { takenAt, turnedDownAt, by }: Moments): void {
  const { service, askedBy, words, at, turnedDownWords = null } = wish;
  ledger.batch.add('service_request', {
    id,
    serviceId: service.id,
    bidderId: service.bidder.id,
    askedBy: askedBy.id,
    words,
    createdAt: at,
    takenAt,
    takenBy: takenAt === null ? null : by?.id,
    turnedDownAt,
    turnedDownBy: turnedDownAt === null ? null : by?.id,
    turnedDownWords,
  });
}

function addClock(ledger: Ledger, requestId: string, wish: RequestWish, moments: Moments): void {
  const { service, askedBy, words, at, doneWords = '' } = wish;
  const { doneAt, confirmedAt, turnedDownAt, by } = moments;
  const dueAt = promiseDueAt({ terms: service, calendar: HOURS, startedAt: at, pauses: [], now: ledger.now });
  const id = randomUUID();
  ledger.batch.add('promise_instance', {
    id,
    obligationId: service.obligationId,
    requestId,
    askedBy: askedBy.id,
    title: `${service.title}: ${words}`.slice(0, 200),
    calendar: HOURS,
    startedAt: at,
    dueAt,
    doneAt,
    doneBy: doneAt === null ? null : by?.id,
    doneWords,
    acceptsAt: doneAt === null ? null : new Date(doneAt.getTime() + 7 * 24 * HOUR),
    confirmedAt,
    confirmedBy: confirmedAt === null ? null : askedBy.id,
    missedAt: isMissed(dueAt, doneAt ?? turnedDownAt, ledger.now) ? dueAt : null,
    settledAt: confirmedAt ?? turnedDownAt,
    waivedAt: turnedDownAt,
    waivedBy: turnedDownAt === null ? null : by?.id,
    isKept: confirmedAt === null || doneAt === null ? null : doneAt <= dueAt,
  });
  tell(ledger, id, [
    ['started', at, askedBy],
    ['done', doneAt, by],
    ['confirmed', confirmedAt, askedBy],
    ['ended', turnedDownAt, by],
  ]);
}

const isMissed = (dueAt: Date, overAt: Date | null, now: Date) => dueAt < (overAt ?? now);

function tell(ledger: Ledger, instanceId: string, events: [string, Date | null, BuiltPerson | undefined][]): void {
  for (const [kind, at, by] of events) {
    if (at !== null)
      ledger.batch.add('promise_event', { id: randomUUID(), instanceId, at, byId: by?.id, kind, words: '' });
  }
}

/** What a bidder says of itself. */
export interface StorefrontWish {
  bidder: BuiltBidder;
  hours: string;
  leadDays: number;
  bookingFrom?: string | null;
}

export function buildStorefront(ledger: Ledger, { bidder, bookingFrom = null, ...said }: StorefrontWish): void {
  const [lead] = bidder.people;
  const contact = { contactId: lead?.id, editedBy: lead?.id, editedAt: ledger.days(-20) };
  ledger.batch.add('storefront', { bidderId: bidder.id, bookingFrom, ...said, ...contact });
}
