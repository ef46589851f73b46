import type pg from 'pg';

const REQUESTER = `
  insert into notification (person_id, kind, topic, job_id, text, path)
  select j.requester_id, 'jobOpened', 'judging', j.id,
    'JOB-' || j.number || ', ' || j.title || case (select count(*) from opened_proposal o where o.job_id = j.id)
      when 0 then ', closed without a proposal.'
      when 1 then ': one proposal is open.'
      else ': ' || (select count(*) from opened_proposal o where o.job_id = j.id) || ' proposals are open. Compare them.' end,
    '/jobs/' || j.id || '/compare'
  from job j where j.id = $1`;

const UNREADABLE = `
  insert into notification (person_id, kind, topic, job_id, text, path)
  select m.person_id, 'proposalUnreadable', 'judging', j.id,
    'Your proposal ' || p.reference || ' for JOB-' || j.number || ' was received in time but could not be read at the opening. The requester knows; write to them.',
    '/jobs/' || j.id || '/proposal'
  from opened_proposal o
  join proposal p on p.id = o.proposal_id
  join job j on j.id = o.job_id
  join membership m on m.bidder_id = p.bidder_id
  where o.job_id = $1 and o.content_text is null`;

/** Tells the requester that the proposals are open, and whoever it concerns that theirs could not be read. */
export async function tellOpening(client: pg.PoolClient, jobId: string): Promise<void> {
  await client.query(REQUESTER, [jobId]);
  await client.query(UNREADABLE, [jobId]);
}
