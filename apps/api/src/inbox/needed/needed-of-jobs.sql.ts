import type { Scope } from '../../platform/reading/reading.js';
import { endOf, jobPath, jobWords, needed } from './action.sql.js';
import { requesterJudges } from './needed-of-panels.sql.js';

/** What waits for those who post work, and for those who approve it, up to the choice. */
export function toRequesters(scope: Scope): string[] {
  const mine = `j.requester_id = ${scope.personId()}`;
  return [
    needed({
      kind: 'choose',
      verb: 'Choose',
      of: 'j.id',
      text: `'Choose a proposal for ' || ${jobWords}`,
      path: jobPath('/compare'),
      due: endOf('j.decision_due'),
      job: 'j.id',
      from: `from job j where ${mine} and j.opened_at is not null and j.choice_at is null and j.cancelled_at is null
        and not is_continued(j.id) and ${requesterJudges}`,
    }),
    needed({
      kind: 'answerQuestion',
      verb: 'Answer',
      of: 'j.id',
      text: `'Answer a question about ' || ${jobWords}`,
      path: jobPath('#questions'),
      due: 'j.deadline',
      job: 'j.id',
      from: `from job j where ${mine} and j.published_at is not null and j.opened_at is null and j.cancelled_at is null
        and j.deadline > clock_timestamp() and exists (select from question q where q.job_id = j.id and q.answer is null)`,
    }),
    needed({
      kind: 'finishDraft',
      verb: 'Finish',
      of: 'j.id',
      text: `'Finish the draft ' || case when j.title = '' then 'without a title' else j.title end`,
      path: jobPath('/edit'),
      job: 'j.id',
      from: `from job j where ${mine} and j.published_at is null and j.approver_id is null`,
    }),
    ...toApprovers(scope),
  ];
}

function toApprovers(scope: Scope): string[] {
  return [
    needed({
      kind: 'approveChoice',
      verb: 'Approve',
      of: 'j.id',
      text: `'Approve the choice for ' || ${jobWords}`,
      path: jobPath('/compare'),
      job: 'j.id',
      from: `from job j where j.award_approver_id = ${scope.personId()} and j.choice_at is not null and j.takes_effect_at is null`,
    }),
    needed({
      kind: 'approveJob',
      verb: 'Approve',
      of: 'j.id',
      text: `'Approve ' || ${jobWords} || ' before it is published'`,
      path: jobPath(),
      due: 'j.deadline',
      job: 'j.id',
      from: `from job j where j.approver_id = ${scope.personId()} and j.published_at is null`,
    }),
  ];
}
