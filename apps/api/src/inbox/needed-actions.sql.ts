import type { Scope } from '../platform/reading/reading.js';
import { hasOwnProposal, ofOwnProposal, submittedBeforeAddendum } from '../proposals/door/own-proposal.sql.js';
import { requesterJudges, toPanels } from './needed-panels.sql.js';

/*
 * What waits for a person, as rows (rank, verb, text, path, due, job_id). Each part asks only for what is open now, so
 * that it does not grow with history. Rank is by consequence.
 */

const mine = (scope: Scope) => `j.requester_id = ${scope.personId()}`;

const label = `'JOB-' || j.number || ', ' || j.title`;

const toRequesters = (scope: Scope): string[] => [
  `select 1 as rank, 'Choose' as verb, 'Choose a proposal for ' || ${label} as text, '/jobs/' || j.id || '/compare' as path,
     (j.decision_due + time '23:59') at time zone 'UTC' as due, j.id as job_id
   from job j where ${mine(scope)} and j.opened_at is not null and j.choice_at is null and j.cancelled_at is null
     and not is_continued(j.id) and ${requesterJudges}`,
  `select 1, 'Approve', 'Approve the choice for ' || ${label}, '/jobs/' || j.id || '/compare', null::timestamptz, j.id
   from job j where j.award_approver_id = ${scope.personId()} and j.choice_at is not null and j.takes_effect_at is null`,
  `select 2, 'Answer', 'Answer a question about ' || ${label}, '/jobs/' || j.id || '#questions', j.deadline, j.id
   from job j where ${mine(scope)} and j.published_at is not null and j.opened_at is null and j.cancelled_at is null
     and j.deadline > clock_timestamp() and exists (select from question q where q.job_id = j.id and q.answer is null)`,
  `select 7, 'Say', 'Say how ' || ${label} || ' went', '/jobs/' || j.id || '/outcome', null::timestamptz, j.id
   from job j where ${mine(scope)} and j.decision = 'award' and coalesce(j.ends_on, j.starts_on)
     between (clock_timestamp() - interval '60 days')::date and (clock_timestamp() - interval '1 day')::date
     and not exists (select from job_outcome jo where jo.job_id = j.id) and not is_continued(j.id)`,
  `select 6, 'Finish', 'Finish the draft ' || case when j.title = '' then 'without a title' else j.title end,
     '/jobs/' || j.id || '/edit', null::timestamptz, j.id
   from job j where ${mine(scope)} and j.published_at is null and j.approver_id is null`,
  `select 1, 'Approve', 'Approve ' || ${label} || ' before it is published', '/jobs/' || j.id, j.deadline, j.id
   from job j where j.approver_id = ${scope.personId()} and j.published_at is null`,
];

/** After the decision: questions about debriefs, and challenges that this person answers. */
const afterDecisions = (scope: Scope): string[] => [
  `select 2, 'Answer', 'Answer a question about the debriefs of ' || ${label}, '/jobs/' || j.id || '/debriefs',
     (f.due_on + time '23:59') at time zone 'UTC', j.id
   from debrief_question f join job j on j.id = f.job_id where f.answered_at is null and ${mine(scope)}`,
  `select 2, 'Review', 'Answer a challenge of the decision of ' || ${label}, '/challenges/' || c.id,
     (c.due_on + time '23:59') at time zone 'UTC', j.id
   from challenge c join job j on j.id = c.job_id where c.answered_at is null and c.reviewer_id = ${scope.personId()}`,
];

const stillOpen = `j.published_at is not null and j.opened_at is null and j.cancelled_at is null
  and j.deadline > clock_timestamp()`;

const toBidders = (scope: Scope): string[] => [
  `select 3, 'Submit', 'Not submitted yet: your proposal for ' || ${label}, '/jobs/' || j.id || '/proposal', j.deadline, j.id
   from job j where ${stillOpen} and ${ofOwnProposal('state', 'j.id', scope)} = 'draft'`,
  `select 3, 'Review', 'Addendum ' || ${submittedBeforeAddendum('j.id', scope)} || ' changes what you priced in ' || ${label},
     '/jobs/' || j.id || '/proposal', j.deadline, j.id
   from job j where ${stillOpen} and exists (select from invitation i where i.job_id = j.id and i.bidder_id = ${scope.bidderId()})
     and ${submittedBeforeAddendum('j.id', scope)} is not null`,
  `select 3, 'Acknowledge', 'Read and acknowledge addendum ' || unread.number || ' to ' || ${label}, '/jobs/' || j.id || '#addenda',
     j.deadline, j.id
   from job j join invitation i on i.job_id = j.id and i.bidder_id = ${scope.bidderId()}
   cross join lateral (select max(a.number) as number from addendum a where a.job_id = j.id and not exists (
     select from acknowledgement own where own.bidder_id = i.bidder_id and own.addendum_id = a.id)) unread
   where ${stillOpen} and i.declined_at is null and j.requester_id <> ${scope.personId()} and unread.number is not null`,
  `select 4, 'Look', 'You are invited to ' || ${label}, '/jobs/' || j.id, j.deadline, j.id
   from job j join invitation i on i.job_id = j.id and i.bidder_id = ${scope.bidderId()}
   where ${stillOpen} and i.declined_at is null and j.requester_id <> ${scope.personId()} and not ${hasOwnProposal('j.id', scope)}`,
  `select 3, 'Answer', 'Answer the requester’s question about your proposal for ' || ${label}, '/jobs/' || j.id || '#clarifications',
     q.due, j.id
   from clarification q join job j on j.id = q.job_id
   where q.bidder_id = ${scope.bidderId()} and q.answered_at is null and j.decided_at is null`,
  `select 5, 'Read', 'Your debrief for ' || ${label}, '/jobs/' || j.id || '/debrief', null::timestamptz, j.id
   from debrief d join job j on j.id = d.job_id where d.bidder_id = ${scope.bidderId()} and d.read_at is null`,
];

/** The rows of everything that waits for the viewer. */
export function neededActions(scope: Scope): string {
  const inside = [...toRequesters(scope), ...toPanels(scope), ...afterDecisions(scope)];
  const parts = scope.viewer?.bidderId == null ? inside : [...inside, ...toBidders(scope)];
  return parts.map((part) => `(${part})`).join(' union all ');
}
