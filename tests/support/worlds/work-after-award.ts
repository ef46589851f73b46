import type pg from 'pg';
import type { Actor } from '../actor.js';
import { accepted } from '../engaging.js';
import type { PublishedJob } from '../proposing.js';
import { rate } from '../rating.js';
import { askService, moveRequest } from '../serving.js';
import { thank } from '../thanking.js';

/** What may become of awarded work, and of a request to a rival: nothing of it is anything to who lost. */
export async function doesTheWork(
  requester: Actor,
  winner: Actor,
  contest: PublishedJob,
  owner: pg.Client,
  says: string,
): Promise<void> {
  await accepted(requester, winner, contest, () => changes(requester, winner, contest, says));
  const ask = await idIn(
    owner,
    'select a.id from rating_ask a join engagement e on e.id = a.engagement_id where e.job_id = $1',
    [contest.id],
  );
  const given = await rate(requester, ask, { kept: 'YES', again: true, line: says });
  if (given.__typename === 'Refusal') throw new Error(`The work was not rated: ${given.code}`);
  for (const [giver, receiver] of [
    [requester, winner],
    [winner, requester],
  ] as const) {
    const thanked = await thank(giver, contest, [receiver], says, 'PRIVATE');
    if (thanked.__typename === 'Refusal') throw new Error(`${giver.name} could not thank: ${thanked.code}`);
  }
}

/** Both sides agree on another price while the work goes on. */
async function changes(requester: Actor, winner: Actor, { id }: PublishedJob, what: string): Promise<void> {
  const propose = `mutation ($job: ID!, $what: String!, $by: CalendarDate!) { answer: proposeChange(jobId: $job, what: $what,
    why: "Needed.", priceEffect: 70000, answerBy: $by) { __typename ... on Engagement { changes { id } }
    ... on Refusal { message } } }`;
  const by = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const proposed = await changed(winner, propose, { job: id, what, by });
  const accept = `mutation ($id: ID!) { answer: answerChange(id: $id, isAccepted: true, words: "Good.") {
    __typename ... on Refusal { message } } }`;
  await changed(requester, accept, { id: proposed.changes?.[0]?.id });
}

interface Changed {
  __typename: string;
  message?: string;
  changes?: { id: string }[];
}

async function changed(actor: Actor, document: string, variables: Record<string, unknown>): Promise<Changed> {
  const { answer } = await actor.ask<{ answer: Changed }>(document, variables);
  if (answer.__typename === 'Refusal') throw new Error(`The work was not changed: ${answer.message}`);
  return answer;
}

/** A rival is asked for something straight from its storefront, and takes it. */
export async function servesMeanwhile(requester: Actor, rival: Actor, owner: pg.Client, words: string): Promise<void> {
  const service = await idIn(
    owner,
    'select s.id from service s join membership m on m.bidder_id = s.bidder_id where m.person_id = $1',
    [rival.personId],
  );
  const asked = await askService(requester, service, words);
  const taken = await moveRequest(rival, 'takeRequest', asked.id);
  if (taken.__typename === 'Refusal') throw new Error(`The request was not taken: ${taken.code}`);
}

async function idIn(owner: pg.Client, text: string, values: unknown[]): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(text, values);
  if (rows[0] === undefined) throw new Error(`Nothing was found: ${text}`);
  return rows[0].id;
}
