import type { Scope } from '../../platform/reading/reading.js';
import { endOf, jobPath, jobWords, needed } from './action.sql.js';

/** After the decision: questions about debriefs, challenges that this person answers, and how the job went. */
export function afterDecisions(scope: Scope): string[] {
  const mine = `j.requester_id = ${scope.personId()}`;
  return [
    needed({
      kind: 'answerDebriefQuestion',
      verb: 'Answer',
      of: 'f.proposal_id',
      text: `'Answer a question about the debriefs of ' || ${jobWords}`,
      path: jobPath('/debriefs'),
      due: endOf('f.due_on'),
      job: 'j.id',
      from: `from debrief_question f join job j on j.id = f.job_id where f.answered_at is null and ${mine}`,
    }),
    needed({
      kind: 'answerChallenge',
      verb: 'Review',
      of: 'c.id',
      text: `'Answer a challenge of the decision of ' || ${jobWords}`,
      path: `'/challenges/' || c.id`,
      due: endOf('c.due_on'),
      job: 'j.id',
      from: `from challenge c join job j on j.id = c.job_id where c.answered_at is null and c.reviewer_id = ${scope.personId()}`,
    }),
    needed({
      kind: 'writeReport',
      verb: 'Say',
      of: 'j.id',
      text: `'Say how ' || ${jobWords} || ' went'`,
      path: jobPath('/outcome'),
      job: 'j.id',
      from: `from job j where ${mine} and j.decision = 'award' and coalesce(j.ends_on, j.starts_on)
          between (clock_timestamp() - interval '60 days')::date and (clock_timestamp() - interval '1 day')::date
        and not exists (select from job_outcome jo where jo.job_id = j.id) and not is_continued(j.id)`,
    }),
  ];
}
