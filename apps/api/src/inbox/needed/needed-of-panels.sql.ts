import type { Scope } from '../../platform/reading/reading.js';
import { readableCountOf } from '../../proposals/door/opened-content.sql.js';
import { endOf, jobPath, jobWords, needed } from './action.sql.js';

const undecided = `j.published_at is not null and j.choice_at is null and j.decided_at is null and j.cancelled_at is null
  and not is_continued(j.id)`;

const ofJob = { of: 'j.id', job: 'j.id', due: endOf('j.decision_due') };

/** The job's requester judges it. */
export const requesterJudges = `exists (select from evaluator e where e.job_id = j.id and e.person_id = j.requester_id
  and e.interest = 'none' and e.left_at is null)`;

/** What panels wait for from the viewer: a declaration, scores, a substitute, somebody to take a job over. */
export function toPanels(scope: Scope): string[] {
  const own = `e.person_id = ${scope.personId()}`;
  return [
    needed({
      ...ofJob,
      kind: 'declareInterest',
      verb: 'Declare',
      text: `'Say whether you have an interest in a bidder of ' || ${jobWords}`,
      path: jobPath('/compare'),
      from: `from evaluator e join job j on j.id = e.job_id
        where ${own} and e.left_at is null and e.interest is null and ${undecided}
          and (j.opened_at is not null or j.requester_id <> e.person_id)`,
    }),
    needed({
      ...ofJob,
      kind: 'score',
      verb: 'Score',
      text: `'Score ' || ${readableCountOf('j.id')} || ' proposals for ' || ${jobWords}`,
      path: jobPath('/compare'),
      from: `from evaluator e join job j on j.id = e.job_id
        where ${own} and e.left_at is null and e.interest = 'none' and e.submitted_at is null
          and j.requester_id <> e.person_id and j.opened_at is not null and ${undecided}`,
    }),
    needed({
      ...ofJob,
      kind: 'handOver',
      verb: 'Hand over',
      text: `'Hand over ' || ${jobWords} || ': you no longer judge it'`,
      path: jobPath('/panel'),
      from: `from evaluator e join job j on j.id = e.job_id and j.requester_id = e.person_id
        where ${own} and e.left_at is not null and ${undecided}`,
    }),
    needed({
      ...ofJob,
      of: `j.id || ':' || p.id`,
      kind: 'askSubstitute',
      verb: 'Ask',
      text: `p.name || ' left the panel of ' || ${jobWords} || '. Ask a substitute'`,
      path: jobPath('/panel'),
      from: `from job j join evaluator e on e.job_id = j.id and e.person_id <> j.requester_id
          and e.left_because in ('interest', 'membership', 'reportingLine', 'access') join person p on p.id = e.person_id
        where j.requester_id = ${scope.personId()} and ${undecided}
          and not exists (select from evaluator s where s.job_id = j.id and s.substitutes = e.person_id)`,
    }),
  ];
}
