import type { Scope } from '../../platform/reading/reading.js';
import { hasOwnProposal, ofOwnProposal, submittedBeforeAddendum } from '../../proposals/door/own-proposal.sql.js';
import { jobPath, jobWords, needed } from './action.sql.js';

const stillOpen = `j.published_at is not null and j.opened_at is null and j.cancelled_at is null
  and j.deadline > clock_timestamp()`;

const ofJob = { of: 'j.id', job: 'j.id', due: 'j.deadline' };

const invitedOf = (scope: Scope): string =>
  `join invitation i on i.job_id = j.id and i.bidder_id = ${scope.bidderId()}`;

/** What waits for those who propose: drafts, addenda, invitations, questions about their proposal, debriefs. */
export function toBidders(scope: Scope): string[] {
  const notMine = `j.requester_id <> ${scope.personId()}`;
  return [
    needed({
      ...ofJob,
      kind: 'submitProposal',
      verb: 'Submit',
      text: `'Not submitted yet: your proposal for ' || ${jobWords}`,
      path: jobPath('/proposal'),
      from: `from job j where ${stillOpen} and ${ofOwnProposal('state', 'j.id', scope)} = 'draft'`,
    }),
    needed({
      ...ofJob,
      kind: 'lookAtInvitation',
      verb: 'Look',
      text: `'You are invited to ' || ${jobWords}`,
      path: jobPath(),
      from: `from job j ${invitedOf(scope)}
        where ${stillOpen} and i.declined_at is null and ${notMine} and not ${hasOwnProposal('j.id', scope)}`,
    }),
    needed({
      kind: 'answerClarification',
      verb: 'Answer',
      of: 'q.id',
      text: `'Answer the requester’s question about your proposal for ' || ${jobWords}`,
      path: jobPath('#clarifications'),
      due: 'q.due',
      job: 'j.id',
      from: `from clarification q join job j on j.id = q.job_id
        where q.bidder_id = ${scope.bidderId()} and q.answered_at is null and j.decided_at is null`,
    }),
    needed({
      kind: 'readDebrief',
      verb: 'Read',
      of: 'j.id',
      text: `'Your debrief for ' || ${jobWords}`,
      path: jobPath('/debrief'),
      job: 'j.id',
      from: `from debrief d join job j on j.id = d.job_id where d.bidder_id = ${scope.bidderId()} and d.read_at is null`,
    }),
    ...addenda(scope),
  ];
}

function addenda(scope: Scope): string[] {
  return [
    needed({
      ...ofJob,
      kind: 'reviewAddendum',
      verb: 'Review',
      text: `'Addendum ' || ${submittedBeforeAddendum('j.id', scope)} || ' changes what you priced in ' || ${jobWords}`,
      path: jobPath('/proposal'),
      from: `from job j where ${stillOpen} and exists (select from invitation i where i.job_id = j.id and i.bidder_id = ${scope.bidderId()})
        and ${submittedBeforeAddendum('j.id', scope)} is not null`,
    }),
    needed({
      ...ofJob,
      kind: 'acknowledgeAddendum',
      verb: 'Acknowledge',
      text: `'Read and acknowledge addendum ' || unread.number || ' to ' || ${jobWords}`,
      path: jobPath('#addenda'),
      from: `from job j ${invitedOf(scope)}
        cross join lateral (select max(a.number) as number from addendum a where a.job_id = j.id and not exists (
          select from acknowledgement own where own.bidder_id = i.bidder_id and own.addendum_id = a.id)) unread
        where ${stillOpen} and i.declined_at is null and j.requester_id <> ${scope.personId()} and unread.number is not null`,
    }),
  ];
}
