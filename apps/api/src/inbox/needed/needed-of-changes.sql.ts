import { isRequesterOfEngagement } from '../../delivery/engagements/engagement-visibility.sql.js';
import type { Scope } from '../../platform/reading/reading.js';
import { endOf, jobPath, jobWords, needed } from './action.sql.js';

const waiting = `e.ended_at is null and e.accepted_at is null and c.outcome is null and c.accepted_at is null
  and c.answer_by >= (clock_timestamp() at time zone 'UTC')::date`;

const ofChange = {
  of: 'c.id',
  path: jobPath('/delivery#changes'),
  job: 'j.id',
  text: `'Answer change ' || c.number || ' of ' || ${jobWords}`,
};

/** Changes of awarded work that wait for the requester's answer, or for an approval. */
export function changesForAll(scope: Scope): string[] {
  return [
    needed({
      ...ofChange,
      kind: 'answerChangeAsRequester',
      verb: 'Answer',
      due: endOf('c.answer_by'),
      from: `from engagement e join job j on j.id = e.job_id join engagement_change c on c.engagement_id = e.id
        where e.requester_id = ${scope.personId()} and ${isRequesterOfEngagement('e', scope)} and c.side = 'bidder' and ${waiting}`,
    }),
    needed({
      ...ofChange,
      kind: 'approveChange',
      verb: 'Approve',
      text: `'Approve change ' || c.number || ' of ' || ${jobWords}`,
      from: `from engagement_change c join engagement e on e.id = c.engagement_id join job j on j.id = e.job_id
        where c.approver_id = ${scope.personId()} and c.outcome is null and e.ended_at is null and e.accepted_at is null`,
    }),
  ];
}

/** Changes of awarded work that wait for the bidder's answer. */
export function changesForBidders(scope: Scope): string[] {
  return [
    needed({
      ...ofChange,
      kind: 'answerChangeAsBidder',
      verb: 'Answer',
      due: endOf('c.answer_by'),
      from: `from engagement e join job j on j.id = e.job_id join engagement_change c on c.engagement_id = e.id
        where e.bidder_id = ${scope.bidderId()} and e.requester_id <> ${scope.personId()} and c.side = 'requester' and ${waiting}`,
    }),
  ];
}
