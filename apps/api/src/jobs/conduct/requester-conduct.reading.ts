import { Reading } from '../../platform/reading/reading.js';

const tally = (count: string, of: string) => (row: string) =>
  `json_build_object('count', ${row}.${count}, 'of', ${row}.${of})`;

/** Its row is what is counted of a requester, with what is overdue now beside it. */
export const requesterConductReading = new Reading('RequesterConduct')
  .column('awarded', tally('awarded', 'decided'))
  .column('cancelled', tally('cancelled', 'published'))
  .column('decidedInTime', tally('decided_in_time', 'due'))
  .column('answeredInTime', tally('answered_in_time', 'asked'))
  .column('debriefed', tally('debriefed', 'decided'))
  .column('followUpsInTime', tally('followed_up', 'decided'));

/** Counted as it happened; only what is overdue is looked up, among the few jobs that wait for a decision. */
export const conductOf = (row: string, child: string) => `from (
    select ${row}.requester_id, coalesce(c.published, 0) as published, coalesce(c.cancelled, 0) as cancelled, coalesce(c.decided, 0) as decided,
      coalesce(c.awarded, 0) as awarded, coalesce(c.decided_in_time, 0) as decided_in_time,
      coalesce(c.answered_in_time, 0) as answered_in_time, coalesce(c.answered + c.never_answered, 0) as asked,
      greatest(coalesce(c.decided - c.undebriefed, 0), 0) as debriefed,
      greatest(coalesce(c.decided - c.late_follow_ups, 0) - (select count(distinct w.id)::int from debrief_question f
        join job w on w.id = f.job_id where w.requester_id = ${row}.requester_id and f.answered_at is null
        and f.due_on < current_date), 0) as followed_up,
      coalesce(c.decided, 0) + (select count(*)::int from job w where w.requester_id = ${row}.requester_id
        and w.decided_at is null and w.cancelled_at is null and w.opened_at is not null and w.decision_due < current_date
        and not is_continued(w.id)) as due
    from (select 1) as one left join requester_conduct c on c.person_id = ${row}.requester_id) ${child}`;
