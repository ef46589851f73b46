import type { RecordedChange } from '@bidwell/domain/engagement-change';

/** A change as its moves read it. */
export interface ChangeRow extends RecordedChange {
  id: string;
  number: number;
  side: 'requester' | 'bidder';
  what: string;
  priceEffect: number;
  isApprover: boolean;
}

export const JOB_OF_CHANGE = `
  select e.job_id as "jobId" from engagement_change c join engagement e on e.id = c.engagement_id where c.id = $1`;

export const CHANGE = `
  select c.id, c.number, c.side, c.what, c.price_effect::float8 as "priceEffect", c.outcome,
    c.accepted_at is not null and c.outcome is null as "awaitsApproval", c.answer_by::text as "answerBy",
    (clock_timestamp() at time zone 'UTC')::date::text as today, coalesce(c.approver_id = $3, false) as "isApprover"
  from engagement_change c where c.id = $1 and c.engagement_id = $2`;

/** The price agreed so far, the day today, and how many changes wait for an answer. */
export const PRICE = `
  select (e.agreed_total + e.changes_effect)::float8 as agreed, (clock_timestamp() at time zone 'UTC')::date::text as today,
    (select count(*)::int from engagement_change c where c.engagement_id = e.id and c.outcome is null
      and (c.accepted_at is not null or c.answer_by >= (clock_timestamp() at time zone 'UTC')::date)) as waiting
  from engagement e where e.id = $1`;

/** A milestone of this work that is still to be accepted. */
export const MILESTONE = `select from milestone where id = $1 and engagement_id = $2 and accepted_at is null`;

export const SIDES = `
  select array(select bidder_id from invitation where job_id = $1) as "invitedBidderIds"`;

export const PROPOSE = `
  insert into engagement_change (engagement_id, side, proposed_by, what, why, price_effect, ends_on, milestone_id,
    milestone_due_on, answer_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id as "changeId", number`;

export const ACCEPT = `
  update engagement_change set accepted_at = clock_timestamp(), accepted_by = $2, settled_by = $2, outcome = 'accepted',
    words = $3 where id = $1`;

export const ASK_APPROVAL = `
  update engagement_change set accepted_at = clock_timestamp(), accepted_by = $2, words = $3, approver_id = $4 where id = $1`;

/** Words belong to whoever settles it: the other side, or the approver after it. */
export const SETTLE = `
  update engagement_change set outcome = $2, settled_by = $3,
    words = case when accepted_at is null then $4 else words end,
    approval_words = case when accepted_at is null then approval_words else $4 end
  where id = $1`;
