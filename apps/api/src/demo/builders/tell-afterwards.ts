import type { Database } from '../../platform/database/database.js';
import type { BuiltAfterward } from './built.js';

const RATE = `update debrief set usefulness = $2, usefulness_words = $3, read_at = coalesce(read_at, told_at) where proposal_id = $1`;

const ASK = `
  insert into debrief_question (proposal_id, job_id, bidder_id, asked_by, words, asked_at, due_on, answer, answered_by, answered_at)
  select d.proposal_id, d.job_id, d.bidder_id, $2, $3, $4, working_days_after(($4::timestamptz at time zone 'UTC')::date, 5),
    $5::text, case when $5::text is not null then j.requester_id end, $6::timestamptz
  from debrief d join job j on j.id = d.job_id where d.proposal_id = $1`;

const CHALLENGE = `
  insert into challenge (job_id, proposal_id, bidder_id, made_by, words, made_at, reviewer_id, due_on)
  select d.job_id, d.proposal_id, d.bidder_id, $2, $3, $4, p.challenge_reviewer_id,
    working_days_after(($4::timestamptz at time zone 'UTC')::date, 10)
  from debrief d join job_policy p on p.job_id = d.job_id where d.proposal_id = $1`;

/** Tables whose guards know only the present. */
const GUARDED = ['debrief', 'debrief_question', 'challenge'];

/** Writes down what bidders did with their debriefs. The owner lays the guards aside: it is history. */
export async function tellAfterwards(database: Database, afterwards: readonly BuiltAfterward[]): Promise<void> {
  if (afterwards.length === 0) return;
  for (const table of GUARDED) await database.rows(`alter table ${table} disable trigger user`);
  for (const { proposal, usefulness, usefulnessWords = '', question, challenge } of afterwards) {
    const { id, bidder } = proposal;
    const speaker = bidder.people[0]?.id;
    if (usefulness !== undefined) await database.rows(RATE, [id, usefulness, usefulnessWords]);
    if (question !== undefined) {
      const { words, askedAt, answer = null, answeredAt = null } = question;
      await database.rows(ASK, [id, speaker, words, askedAt, answer, answeredAt]);
    }
    if (challenge !== undefined) await database.rows(CHALLENGE, [id, speaker, challenge.words, challenge.madeAt]);
  }
  for (const table of GUARDED) await database.rows(`alter table ${table} enable trigger user`);
}
