import type { Actor } from './actor.js';
import type { Market } from './market.js';
import type { PublishedJob, Refused } from './proposing.js';

/** What somebody sees of an outage at a job's deadline. */
export interface SeenOutage {
  from: string;
  until: string;
  hours: number;
  offeredUntil: string;
  askedAt: string | null;
  agreedAt: string | null;
}

export interface JobAfterOutage {
  __typename: 'Job';
  phase: string;
  deadline: string;
  outage: SeenOutage | null;
  moves: { name: string; allowed: boolean; reason: string | null }[];
}

const JOB = `__typename phase deadline outage { from until hours offeredUntil askedAt agreedAt } moves { name allowed reason }`;

/** An outage that lasted from so many seconds ago until so many seconds ago, as if the beats of all processes had stopped. */
export async function outageWas(market: Pick<Market, 'owner'>, from: number, until: number): Promise<void> {
  await market.owner.query(
    `insert into outage values (clock_timestamp() - make_interval(secs => $1), clock_timestamp() - make_interval(secs => $2))`,
    [from, until],
  );
}

/** The last beat of any process was so many seconds ago. */
export async function lastReady(market: Pick<Market, 'owner'>, seconds: number): Promise<void> {
  await market.owner.query(
    `insert into service_ready (at) values (clock_timestamp() - make_interval(secs => $1))
     on conflict (only_row) do update set at = excluded.at`,
    [seconds],
  );
}

/** As if there had never been an outage; what was offered stays. */
export async function noOutages(market: Pick<Market, 'owner'>): Promise<void> {
  await market.owner.query('delete from outage');
  await market.owner.query('delete from service_ready');
}

/** Waits until the opener has offered the requester more time for so many outages. */
export async function offered(market: Pick<Market, 'many'>, job: PublishedJob, outages = 1): Promise<void> {
  const patience = 10_000;
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if ((await market.many('select 1 from outage_offer where job_id = $1', [job.id])).length >= outages) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing was offered within ${patience} ms.`);
}

export async function afterOutage(actor: Actor, job: PublishedJob): Promise<JobAfterOutage | null> {
  const document = `query ($id: ID!) { job(id: $id) { ${JOB} } }`;
  return (await actor.ask<{ job: JobAfterOutage | null }>(document, { id: job.id })).job;
}

/** Asks for more time, or agrees to it. */
export async function extension(
  actor: Actor,
  job: PublishedJob,
  move: 'askForExtension' | 'agreeToExtension',
): Promise<JobAfterOutage | Refused> {
  const document = `mutation ($id: ID!) { answer: ${move}(id: $id) {
    ... on Job { ${JOB} } ... on Refusal { __typename code message at problems { field message } } } }`;
  return (await actor.ask<{ answer: JobAfterOutage | Refused }>(document, { id: job.id })).answer;
}

export const mayMove = (seen: JobAfterOutage | null, name: string): boolean =>
  seen?.moves.find((move) => move.name === name)?.allowed === true;
