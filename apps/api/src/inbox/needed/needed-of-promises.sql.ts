import { isLeading } from '@bidwell/domain/permissions';
import { isRequesterOfEngagement } from '../../delivery/engagements/engagement-visibility.sql.js';
import type { Scope } from '../../platform/reading/reading.js';
import { jobPath, jobWords, needed } from './action.sql.js';

const what = `case when i.title = '' then o.text else i.title end`;

const ofPromise = { of: 'i.id', path: jobPath('/delivery#promises'), job: 'j.id' };

const named = (verb: string) => `'${verb} “' || ${what} || '” of ' || ${jobWords}`;

/** Of work that is not over: what of it is not settled is found by an index of its own. */
const from = (whose: string, waits: string) => `
  from engagement e join job j on j.id = e.job_id join obligation o on o.engagement_id = e.id
  join promise_instance i on i.obligation_id = o.id
  where ${whose} and e.accepted_at is null and e.ended_at is null and i.settled_at is null and ${waits}`;

/** Promises that wait for the one who asked: for an answer, for a word, or for what the bidder needs. */
export function promisesForAll(scope: Scope): string[] {
  const whose = `e.requester_id = ${scope.personId()} and ${isRequesterOfEngagement('e', scope)}`;
  const toRequester = [
    needed({
      ...ofPromise,
      kind: 'resumePromise',
      verb: 'Answer',
      text: named('Give what is waited for:'),
      from: from(whose, 'i.paused_at is not null'),
    }),
    needed({
      ...ofPromise,
      kind: 'confirmPromise',
      verb: 'Confirm',
      text: named('Confirm or dispute'),
      due: 'i.accepts_at',
      from: from(whose, 'i.done_at is not null and i.disputed_at is null'),
    }),
  ];
  return [...toRequester, ...toLeaders(scope)];
}

/** What both sides stand by, of work and of requests alike. */
function toLeaders(scope: Scope): string[] {
  const { viewer } = scope;
  if (viewer === null || !isLeading(viewer) || viewer.bidderId !== null) return [];
  return [
    needed({
      of: 'i.id',
      kind: 'settleDispute',
      verb: 'Settle',
      text: `'Settle the dispute about “' || ${what} || '”' || coalesce(' of ' || ${jobWords}, '')`,
      path: `case when j.id is null then '/requests/' || i.request_id else ${jobPath('/delivery#promises')} end`,
      job: 'j.id',
      from: `from promise_instance i join obligation o on o.id = i.obligation_id
        left join engagement e on e.id = o.engagement_id left join job j on j.id = e.job_id
        where i.stood_by_at is not null and i.settled_at is null
          and coalesce(j.requester_id, i.asked_by) <> ${scope.personId()}`,
    }),
  ];
}

/** Promises of the viewer's own bidder: missed, disputed, and those that run out. */
export function promisesForBidders(scope: Scope): string[] {
  const whose = `e.bidder_id = ${scope.bidderId()} and e.requester_id <> ${scope.personId()}`;
  const runs = 'i.done_at is null and i.paused_at is null';
  return [
    needed({
      ...ofPromise,
      kind: 'answerMissedPromise',
      verb: 'Do it',
      text: named('Missed:'),
      due: 'i.due_at',
      from: from(whose, `${runs} and i.missed_at is not null`),
    }),
    needed({
      ...ofPromise,
      kind: 'answerDispute',
      verb: 'Answer',
      text: named('Answer the dispute about'),
      from: from(whose, 'i.disputed_at is not null and i.stood_by_at is null'),
    }),
    needed({
      ...ofPromise,
      kind: 'keepPromise',
      verb: 'Report',
      text: named('Keep'),
      due: 'i.due_at',
      from: from(whose, `${runs} and i.missed_at is null`),
    }),
  ];
}
