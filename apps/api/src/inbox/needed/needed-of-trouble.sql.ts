import { isRequesterOfEngagement } from '../../delivery/engagements/engagement-visibility.sql.js';
import type { Scope } from '../../platform/reading/reading.js';
import { endOf, jobPath, jobWords, needed } from './action.sql.js';

const TODAY = `(clock_timestamp() at time zone 'UTC')::date`;

const open = `num_nonnulls(t.cured_at, t.passed_at, t.ended_at) = 0 and e.accepted_at is null and e.ended_at is null`;

const ofTrouble = { of: 't.id', path: jobPath('/delivery#trouble'), job: 'j.id' };

const from = 'from trouble t join engagement e on e.id = t.engagement_id join job j on j.id = e.job_id';

/** Work in trouble that waits for the requester to say whether it is cured, or whether the probation held. */
export function troubleForAll(scope: Scope): string[] {
  return [
    needed({
      ...ofTrouble,
      kind: 'decideTrouble',
      verb: 'Decide',
      text: `'Say whether ' || ${jobWords} || case when t.probation_at is null then ' is cured' else ' passed its probation' end`,
      due: endOf('case when t.probation_at is null then t.cure_by + 14 else t.probation_until end'),
      from: `${from} where e.requester_id = ${scope.personId()} and ${isRequesterOfEngagement('e', scope)} and ${open}
        and case when t.probation_at is null then t.cure_by < ${TODAY} else t.probation_until <= ${TODAY} + 3 end`,
    }),
  ];
}

/** Work in trouble that waits for the bidder's plan, or for its answer to an ending. */
export function troubleForBidders(scope: Scope): string[] {
  const own = `e.bidder_id = ${scope.bidderId()} and e.requester_id <> ${scope.personId()}`;
  return [
    needed({
      ...ofTrouble,
      kind: 'answerTrouble',
      verb: 'Answer',
      text: `'Answer with a plan: something of ' || ${jobWords} || ' has to be put right'`,
      due: endOf('t.cure_by'),
      from: `${from} where ${own} and ${open} and t.plan is null and t.probation_at is null`,
    }),
  ];
}
