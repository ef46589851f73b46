import { promiseDueAt, silenceAcceptsAt, type ClockTerms } from '@bidwell/domain/promise-clock';
import type { WorkingCalendar } from '@bidwell/domain/working-calendar';
import type { Database } from '../../platform/database/database.js';

const HOUR = 3_600_000;

/** What fell due before was done since, if late. */
const LONG_OVER = 72 * HOUR;

interface Promised {
  obligationId: string;
  counts: 'once' | 'eachRequest';
  terms: ClockTerms;
  calendar: WorkingCalendar & { silenceDays: number };
  startedAt: Date;
  requesterId: string;
  bidderPersonId: string;
  now: Date;
}

/** The promises of the company's work that is under way, as the database took them from the chosen proposals. */
const PROMISED = `
  select o.id as "obligationId", o.counts, json_build_object('target', o.target::float8, 'unit', o.unit, 'clock', o.clock) as terms,
    calendar_facts(e.calendar_id, (e.started_at - interval '2 days')::date) as calendar, e.started_at as "startedAt",
    e.requester_id as "requesterId", e.bidder_signed_by as "bidderPersonId", clock_timestamp() as now
  from obligation o join engagement e on e.id = o.engagement_id join job j on j.id = e.job_id
  where e.job_id = any($1::uuid[]) and e.started_at is not null and e.accepted_at is null and e.ended_at is null and o.counts <> 'measured'
  order by e.started_at, o.position`;

const ADD = `
  insert into promise_instance (obligation_id, asked_by, title, calendar, started_at, due_at, paused_at, done_at, done_by, done_words,
    accepts_at, confirmed_at, confirmed_by, settled_at, is_kept, missed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $12, $14, $15) returning id`;

const EVENT = 'insert into promise_event (instance_id, at, by_id, kind, words) values ($1, $2, $3, $4, $5)';

const ASKED_FOR = [
  'One more person on the list',
  'A new time for Thursday',
  'The overview as a spreadsheet',
  'A word with the landlord',
  'Photographs of the result',
  'The other entrance, after all',
  'A second key',
  'Names on the doors',
];

/** What becomes of one clock. Times are shares of its span; `wait` says what it waits for. */
interface Course {
  doneAfter?: number;
  isConfirmed?: boolean;
  wait?: string;
  link?: string;
}

const ONCE: readonly Course[] = [
  { doneAfter: 0.6, link: 'https://drive.fernhill.example/drafts/first-draft' },
  {},
  { wait: 'We need the final list of names from you.' },
  { doneAfter: 0.8, isConfirmed: true },
];

const REQUESTS: readonly Course[] = [
  { doneAfter: 0.4, isConfirmed: true },
  { doneAfter: 0.7, isConfirmed: true },
  { doneAfter: 1.3, isConfirmed: true },
  { doneAfter: 0.5, isConfirmed: true },
  { doneAfter: 0.9, isConfirmed: true },
  { doneAfter: 0.3 },
  {},
];

/** Clocks of the demo company's work: one waits, one is done and not confirmed, one was late. */
export async function startClocks(database: Database, jobIds: readonly string[]): Promise<void> {
  const promised = await database.rows<Promised>(PROMISED, [jobIds]);
  for (const [place, promise] of promised.entries()) {
    if (promise.counts === 'once')
      await addClock(database, promise, promise.startedAt, '', ONCE[place % ONCE.length] ?? {});
    else await addRequests(database, promise, place);
  }
}

/** Asked for every few hours since the work began. */
async function addRequests(database: Database, promise: Promised, place: number): Promise<void> {
  const since = promise.now.getTime() - promise.startedAt.getTime();
  for (const [n, course] of REQUESTS.entries()) {
    const askedAt = new Date(promise.startedAt.getTime() + (since * (n + 0.5)) / REQUESTS.length);
    await addClock(database, promise, askedAt, ASKED_FOR[(n + place) % ASKED_FOR.length] ?? '', course);
  }
}

async function addClock(database: Database, promise: Promised, startedAt: Date, title: string, wished: Course) {
  const { terms, calendar, now, bidderPersonId, requesterId, obligationId } = promise;
  const dueAt = promiseDueAt({ terms, calendar, startedAt, pauses: [], now });
  const isLongOver = dueAt.getTime() < now.getTime() - LONG_OVER;
  const course = isLongOver ? { ...wished, doneAfter: wished.doneAfter ?? 1.1, isConfirmed: true } : wished;
  const within = (share: number) => new Date(startedAt.getTime() + (dueAt.getTime() - startedAt.getTime()) * share);
  const said = course.doneAfter === undefined ? null : within(course.doneAfter);
  const doneAt = said !== null && said < now ? said : null;
  const confirmedAt =
    doneAt !== null && course.isConfirmed ? new Date(Math.min(doneAt.getTime() + 2 * HOUR, now.getTime())) : null;
  const pausedAt = doneAt === null && course.wait !== undefined && dueAt > now ? within(0.2) : null;
  const waitsSince = pausedAt !== null && pausedAt < now ? pausedAt : null;
  const missedAt = dueAt < now && (doneAt === null || doneAt > dueAt) ? dueAt : null;
  const askedBy = title === '' ? null : requesterId;
  const accepts = doneAt === null ? null : silenceAcceptsAt(doneAt, calendar.silenceDays, calendar);
  const id = await added(database, [
    obligationId,
    askedBy,
    title,
    JSON.stringify(calendar),
    startedAt,
    dueAt,
    waitsSince,
    doneAt,
    doneAt === null ? null : bidderPersonId,
    '',
    accepts,
    confirmedAt,
    confirmedAt === null ? null : requesterId,
    confirmedAt === null || doneAt === null ? null : doneAt <= dueAt,
    missedAt,
  ]);
  const happened: [Date | null, string | null, string, string][] = [
    [startedAt, askedBy, 'started', ''],
    [waitsSince, bidderPersonId, 'paused', course.wait ?? ''],
    [missedAt, null, 'missed', ''],
    [doneAt, bidderPersonId, 'done', ''],
    [confirmedAt, requesterId, 'confirmed', ''],
  ];
  for (const [at, byId, kind, words] of happened)
    if (at !== null) await database.rows(EVENT, [id, at, byId, kind, words]);
  if (waitsSince !== null)
    await database.rows('insert into promise_pause (instance_id, began_at, began_by, words) values ($1, $2, $3, $4)', [
      id,
      waitsSince,
      bidderPersonId,
      course.wait,
    ]);
  if (doneAt !== null && course.link !== undefined)
    await database.rows(
      `insert into promise_evidence (instance_id, added_by, kind, words, url, added_at) values ($1, $2, 'link', 'The draft', $3, $4)`,
      [id, bidderPersonId, course.link, doneAt],
    );
}

async function added(database: Database, values: unknown[]): Promise<string> {
  return (await database.row<{ id: string }>(ADD, values))?.id ?? '';
}
