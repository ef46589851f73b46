import type { Scope } from '../platform/reading/reading.js';
import { readableCountOf } from '../proposals/door/opened-content.sql.js';

/* What panels wait for, as rows of needed-actions.sql.ts: a declaration, scores, a substitute, somebody to take a job over. */

const label = `'JOB-' || j.number || ', ' || j.title`;

const undecided = `j.published_at is not null and j.choice_at is null and j.decided_at is null and j.cancelled_at is null
  and not is_continued(j.id)`;

const decisionDay = `(j.decision_due + time '23:59') at time zone 'UTC'`;

const compare = `'/jobs/' || j.id || '/compare', ${decisionDay}, j.id`;

const panel = `'/jobs/' || j.id || '/panel', ${decisionDay}, j.id`;

/** The job's requester judges it. */
export const requesterJudges = `exists (select from evaluator e where e.job_id = j.id and e.person_id = j.requester_id
  and e.interest = 'none' and e.left_at is null)`;

/** Everything that panels wait for from the viewer. */
export function toPanels(scope: Scope): string[] {
  const own = `e.person_id = ${scope.personId()}`;
  return [
    `select 1, 'Declare', 'Say whether you have an interest in a bidder of ' || ${label}, ${compare}
     from evaluator e join job j on j.id = e.job_id
     where ${own} and e.left_at is null and e.interest is null and ${undecided}
       and (j.opened_at is not null or j.requester_id <> e.person_id)`,
    `select 1, 'Score', 'Score ' || ${readableCountOf('j.id')}
       || ' proposals for ' || ${label}, ${compare}
     from evaluator e join job j on j.id = e.job_id
     where ${own} and e.left_at is null and e.interest = 'none' and e.submitted_at is null
       and j.requester_id <> e.person_id and j.opened_at is not null and ${undecided}`,
    `select 1, 'Hand over', 'Hand over ' || ${label} || ': you no longer judge it', ${panel}
     from evaluator e join job j on j.id = e.job_id and j.requester_id = e.person_id
     where ${own} and e.left_at is not null and ${undecided}`,
    `select 2, 'Ask', p.name || ' left the panel of ' || ${label} || '. Ask a substitute', ${panel}
     from job j join evaluator e on e.job_id = j.id and e.person_id <> j.requester_id
       and e.left_because in ('interest', 'membership', 'reportingLine', 'access') join person p on p.id = e.person_id
     where j.requester_id = ${scope.personId()} and ${undecided}
       and not exists (select from evaluator s where s.job_id = j.id and s.substitutes = e.person_id)`,
  ];
}
