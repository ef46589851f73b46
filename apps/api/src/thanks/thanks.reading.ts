import { isAdministering } from '@bidwell/domain/permissions';
import { isContributor } from '../delivery/engagements/contributors.sql.js';
import { mayKnowEngagement } from '../delivery/engagements/engagement-visibility.sql.js';
import { isBidderOfEngagement, isRequesterOfEngagement } from '../delivery/engagements/engagement-visibility.sql.js';
import { jobReading } from '../jobs/job.reading.js';
import { personReading } from '../people/person.reading.js';
import { viewerReading } from '../people/viewer.reading.js';
import { type Expression, Reading, type Scope } from '../platform/reading/reading.js';

const byId = (column: string) => (row: string, child: string) =>
  `from person ${child} where ${child}.id = ${row}.${column}`;

/** Giver and receivers know what it is for; others, where they may know who did that work. */
const knowsWork = (row: string, scope: Scope) => `(${row}.via in ('received', 'given') or exists (
  select from engagement te where te.job_id = ${row}.job_id and te.accepted_at is not null and ${mayKnowEngagement('te', scope)}))`;

const about: Expression = (row, scope) => `case when ${knowsWork(row, scope)} then coalesce(
  (select 'JOB-' || tj.number || ', ' || tj.title from job tj where tj.id = ${row}.job_id),
  (select ts.title from service_request tr join service ts on ts.id = tr.service_id where tr.id = ${row}.request_id)) end`;

const mayNominate: Expression = (row) => `(${row}.via = 'wall' and ${row}.receiver_id <> ${row}.reader_id
  and may_nominate(${row}.reader_id) and not is_nominated(${row}.id))`;

/** Its row is one of `readable_card`. */
const thanksCardReading = new Reading('ThanksCard')
  .column('id', (row) => `${row}.via || '.' || ${row}.id`)
  .column('cardId', (row) => `${row}.id`)
  .plain('reach', 'asked')
  .column('mayNominate', mayNominate)
  .one('receiver', () => personReading, byId('receiver_id'));

const isApplauded: Expression = (row, scope) =>
  `exists (select from thanks_applause ta where ta.thanks_id = ${row}.id and ta.person_id = ${scope.personId()})`;

const mayApplaud: Expression = (
  row,
  scope,
) => `(${row}.via in ('wall', 'people') and ${row}.given_by <> ${scope.personId()}
  and not exists (select from readable_card tc where tc.reader_id = ${row}.reader_id and tc.via = 'received' and tc.thanks_id = ${row}.id))`;

const thanksReportReading = new Reading('ThanksReport')
  .plain('words', 'reportedAt')
  .one('reportedBy', () => personReading, byId('reported_by'));

/** Its row is one of `readable_thanks`, whose reader is the viewer. */
export const thanksReading = new Reading('Thanks')
  .column('id', (row) => `${row}.via || '.' || ${row}.id`)
  .column('thanksId', (row) => `${row}.id`)
  .column('part', (row) => `${row}.via`)
  .plain('givenAt', 'words', 'hiddenBecause')
  .column('about', about)
  .column('jobId', (row, scope) => `case when ${knowsWork(row, scope)} then ${row}.job_id end`)
  .column('isApplauded', isApplauded)
  .column('mayApplaud', mayApplaud)
  .one('givenBy', () => personReading, byId('given_by'))
  .many(
    'cards',
    () => thanksCardReading,
    (row, child) => `from readable_card ${child} join person tp on tp.id = ${child}.receiver_id
      where ${child}.reader_id = ${row}.reader_id and ${child}.via = ${row}.via and ${child}.thanks_id = ${row}.id
      order by lower(tp.name), tp.id`,
  )
  .many(
    'reports',
    () => thanksReportReading,
    (
      row,
      child,
      { viewer },
    ) => `from thanks_report ${child} where ${child}.thanks_id = ${row}.id and ${child}.settled_at is null
      and ${row}.via = 'wall' and ${viewer !== null && isAdministering(viewer)} order by ${child}.reported_at`,
  )
  .many(
    'applaudedBy',
    () => personReading,
    (row, child) => `from person ${child} join thanks_applause ta on ta.person_id = ${child}.id
      where ta.thanks_id = ${row}.id and ${row}.via in ('received', 'given') order by lower(${child}.name), ${child}.id`,
  );

