import type { Scope } from '../../platform/reading/reading.js';
import { needed } from './action.sql.js';

const ofRequest = { of: 'r.id', path: `'/requests/' || r.id` };

/** What was asked for, cut to a line. */
const what = `s.title || ': ' || left(r.words, 120)`;

/** Requests that are not closed are found by an index of their own. */
const from = (whose: string, waits: string) => `
  from service_request r join service s on s.id = r.service_id join promise_instance i on i.request_id = r.id
  where r.closed_at is null and ${whose} and ${waits}`;

/** Requests that wait for the one who asked: for an answer, or for a word that it is done. */
export function requestsForAll(scope: Scope): string[] {
  const mine = `r.asked_by = ${scope.personId()}`;
  return [
    needed({
      ...ofRequest,
      kind: 'resumePromise',
      verb: 'Answer',
      text: `'Answer what they ask about ' || ${what}`,
      from: from(mine, 'i.paused_at is not null'),
    }),
    needed({
      ...ofRequest,
      kind: 'confirmPromise',
      verb: 'Confirm',
      text: `'Confirm or dispute ' || ${what}`,
      due: 'i.accepts_at',
      from: from(mine, 'i.done_at is not null and i.disputed_at is null'),
    }),
  ];
}

/** Requests to the viewer's own bidder: to take, to do, late, or in dispute. What a colleague does is the colleague's. */
export function requestsForBidders(scope: Scope): string[] {
  const ours = `r.bidder_id = ${scope.bidderId()} and r.asked_by <> ${scope.personId()}`;
  const free = `${ours} and coalesce(r.taken_by = ${scope.personId()}, true)`;
  const runs = 'i.done_at is null and i.paused_at is null';
  return [
    needed({
      ...ofRequest,
      kind: 'answerMissedPromise',
      verb: 'Do it',
      text: `'Missed: ' || ${what}`,
      due: 'i.due_at',
      from: from(ours, `${runs} and i.missed_at is not null`),
    }),
    needed({
      ...ofRequest,
      kind: 'answerDispute',
      verb: 'Answer',
      text: `'Answer the dispute about ' || ${what}`,
      from: from(ours, 'i.disputed_at is not null and i.stood_by_at is null'),
    }),
    needed({
      ...ofRequest,
      kind: 'doRequest',
      verb: 'Do it',
      text: `'Do ' || ${what}`,
      due: 'i.due_at',
      from: from(free, `${runs} and i.missed_at is null`),
    }),
  ];
}
