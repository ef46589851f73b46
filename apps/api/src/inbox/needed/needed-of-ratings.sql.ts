import type { Scope } from '../../platform/reading/reading.js';
import { jobPath, jobWords, needed } from './action.sql.js';

const asked = (what: string) => `from rating_ask a ${what}`;

/** Whether nothing was said of it yet, and it can still be. */
const isOpen = `a.skipped_at is null and a.closes_at > clock_timestamp()
  and not exists (select from rating r where r.ask_id = a.id)`;

/** How accepted work went: asked of who asked for it. */
export const toRaters = (scope: Scope): string[] => [
  needed({
    kind: 'rateWork',
    verb: 'Say',
    of: 'a.id',
    text: `'Say how ' || b.name || ' did: ' || ${jobWords}`,
    path: jobPath('/delivery#rating'),
    due: 'a.closes_at',
    job: 'j.id',
    from: `${asked('join engagement e on e.id = a.engagement_id join job j on j.id = e.job_id join bidder b on b.id = a.bidder_id')}
      where a.person_id = ${scope.personId()} and a.bidder_id is distinct from ${scope.bidderId()} and ${isOpen}`,
  }),
  needed({
    kind: 'rateRequest',
    verb: 'Say',
    of: 'a.id',
    text: `'Say how it was: ' || s.title || ', by ' || b.name`,
    path: `'/feedback'`,
    due: 'a.closes_at',
    from: `${asked('join service_request q on q.id = a.request_id join service s on s.id = q.service_id join bidder b on b.id = a.bidder_id')}
      where a.person_id = ${scope.personId()} and a.bidder_id is distinct from ${scope.bidderId()} and ${isOpen}`,
  }),
];

/** What requesters said that may want an answer, and how the work was asked for: of the people who did it. */
export const toRated = (scope: Scope): string[] => [
  needed({
    kind: 'readRating',
    verb: 'Read',
    of: 'a.id',
    text: `'Criticism you may answer: ' || ${jobWords}`,
    path: jobPath('/delivery#rating'),
    job: 'j.id',
    from: `${asked('join rating r on r.ask_id = a.id join engagement e on e.id = a.engagement_id join job j on j.id = e.job_id')}
      where a.bidder_id = ${scope.bidderId()} and a.person_id <> ${scope.personId()}
        and (r.kept = 'no' or not r.again or r.word in ('unacceptable', 'disappointing'))
        and r.given_at > clock_timestamp() - interval '30 days'
        and not exists (select from rating_answer ra where ra.ask_id = a.id)`,
  }),
  needed({
    kind: 'rateRequester',
    verb: 'Say',
    of: 'a.id',
    text: `'Say how you were asked: ' || ${jobWords}`,
    path: jobPath('/delivery#requester-rating'),
    due: 'a.closes_at',
    job: 'j.id',
    from: `${asked('join engagement e on e.id = a.engagement_id join job j on j.id = e.job_id')}
      where a.bidder_id = ${scope.bidderId()} and a.person_id <> ${scope.personId()} and a.closes_at > clock_timestamp()
        and not exists (select from requester_rating rr where rr.engagement_id = e.id)`,
  }),
];
