import type { QuestionFacts } from '@bidwell/domain/question-words';
import { wilsonInterval } from '@bidwell/signal/wilson';
import type { ReadRows, RunMarket } from '../runs/run-facts.js';
import { CONTESTS_KEPT, type Question } from './question.js';

/** From how many jobs of a requester, and from which share of them, something is asked. */
const ASKED = { jobs: 10, shortJobs: 5, shortShare: 0.2, invitedAtMost: 0.1, invitedElsewhere: 0.6 };

/** What a statement finds of one requester, and perhaps one bidder. */
interface Found {
  requesterKey: string;
  requesterName: string;
  bidderId?: string;
  bidder?: string;
  category?: string;
  /** All jobs, those the question is about, and how it is elsewhere. */
  jobs: number;
  some: number;
  elsewhere: number;
  contestIds: string[];
}

const WINDOW = 'c.dataset_id = $1 and c.decided_on between $2 and $3';
const IDS = `(array_agg(c.id order by c.decided_on desc))[1:${CONTESTS_KEPT}]`;

const FEW_BIDS = `
  with j as (select c.*, c.bid_count = 1 as is_single from contest c where ${WINDOW} and c.winner_id is not null and c.requester_key <> '')
  select c.requester_key as "requesterKey", max(c.requester_name) as "requesterName", count(*)::int as jobs,
    (count(*) filter (where c.is_single))::int as some, (select avg(is_single::int)::float8 from j) as elsewhere,
    (array_agg(c.id order by c.decided_on desc) filter (where c.is_single))[1:${CONTESTS_KEPT}] as "contestIds"
  from j c group by c.requester_key having count(*) >= ${ASKED.jobs} and count(*) filter (where c.is_single) > 0
  order by c.requester_key`;

/** Of our own jobs alone: nobody else's record knows how long bidders had. */
const SHORT_DEADLINES = `
  with j as (select c.*, (k.deadline at time zone 'UTC')::date
      < working_days_after((k.published_at at time zone 'UTC')::date, 2) as is_short
    from contest c join job k on k.id = c.job_id where ${WINDOW} and c.requester_key <> '')
  select c.requester_key as "requesterKey", max(c.requester_name) as "requesterName", count(*)::int as jobs,
    (count(*) filter (where c.is_short))::int as some, 0::float8 as elsewhere,
    (array_agg(c.id order by c.decided_on desc) filter (where c.is_short))[1:${CONTESTS_KEPT}] as "contestIds"
  from j c group by c.requester_key
  having count(*) filter (where c.is_short) >= greatest(${ASKED.shortJobs}, ${ASKED.shortShare} * count(*))
  order by c.requester_key`;

/** Jobs of one requester in one kind of work to which a bidder was hardly ever invited, whom everybody else invites. */
const WITHHELD = `
  with c as (select c.id, c.requester_key, c.requester_name, c.category, c.decided_on from contest c
      where ${WINDOW} and c.requester_key <> '' and c.eligible_count is not null),
    asked as (select requester_key, category, max(requester_name) as name, count(*)::int as jobs,
      (array_agg(id order by decided_on desc))[1:${CONTESTS_KEPT}] as ids from c group by 1, 2),
    every as (select category, count(*)::int as jobs from c group by 1),
    invited as (select c.requester_key, c.category, e.contest_bidder_id as bidder, count(*)::int as jobs
      from c join contest_eligible e on e.contest_id = c.id group by 1, 2, 3),
    invited_by_all as (select category, bidder, sum(jobs)::int as jobs from invited group by 1, 2)
  select a.requester_key as "requesterKey", a.name as "requesterName", a.category, b.bidder as "bidderId",
    coalesce(o.name, r.name) as bidder, a.jobs, coalesce(i.jobs, 0) as some,
    (b.jobs - coalesce(i.jobs, 0))::float8 / (e.jobs - a.jobs) as elsewhere, a.ids as "contestIds"
  from asked a join every e using (category) join invited_by_all b using (category)
    join contest_bidder r on r.id = b.bidder left join bidder o on o.id = r.bidder_id
    left join invited i on i.requester_key = a.requester_key and i.category = a.category and i.bidder = b.bidder
  where a.jobs >= ${ASKED.jobs} and e.jobs - a.jobs >= ${ASKED.jobs} and coalesce(i.jobs, 0) <= ${ASKED.invitedAtMost} * a.jobs
    and b.jobs - coalesce(i.jobs, 0) >= ${ASKED.invitedElsewhere} * (e.jobs - a.jobs)
  order by a.requester_key, b.bidder`;

/** Withdrawn after the opening, again and again, when one and the same bidder won. */
const LATE_WITHDRAWALS = `
  select b.contest_bidder_id as "bidderId", coalesce(o.name, r.name) as bidder, c.winner_id as "requesterKey",
    coalesce(q.name, w.name) as "requesterName", count(distinct c.id)::int as jobs, 0 as some, 0::float8 as elsewhere, ${IDS} as "contestIds"
  from contest c join contest_bid b on b.contest_id = c.id and b.outcome = 'withdrawnLate' and b.contest_bidder_id <> c.winner_id
    join contest_bidder r on r.id = b.contest_bidder_id left join bidder o on o.id = r.bidder_id
    join contest_bidder w on w.id = c.winner_id left join bidder q on q.id = w.bidder_id
  where ${WINDOW} group by 1, 2, 3, 4 having count(distinct c.id) >= 3 order by 1, 3`;

/** How jobs are asked for and decided, as far as the record says. */
export async function askAboutJobs(market: RunMarket, read: ReadRows): Promise<Question[]> {
  const window = [market.datasetId, market.firstDay, market.lastDay];
  const [fewBids, short, withheld, withdrawn] = [
    await read<Found>(FEW_BIDS, window),
    await read<Found>(SHORT_DEADLINES, window),
    await read<Found>(WITHHELD, window),
    await read<Found>(LATE_WITHDRAWALS, window),
  ];
  const oftenAlone = fewBids.filter(({ some, jobs, elsewhere }) => wilsonInterval(some, jobs).low > elsewhere);
  return [
    ...oftenAlone.map((found) => asked(found, fewBidsOf(found))),
    ...short.map((found) =>
      asked(found, { kind: 'shortDeadlines', requester: found.requesterName, jobs: found.jobs, short: found.some }),
    ),
    ...withheld.map((found) => asked(found, withheldOf(found), `|${found.category}`)),
    ...withdrawn.map((found) => ({ ...asked(found, withdrawnOf(found)), requesterKey: '', requesterName: '' })),
  ];
}

function fewBidsOf({ requesterName: requester, jobs, some: single, elsewhere: companyShare }: Found): QuestionFacts {
  return { kind: 'fewBids', requester, jobs, single, companyShare };
}

function withheldOf({
  requesterName: requester,
  jobs: contests,
  some: invited,
  elsewhere,
  ...found
}: Found): QuestionFacts {
  const { bidder = '', category = '' } = found;
  return { kind: 'withheld', bidder, requester, category, contests, invited, elsewhere };
}

function withdrawnOf({ bidder = '', requesterName: winner, jobs: contests }: Found): QuestionFacts {
  return { kind: 'lateWithdrawal', bidder, winner, contests };
}

function asked(found: Found, facts: QuestionFacts, more = ''): Question {
  const { requesterKey, requesterName, contestIds, bidderId = null } = found;
  const key = `${facts.kind}|${bidderId ?? ''}|${requesterKey}${more}`.slice(0, 400);
  return { key, bidderId, requesterKey, requesterName, facts, contestIds };
}
