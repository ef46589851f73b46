import { choose, judged, openedJob } from './choosing.js';
import type { Actor } from './actor.js';
import type { Market } from './market.js';
import type { PublishedJob } from './proposing.js';

/** Awarded work: its job, and the id of its engagement. */
export interface Work extends PublishedJob {
  engagementId: string;
}

/** A job that the first of these people has won against the others. Nobody has confirmed anything. */
export async function awardedWork(market: Market, requester: Actor, offers: [Actor, number][]): Promise<Work> {
  const job = await openedJob(market, requester, offers);
  const [winner] = offers;
  const { name } = await market.one<{ name: string }>(
    'select b.name from bidder b join membership m on m.bidder_id = b.id where m.person_id = $1',
    [winner?.[0].personId],
  );
  const chosen = (await judged(requester, job)).find(({ bidder }) => bidder.name === name);
  await choose(requester, job, chosen?.id ?? '', 'Thank you.');
  const { id } = await market.one<{ id: string }>('select id from engagement where job_id = $1', [job.id]);
  return { ...job, engagementId: id };
}

/** The same, confirmed by both sides. With `startedDaysAgo` it has begun too. */
export async function signedWork(
  market: Market,
  requester: Actor,
  offers: [Actor, number][],
  { startedDaysAgo }: { startedDaysAgo?: number } = {},
): Promise<Work> {
  const work = await awardedWork(market, requester, offers);
  await market.owner.query(
    `update engagement set requester_signed_at = now(), requester_signed_by = requester_id, bidder_signed_at = now(),
       bidder_signed_by = $2, started_at = now() - make_interval(days => $3) where id = $1`,
    [work.engagementId, offers[0]?.[0].personId, startedDaysAgo ?? null],
  );
  return work;
}
