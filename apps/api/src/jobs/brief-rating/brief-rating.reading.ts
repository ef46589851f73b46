import type { Expression } from '../../platform/reading/reading.js';

/** The viewer's own rating; its row is the viewer's invitation. */
export const ownRating: Expression = (row) => `(select json_build_object('clarity', own.clarity, 'missing', own.missing,
  'ratedAt', own.rated_at) from brief_rating own where own.bidder_id = ${row}.bidder_id and own.job_id = ${row}.job_id)`;

/** Everybody's, counted, without names; its row is the job. Sorted by a hash, so that the order tells nothing. */
export const allRatings: Expression = (row) => `(select json_build_object(
  'clear', count(*) filter (where br.clarity = 'clear'), 'mostly', count(*) filter (where br.clarity = 'mostly'),
  'unclear', count(*) filter (where br.clarity = 'unclear'),
  'missing', coalesce(json_agg(br.missing order by md5(br.missing)) filter (where br.missing <> ''), '[]'::json))
  from brief_rating br where br.job_id = ${row}.id)`;

/** How fast the questions of a job were answered. Questions that wait are not counted: they are nobody's to know. */
export const answerSpeed: Expression = (row) => `(select json_build_object(
  'prompt', count(*) filter (where aq.was_prompt), 'answered', count(*)) from question aq
  where aq.job_id = ${row}.id and aq.was_prompt is not null)`;
