import { isRequesterOfEngagement } from '../../delivery/engagements/engagement-visibility.sql.js';
import type { Scope } from '../../platform/reading/reading.js';
import { jobPath, jobWords, needed } from './action.sql.js';

/** For so long after the work it is kind to be reminded; later it would be nagging. */
const RECENTLY = `e.accepted_at > clock_timestamp() - interval '14 days'`;

const notThanked = (scope: Scope) => `not exists (
  select from readable_thanks g where g.reader_id = ${scope.personId()} and g.via = 'given' and g.job_id = j.id)`;

/** Thanks to say after the work, and a nomination to answer. */
export function thanksToSay(scope: Scope): string[] {
  return [
    needed({
      kind: 'thank',
      verb: 'Thank',
      of: 'j.id',
      text: `'Thank those who did ' || ${jobWords}`,
      path: jobPath('/delivery#thanks'),
      job: 'j.id',
      from: `from engagement e join job j on j.id = e.job_id
        where e.requester_id = ${scope.personId()} and ${isRequesterOfEngagement('e', scope)} and ${RECENTLY} and ${notThanked(scope)}`,
    }),
    needed({
      kind: 'answerNomination',
      verb: 'Answer',
      of: 'r.id',
      text: `'You are picked for the recognition page of a month: say whether it may be shown'`,
      path: `'/thanks/' || to_char(r.month, 'YYYY-MM')`,
      from: `from readable_recognition r
        where r.reader_id = ${scope.personId()} and r.via = 'received' and r.answered_at is null`,
    }),
  ];
}