/** Its row is a person whom the viewer may thank, with `limit`, `is_inside` and `is_thanked` beside it. */
const thanksChoiceReading = new Reading('ThanksChoice')
  .plain('limit', 'isThanked', 'didTheWork')
  .resolved('limitWords', {
    limit: (row) => `${row}.limit`,
    name: (row) => `${row}.name`,
    isInside: (row) => `${row}.is_inside`,
  })
  .one('person', () => personReading, byId('id'));

/** Whoever took the request; of a job, those who were named for it. The other side is one person. */
const didTheWork = (work: string, personId: string) => `case when not ${work}.is_asker then true
  when ${work}.request_id is null then ${isContributor(work, personId)}
  else coalesce(${work}.taken_by = ${personId}, true) end`;

/** The other side of the finished work behind `work`: its `asker_id`, `bidder_id` and `is_asker`. */
export const choicesOf = (work: string, child: string, scope: Scope) => `from (
    select p.id, p.name, l.reach as limit, l.is_inside, ${didTheWork(work, 'p.id')} as did_the_work, exists (
      select from readable_thanks g join readable_card k on k.thanks_id = g.id and k.reader_id = g.reader_id and k.via = g.via
      where g.reader_id = ${scope.personId()} and g.via = 'given' and k.receiver_id = p.id
        and (g.job_id = ${work}.job_id or g.request_id = ${work}.request_id)) as is_thanked
    from person p join thanks_limit l on l.person_id = p.id
    where p.deactivated_at is null and p.id <> ${scope.personId()} and case when ${work}.is_asker
      then exists (select from membership m where m.person_id = p.id and m.bidder_id = ${work}.bidder_id)
      else p.id = ${work}.asker_id end) ${child}`;

/** Its row is finished work of which the viewer is one side. */
export const thanksDeskReading = new Reading('ThanksDesk').many(
  'choices',
  () => thanksChoiceReading,
  (row, child, scope) => `${choicesOf(row, child, scope)} order by lower(${child}.name), ${child}.id`,
);

/** The accepted work of a job, as one of its two sides sees it. */
export const finishedJob = (jobId: string, scope: Scope) => `(
  select te.id, te.job_id, null::uuid as request_id, null::uuid as taken_by, te.bidder_id, tj.requester_id as asker_id, ${isRequesterOfEngagement('te', scope)} as is_asker
  from engagement te join job tj on tj.id = te.job_id
  where te.job_id = ${jobId} and te.accepted_at is not null
    and (${isRequesterOfEngagement('te', scope)} or ${isBidderOfEngagement('te', scope)}))`;

/** The same of a request that somebody asked for straight from a service. */
export const finishedRequest = (requestId: string, scope: Scope) => `(
  select null::uuid as id, null::uuid as job_id, tr.id as request_id, tr.taken_by, tr.bidder_id, tr.asked_by as asker_id,
    tr.asked_by = ${scope.personId()} as is_asker
  from service_request tr
  where tr.id = ${requestId} and exists (select from promise_instance ti where ti.request_id = tr.id and ti.done_at is not null)
    and (tr.asked_by = ${scope.personId()} or tr.bidder_id = ${scope.bidderId()}))`;

jobReading.one(
  'thanks',
  () => thanksDeskReading,
  (row, child, scope) => `from ${finishedJob(`${row}.id`, scope)} ${child}`,
);

/** Its row is the viewer's own person. */
export const thanksWishReading = new Reading('ThanksWish')
  .column('reach', (row) => `(select tl.reach from thanks_limit tl where tl.person_id = ${row}.id)`)
  .column('chosenAt', (row) => `${row}.thanks_wish_at`)
  .column('hasChoice', (row) => `(select tl.is_inside from thanks_limit tl where tl.person_id = ${row}.id)`)
  .column('wantsDigest', (row) => `${row}.wants_thanks_digest`);

viewerReading.one(
  'thanksWish',
  () => thanksWishReading,
  (row, child) => `from person ${child} where ${child}.id = ${row}.id`,
);
