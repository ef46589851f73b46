import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { answer, ask, home } from '../support/posting.js';
import { bringDeadline, type PublishedJob, publishJob, type Refused } from '../support/proposing.js';

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
});

afterAll(() => market?.close());

interface Rated {
  __typename: 'Job';
  answerSpeed: { prompt: number; answered: number };
  requesterView: { briefRatings: { clear: number; mostly: number; unclear: number; missing: string[] } } | null;
  bidderView: { briefRating: { clarity: string; missing: string } | null } | null;
}

const FIELDS = `__typename answerSpeed { prompt answered } requesterView { briefRatings { clear mostly unclear missing } }
  bidderView { briefRating { clarity missing } }`;

async function rate(actor: Actor, job: PublishedJob, clarity: string, missing = ''): Promise<Rated | Refused> {
  const document = `mutation ($id: ID!, $clarity: BriefClarity!, $missing: String!) {
    answer: rateBrief(jobId: $id, clarity: $clarity, missing: $missing) { ... on Job { ${FIELDS} }
      ... on Refusal { __typename code message at problems { field message } } } }`;
  return (await actor.ask<{ answer: Rated | Refused }>(document, { id: job.id, clarity, missing })).answer;
}

const seen = async (actor: Actor, job: PublishedJob) =>
  (await actor.ask<{ job: Rated }>(`query ($id: ID!) { job(id: $id) { ${FIELDS} } }`, { id: job.id })).job;

describe('a brief', () => {
  test('is rated by its bidders; the requester reads how clear it is and what is missing, without names', async () => {
    const job = await publishJob(market, rita);
    await rate(tom, job, 'MOSTLY', 'The floor plan.');
    await rate(vera, job, 'UNCLEAR', 'How many nights.');
    const { requesterView, bidderView } = await seen(rita, job);
    expect(bidderView).toBeNull();
    expect(requesterView?.briefRatings).toMatchObject({ clear: 0, mostly: 1, unclear: 1 });
    expect(requesterView?.briefRatings.missing.toSorted()).toEqual(['How many nights.', 'The floor plan.']);
    const { told } = await home(rita);
    expect(told.slice(0, 2).join('\n')).toMatch(
      /Somebody invited finds the brief of JOB-\d+, Offsite for 80, unclear\. Missing: How many nights\./,
    );
    expect(told.join('\n')).not.toMatch(/Vera|Lantern|Tom|Events team/);
  });

  test('is rated once by a bidder, who may change its mind, and sees its own rating alone', async () => {
    const job = await publishJob(market, rita);
    await rate(vera, job, 'UNCLEAR', 'How many nights.');
    await rate(vera, job, 'CLEAR');
    expect((await seen(vera, job)).bidderView?.briefRating).toEqual({ clarity: 'CLEAR', missing: '' });
    expect((await seen(tom, job)).bidderView?.briefRating).toBeNull();
    expect((await seen(rita, job)).requesterView?.briefRatings).toMatchObject({ clear: 1, mostly: 0, unclear: 0 });
  });

  test('that is unclear is rated with what is missing', async () => {
    const job = await publishJob(market, rita);
    expect(await rate(vera, job, 'UNCLEAR', ' ')).toMatchObject({
      code: 'RATING_UNFINISHED',
      message: 'Say what is missing, so that it can be added.',
    });
  });

  test('is rated while it is open, by who is invited', async () => {
    const job = await publishJob(market, rita);
    expect(await rate(await market.vendorPerson('Zoe', await market.vendor('Later & Co')), job, 'CLEAR')).toMatchObject(
      {
        code: 'NOT_FOUND',
      },
    );
    await bringDeadline(market, job, 0);
    expect(await rate(vera, job, 'CLEAR')).toMatchObject({ code: 'WRONG_STATE' });
  });
});

describe('how fast questions are answered', () => {
  test('is measured at the first answer and shown to everybody who sees the job', async () => {
    const job = await publishJob(market, rita);
    const prompt = await ask(vera, job.id, 'Is there a lift?');
    const late = await ask(tom, job.id, 'May we come by?');
    await ask(tom, job.id, 'And by night?');
    await market.owner.query(`update question set asked_at = asked_at - interval '5 days' where id = $1`, [late.id]);
    await answer(rita, prompt.id, 'Yes.');
    await answer(rita, late.id, 'Yes, on Tuesday.');
    for (const actor of [rita, tom, vera]) {
      expect((await seen(actor, job)).answerSpeed).toEqual({ prompt: 1, answered: 2 });
    }
  });

  test('does not change when an answer is mended, and no question that waits is counted', async () => {
    const job = await publishJob(market, rita);
    const { id } = await ask(vera, job.id, 'Is there a lift?');
    expect((await seen(tom, job)).answerSpeed).toEqual({ prompt: 0, answered: 0 });
    await answer(rita, id, 'Yes.');
    await market.owner.query(`update question set asked_at = asked_at - interval '5 days' where id = $1`, [id]);
    await answer(rita, id, 'Yes, two.');
    expect((await seen(tom, job)).answerSpeed).toEqual({ prompt: 1, answered: 1 });
  });
});
