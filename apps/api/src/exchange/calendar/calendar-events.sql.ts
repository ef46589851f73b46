/*
 * What stands in somebody's calendar, as rows (uid, title, path, at, day). Each part asks for what concerns this person's own
 * side and lies from a month ago on. Nothing here depends on what a rival does: a job is there because one posted it or is
 * invited, work because one asked for it or was chosen. $1 is the person.
 */

const LABEL = `'JOB-' || j.number || ', ' || j.title`;

const OWN = 'select m.bidder_id from membership m where m.person_id = $1';

const sideOf = (work: string) =>
  `(${work}.requester_id = $1 or (${work}.bidder_id in (${OWN}) and ${work}.requester_id <> $1))`;

const SINCE = `clock_timestamp() - interval '30 days'`;

interface Part {
  /** What makes the entry one of its kind: a word and an id. It never changes, whatever becomes of the thing. */
  kind: string;
  of: string;
  title: string;
  path: string;
  at?: string;
  day?: string;
  from: string;
}

const part = ({ kind, of, title, path, at, day, from }: Part): string =>
  `select '${kind}-' || ${of} || '@bidwell' as uid, ${title} as title, '/jobs/' || j.id || '${path}' as path,
    ${at ?? 'null::timestamptz'} as at, ${day ?? 'null::date'} as day ${from}
    and ${at === undefined ? `${day} >= (${SINCE})::date` : `${at} >= ${SINCE}`}`;

const jobs = [
  part({
    kind: 'deadline',
    of: 'j.id',
    title: `'Proposals are due: ' || ${LABEL}`,
    path: '',
    at: 'j.deadline',
    from: `from job j where j.published_at is not null and j.cancelled_at is null
      and (j.requester_id = $1 or (j.approver_id is distinct from $1 and j.award_approver_id is distinct from $1
        and exists (select from invitation i where i.job_id = j.id and i.bidder_id in (${OWN}) and i.declined_at is null)))`,
  }),
  part({
    kind: 'questions',
    of: 'j.id',
    title: `'Questions until: ' || ${LABEL}`,
    path: '#questions',
    at: 'j.questions_due',
    from: `from job j join invitation i on i.job_id = j.id where j.published_at is not null and j.cancelled_at is null
      and i.bidder_id in (${OWN}) and i.declined_at is null and j.requester_id <> $1
      and j.approver_id is distinct from $1 and j.award_approver_id is distinct from $1`,
  }),
  part({
    kind: 'decision',
    of: 'j.id',
    title: `'Choose by: ' || ${LABEL}`,
    path: '/compare',
    day: 'j.decision_due',
    from: `from job j where j.requester_id = $1 and j.published_at is not null and j.cancelled_at is null
      and j.choice_at is null`,
  }),
  part({
    kind: 'scores',
    of: 'j.id',
    title: `'Scores by: ' || ${LABEL}`,
    path: '/compare',
    day: 'j.decision_due',
    from: `from job j join evaluator v on v.job_id = j.id where v.person_id = $1 and v.left_at is null and v.interest = 'none'
      and j.published_at is not null and j.cancelled_at is null and not exists (select from ties_of($1) t
        join invitation i on i.bidder_id = t.bidder_id where i.job_id = j.id)`,
  }),
];

const inWork = `from engagement e join job j on j.id = e.job_id`;
const standing = `e.ended_at is null and ${sideOf('e')}`;

