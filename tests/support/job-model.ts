import { expect } from 'vitest';
import type { Actor } from './actor.js';
import type { Market } from './market.js';
import type { PublishedJob } from './proposing.js';

export type Phase = 'draft' | 'open' | 'cancelled' | 'opened' | 'deciding' | 'awarded' | 'notAwarded' | 'gone';

/** What is believed of a job: plain enough to be seen right. */
export interface JobModel {
  phase: Phase;
  /** Each bidder's own proposal, by the bidder's name. */
  proposals: Record<string, 'none' | 'draft' | 'submitted' | 'withdrawn'>;
  /** What a waiting or made decision is for. */
  choice: 'award' | 'noAward' | null;
  isAsked: boolean;
}

/** The job itself, and whom it takes to move it. */
export interface JobWorld {
  market: Market;
  requester: Actor;
  bidders: Record<string, Actor>;
  job: PublishedJob;
  questionId: string | null;
  /** What was found the last time. */
  last: Found | null;
  /** What was accepted, as it stood when the deadline passed. */
  standing: string | null;
}

interface Found {
  phase: string;
  deadline: string;
  opened: number;
  awards: number;
  gaps: number;
  strays: number;
  standing: string;
}

export const freshModel = (bidders: string[]): JobModel => ({
  phase: 'draft',
  proposals: Object.fromEntries(bidders.map((name) => [name, 'none'])),
  choice: null,
  isAsked: false,
});

const FOUND = `
  select job_phase(j, clock_timestamp()) as phase, j.deadline::text as deadline,
    (select count(*)::int from opened_proposal o where o.job_id = j.id) as opened,
    (select count(*)::int from award a where a.job_id = j.id) as awards,
    (select count(*)::int from proposal p where p.job_id = j.id
      and p.version <> (select count(*) from proposal_version v where v.proposal_id = p.id)) as gaps,
    (select count(*)::int from award a where a.job_id = j.id and a.proposal_id is not null
      and not exists (select from opened_proposal o where o.proposal_id = a.proposal_id and o.job_id = j.id)) as strays,
    coalesce((select string_agg(p.id || ' ' || p.version || ' ' || p.state || ' ' || v.content_hash, ', ' order by p.id)
      from proposal p join proposal_version v on v.proposal_id = p.id and v.number = p.version
      where p.job_id = j.id), '') as standing
  from job j where j.id = $1`;

const PAST_DEADLINE = new Set(['opening', 'opened', 'deciding', 'awarded', 'notAwarded']);

/** What has to hold after everything that was tried, whoever tried it; throws when it does not. */
export async function assertInvariants(world: JobWorld, model: JobModel): Promise<void> {
  const [found] = await world.market.many<Found>(FOUND, [world.job.id]);
  if (model.phase === 'gone') return expect(found).toBeUndefined();
  if (found === undefined) throw new Error('The job is gone.');
  expect(found.phase, 'the phase of the job').toBe(model.phase);
  expect(found.gaps, 'versions missing from a proposal').toBe(0);
  expect(found.strays, 'awards for a proposal that was not opened').toBe(0);
  expect(found.awards, 'awards').toBeLessThanOrEqual(1);
  if (!PAST_DEADLINE.has(found.phase)) expect(found.opened, 'proposals opened before the deadline').toBe(0);
  if (world.last !== null && found.phase === 'open')
    expect(Date.parse(found.deadline), 'the deadline').toBeGreaterThanOrEqual(Date.parse(world.last.deadline));
  if (PAST_DEADLINE.has(found.phase)) {
    world.standing ??= found.standing;
    expect(found.standing, 'what was accepted').toBe(world.standing);
  }
  world.last = found;
}
