import { debriefReading } from '../../../apps/api/src/awards/award.reading.js';
import '../../../apps/api/src/awards/challenges/challenge.reading.js';
import '../../../apps/api/src/awards/debriefs/told-debrief.reading.js';
import '../../../apps/api/src/delivery/engagements/engagement.reading.js';
import { jobReading } from '../../../apps/api/src/jobs/job.reading.js';
import { requesterConductReading } from '../../../apps/api/src/jobs/conduct/requester-conduct.reading.js';
import type { Reading, Source } from '../../../apps/api/src/platform/reading/reading.js';
import { mislead } from './planted-leaks.js';

/** A mistake that somebody could make about what is told after the award, made on purpose. */
export interface LeakAfterAward {
  leaks: string;
  /** Makes the mistake; gives back how to take it out again. */
  inCode: () => () => void;
}

/** Lets a nested object or list hang on other rows than its own. */
function misplace(reading: Reading, field: string, source: Source): () => void {
  const own = reading.nestedOf(field);
  if (own === undefined) throw new Error(`${reading.typeName}.${field} is not there to be misplaced.`);
  const put = (from: Source) =>
    own.isList ? reading.many(field, own.reading, from) : reading.one(field, own.reading, from);
  put(source);
  return () => void put(own.source);
}

export const leaksAfterAward: LeakAfterAward[] = [
  {
    leaks: 'the name of who was chosen',
    inCode: () =>
      mislead(
        debriefReading,
        'priceBand',
        (row) => `(select max(b.name) from debrief d join bidder b on b.id = d.bidder_id
          where d.job_id = ${row}.job_id and d.quality_score > 80)`,
      ),
  },
  {
    leaks: 'the best score beside one’s own',
    inCode: () =>
      mislead(
        debriefReading,
        'qualityScore',
        (row) => `(select max(d.quality_score) from debrief d where d.job_id = ${row}.job_id)`,
      ),
  },
  {
    leaks: 'words that were written to another bidder',
    inCode: () =>
      mislead(
        debriefReading,
        'ownWords',
        (row) => `(select max(d.own_words) from debrief d where d.job_id = ${row}.job_id)`,
      ),
  },
  {
    leaks: 'a question that another bidder asked',
    inCode: () =>
      misplace(
        debriefReading,
        'question',
        (row, child) => `from debrief_question ${child} where ${child}.job_id = ${row}.job_id limit 1`,
      ),
  },
  {
    leaks: 'a challenge that another bidder made',
    inCode: () =>
      misplace(jobReading, 'challenges', (row, child) => `from challenge ${child} where ${child}.job_id = ${row}.id`),
  },
  {
    leaks: 'the requester’s side of a job, debriefs included, shown to whoever sees the job',
    inCode: () =>
      misplace(jobReading, 'requesterView', (row, child) => `from job ${child} where ${child}.id = ${row}.id`),
  },
  {
    leaks: 'the work that was awarded, shown to whoever sees the job',
    inCode: () =>
      misplace(jobReading, 'engagement', (row, child) => `from engagement ${child} where ${child}.job_id = ${row}.id`),
  },
  {
    leaks: 'conduct that counts questions instead of decisions',
    inCode: () =>
      mislead(
        requesterConductReading,
        'followUpsInTime',
        () => `(select json_build_object('count', count(*), 'of', count(*)) from debrief_question)`,
      ),
  },
];
