import { personReading } from '../../people/person.reading.js';
import { isLeading } from '@bidwell/domain/permissions';
import { type Expression, Reading, type Scope } from '../../platform/reading/reading.js';
import { engagementReading } from '../engagements/engagement.reading.js';
import { isBidderOfPromise, isRequesterOfPromise } from './promise-visibility.sql.js';

const person = (column: string) => (row: string, child: string) =>
  `from person ${child} where ${child}.id = ${row}.${column}`;

const promiseEvidenceReading = new Reading('PromiseEvidence')
  .plain('id', 'kind', 'words', 'url', 'fileName', 'addedAt')
  .one('addedBy', () => personReading, person('added_by'));

const promiseEventReading = new Reading('PromiseEvent')
  .plain('id', 'kind', 'words', 'at')
  .one('by', () => personReading, person('by_id'));

/** What the clock asks of an instance. The pauses only while one lasts: else the due moment is known. */
const clock: Record<string, Expression> = {
  startedAt: (row) => `${row}.started_at`,
  dueAt: (row) => `${row}.due_at`,
  pausedAt: (row) => `${row}.paused_at`,
  doneAt: (row) => `${row}.done_at`,
  waivedAt: (row) => `${row}.waived_at`,
  now: () => 'clock_timestamp()',
  calendar: (row) => `(case when ${row}.paused_at is not null then ${row}.calendar end)`,
  terms: (row) => `(case when ${row}.paused_at is not null then (
    select json_build_object('target', po.target::float8, 'unit', po.unit, 'clock', po.clock)
    from obligation po where po.id = ${row}.obligation_id) end)`,
  pauses: (row) => `(select coalesce(json_agg(json_build_object('from', pp.began_at, 'to', pp.ended_at)), '[]')
    from promise_pause pp where pp.instance_id = ${row}.id)`,
};

const step: Record<string, Expression> = {
  pausedAt: (row) => `${row}.paused_at`,
  doneAt: (row) => `${row}.done_at`,
  disputedAt: (row) => `${row}.disputed_at`,
  stoodByAt: (row) => `${row}.stood_by_at`,
  settledAt: (row) => `${row}.settled_at`,
};

const leads: Expression = (_, scope: Scope) =>
  scope.viewer !== null && isLeading(scope.viewer) && scope.viewer.bidderId === null ? 'true' : 'false';

const ofObligation = (row: string, rule: (obligation: string) => string) =>
  `(select ${rule('so')} from obligation so where so.id = ${row}.obligation_id)`;

const sides: Record<string, Expression> = {
  isRequester: (row, scope) => ofObligation(row, (obligation) => isRequesterOfPromise(row, obligation, scope)),
  isBidder: (row, scope) => ofObligation(row, (obligation) => isBidderOfPromise(row, obligation, scope)),
  leads,
  isOver: (row) => `exists (select from obligation wo join engagement we on we.id = wo.engagement_id
    where wo.id = ${row}.obligation_id and (we.accepted_at is not null or we.ended_at is not null))`,
};

/** Its row is one of `promise_instance` that the viewer may know. */
export const promiseInstanceReading: Reading = new Reading('PromiseInstance')
  .plain('id', 'title', 'startedAt', 'pausedAt', 'doneAt', 'doneWords', 'acceptsAt', 'disputedAt', 'disputeWords')
  .plain('stoodByWords', 'settledAt', 'isKept')
  .resolved('state', clock)
  .resolved('dueAt', clock)
  .resolved('missedBySeconds', clock)
  .resolved('stateInWords', clock)
  .resolved('pausedSeconds', clock)
  .resolved('step', step)
  .resolved('moves', { ...clock, ...step, ...sides })
  .column('calendarName', (row) => `(${row}.calendar ->> 'name') || ', ' || (${row}.calendar ->> 'zone')`)
  .column('isAcceptedBySilence', (row) => `(${row}.confirmed_at is not null and ${row}.confirmed_by is null)`)
  .column(
    'pausedWords',
    (row) => `(select pw.words from promise_pause pw where pw.instance_id = ${row}.id and pw.ended_at is null)`,
  )
  .one(
    'obligation',
    () => obligationReading,
    (row, child) => `from obligation ${child} where ${child}.id = ${row}.obligation_id`,
  )
  .many(
    'evidence',
    () => promiseEvidenceReading,
    (row, child) => `from promise_evidence ${child} where ${child}.instance_id = ${row}.id order by ${child}.added_at`,
  )
  .many(
    'events',
    () => promiseEventReading,
    (row, child) =>
      `from promise_event ${child} where ${child}.instance_id = ${row}.id order by ${child}.at, ${child}.id`,
  );

const counted: Record<string, Expression> = {
  timesDue: (row) => `${row}.times_due`,
  timesKept: (row) => `${row}.times_kept`,
};

/** Its row is one of `obligation` that the viewer may know. */
export const obligationReading: Reading = new Reading('Obligation')
  .plain('id', 'position', 'counts', 'timesDue', 'timesKept')
  .column(
    'promise',
    (
      row,
    ) => `json_build_object('text', ${row}.text, 'metric', ${row}.metric, 'target', ${row}.target::float8, 'unit', ${row}.unit,
      'clock', ${row}.clock, 'remedy', ${row}.remedy)`,
  )
  .resolved('keptInWords', counted)
  .resolved('low', counted)
  .resolved('high', counted)
  .column(
    'mayAsk',
    (
      row,
      scope,
    ) => `(${row}.counts = 'eachRequest' and exists (select from engagement ae join job aj on aj.id = ae.job_id
      where ae.id = ${row}.engagement_id and ae.started_at is not null and ae.accepted_at is null and ae.ended_at is null
        and aj.requester_id = ${scope.personId()}))`,
  )
  .many(
    'instances',
    () => promiseInstanceReading,
    (row, child) => `from (select pi.* from promise_instance pi where pi.obligation_id = ${row}.id
      order by pi.settled_at is not null, pi.started_at desc limit 50) ${child}
      where ${row}.engagement_id is not null order by ${child}.settled_at is not null, ${child}.started_at desc`,
  );

engagementReading.many(
  'obligations',
  () => obligationReading,
  (row, child) => `from obligation ${child} where ${child}.engagement_id = ${row}.id order by ${child}.position`,
);