const work = [
  part({
    kind: 'start',
    of: 'e.id',
    title: `'Joint start: ' || ${LABEL} || case when e.start_meeting_place = '' then '' else ', ' || e.start_meeting_place end`,
    path: '/delivery',
    at: 'e.start_meeting_at',
    from: `${inWork} where ${standing}`,
  }),
  part({
    kind: 'milestone',
    of: 's.id',
    title: `'Milestone: ' || s.title || ', ' || ${LABEL}`,
    path: '/delivery',
    day: 's.due_on',
    from: `${inWork} join milestone s on s.engagement_id = e.id where ${standing} and s.delivered_at is null`,
  }),
  part({
    kind: 'promise',
    of: 'i.id',
    title: `'Promise is due: ' || coalesce(nullif(i.title, ''), o.text) || ', ' || ${LABEL}`,
    path: '/delivery',
    at: 'i.due_at',
    from: `${inWork} join obligation o on o.engagement_id = e.id join promise_instance i on i.obligation_id = o.id
      where ${standing} and i.waived_at is null and i.paused_at is null and num_nonnulls(i.done_at, i.settled_at) = 0`,
  }),
  part({
    kind: 'change',
    of: 'c.id',
    title: `'Answer change ' || c.number || ': ' || ${LABEL}`,
    path: '/delivery#changes',
    day: 'c.answer_by',
    from: `${inWork} join engagement_change c on c.engagement_id = e.id where ${standing}
      and c.outcome is null and c.accepted_at is null and (c.side = 'bidder') = (e.requester_id = $1)`,
  }),
  part({
    kind: 'cure',
    of: 't.id',
    title: `'To be cured: ' || ${LABEL}`,
    path: '/delivery#trouble',
    day: 't.cure_by',
    from: `${inWork} join trouble t on t.engagement_id = e.id where ${standing}
      and num_nonnulls(t.cured_at, t.probation_at, t.ended_at) = 0`,
  }),
  part({
    kind: 'probation',
    of: 't.id',
    title: `'Probation ends: ' || ${LABEL}`,
    path: '/delivery#trouble',
    day: 't.probation_until',
    from: `${inWork} join trouble t on t.engagement_id = e.id where ${standing}
      and num_nonnulls(t.passed_at, t.ended_at) = 0`,
  }),
];

/** A request taken straight from a service has no job: it stands on the page of requests. */
const REQUESTS = `
  select 'promise-' || i.id || '@bidwell' as uid, 'Promise is due: ' || coalesce(nullif(i.title, ''), o.text) as title,
    '/requests' as path, i.due_at as at, null::date as day
  from obligation o join promise_instance i on i.obligation_id = o.id
  where o.service_id is not null and (i.asked_by = $1 or o.bidder_id in (${OWN}))
    and i.waived_at is null and i.paused_at is null
    and num_nonnulls(i.done_at, i.settled_at) = 0 and i.due_at >= ${SINCE}`;

const EVENTS = [...jobs, ...work, REQUESTS].map((each) => `(${each})`).join(' union all ');

/** Brings what is kept of this person's calendar up to date: what is new, what moved, and what is gone. */
export const KEEP_ENTRIES = `
  with now_there as (select distinct on (uid) * from (${EVENTS}) e order by uid limit 1000),
  kept as (
    insert into calendar_entry as k (person_id, uid, title, path, at, day)
    select $1, uid, title, path, at, day from now_there
    on conflict (person_id, uid) do update set title = excluded.title, path = excluded.path, at = excluded.at, day = excluded.day,
      sequence = k.sequence + 1, changed_at = clock_timestamp(), gone_at = null
    where (k.title, k.path, k.at, k.day, k.gone_at) is distinct from (excluded.title, excluded.path, excluded.at, excluded.day, null::timestamptz)
    returning 1)
  update calendar_entry g set gone_at = clock_timestamp(), changed_at = clock_timestamp(), sequence = g.sequence + 1
  where g.person_id = $1 and g.gone_at is null and g.uid not in (select uid from now_there)
    and coalesce(g.at, g.day) >= clock_timestamp()`;

/** What is past or gone for a month says nothing any more. */
export const FORGET_ENTRIES = `
  delete from calendar_entry where person_id = $1
    and (coalesce(at, day) < ${SINCE} - interval '2 days' or gone_at < ${SINCE})`;

export const ENTRIES = `
  select uid, title, path, at, day::text, sequence, changed_at as "changedAt", gone_at is not null as "isGone"
  from calendar_entry where person_id = $1 order by coalesce(at, day), uid`;
