import { isBidderOfEngagement, isRequesterOfEngagement } from '../../delivery/engagements/engagement-visibility.sql.js';
import type { Scope } from '../../platform/reading/reading.js';
import { endOf, jobPath, jobWords, needed } from './action.sql.js';

/** An index has these alone: what is over does not slow anybody down. */
const OPEN = 'e.accepted_at is null and e.ended_at is null';

const SIGNED = 'e.requester_signed_at is not null and e.bidder_signed_at is not null';

const unsigned = (side: 'requester' | 'bidder') => `${OPEN} and e.started_at is null and e.${side}_signed_at is null`;

const ofEngagement = { of: 'e.id', job: 'j.id' };

/** What awarded work asks of whoever asked for it: confirming, an order number, accepting. */
export function toThoseServed(scope: Scope): string[] {
  const mine = `from engagement e join job j on j.id = e.job_id
    where e.requester_id = ${scope.personId()} and ${isRequesterOfEngagement('e', scope)}`;
  return [
    needed({
      ...ofEngagement,
      kind: 'signAsRequester',
      verb: 'Confirm',
      text: `'Confirm what was agreed on ' || ${jobWords}`,
      path: jobPath('/agreement'),
      from: `${mine} and ${unsigned('requester')}`,
    }),
    needed({
      ...ofEngagement,
      kind: 'acceptWork',
      verb: 'Accept',
      text: `'Accept or send back the work on ' || ${jobWords}`,
      path: jobPath('/delivery'),
      due: 'e.accepts_at',
      from: `${mine} and e.delivered_at is not null and ${OPEN}`,
    }),
    needed({
      kind: 'acceptMilestone',
      verb: 'Accept',
      of: 'm.id',
      text: `'Accept or send back “' || m.title || '” of ' || ${jobWords}`,
      path: jobPath('/delivery#milestones'),
      due: 'm.accepts_at',
      job: 'j.id',
      from: `from milestone m join engagement e on e.id = m.engagement_id join job j on j.id = e.job_id
        where e.requester_id = ${scope.personId()} and ${isRequesterOfEngagement('e', scope)}
          and m.delivered_at is not null and m.accepted_at is null and ${OPEN}`,
    }),
  ];
}

/** What awarded work asks of the people of the chosen bidder: confirming, beginning, delivering milestones. */
export function toThoseServing(scope: Scope): string[] {
  const ours = `from engagement e join job j on j.id = e.job_id where ${isBidderOfEngagement('e', scope)}`;
  const mayConfirm = `not exists (select from membership lm where lm.bidder_id = e.bidder_id and lm.is_lead
      and lm.person_id <> ${scope.personId()} and not exists (select from membership om
        where om.bidder_id = e.bidder_id and om.is_lead and om.person_id = ${scope.personId()}))`;
  return [
    needed({
      ...ofEngagement,
      kind: 'signAsBidder',
      verb: 'Confirm',
      text: `'Confirm what was agreed on ' || ${jobWords}`,
      path: jobPath('/agreement'),
      from: `${ours} and ${unsigned('bidder')} and ${mayConfirm}`,
    }),
    needed({
      ...ofEngagement,
      kind: 'agreeStart',
      verb: 'Begin',
      text: `'Begin ' || ${jobWords} || ': both sides have confirmed it'`,
      path: jobPath('/delivery'),
      due: 'e.start_meeting_at',
      from: `${ours} and ${SIGNED} and e.started_at is null and ${OPEN}`,
    }),
    needed({
      kind: 'deliverMilestone',
      verb: 'Deliver',
      of: 'm.id',
      text: `'Deliver “' || m.title || '” of ' || ${jobWords}`,
      path: jobPath('/delivery#milestones'),
      due: endOf('m.due_on'),
      job: 'j.id',
      from: `from milestone m join engagement e on e.id = m.engagement_id join job j on j.id = e.job_id
        where ${isBidderOfEngagement('e', scope)} and e.started_at is not null and m.delivered_at is null
          and ${OPEN}`,
    }),
  ];
}
