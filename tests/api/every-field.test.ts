import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaText } from '../../apps/api/src/print-schema.js';
import { moveDecision } from '../support/choosing.js';
import type { Actor } from '../support/actor.js';
import { everythingOf, fieldsOfInput } from '../support/content-schema.js';
import { type AskedJob, FULL_BRIEF, fullOffer, valuesIn } from '../support/full-offer.js';
import { type Market, openMarket } from '../support/market.js';
import { bringDeadline, offer, opened, publishJob, start, submit } from '../support/proposing.js';
import { picture, uploadWhole } from '../support/uploading.js';

/* Everything that a bidder can say goes into the seal and comes out of it at the opening, and nothing is lost between. */

let market: Market;
let schema: GraphQLSchema;
let rita: Actor;
let tim: Actor;
let job: AskedJob;
let sent: ReturnType<typeof fullOffer>;

const words = (name: string) => `Said of ${name}.`;

beforeAll(async () => {
  market = await openMarket();
  schema = buildSchema(await schemaText());
  rita = await market.employee('Rita');
  tim = await market.teamMember('Tim', await market.team('Events team'));
  job = await askFully();
  await start(tim, job);
  sent = fullOffer(job, 10_000, words, await uploadWhole(tim, 'proposal-files', job, 'Stage.png', picture(900)));
  const submitted = await submit(tim, job, sent);
  expect(submitted).toMatchObject({ __typename: 'SubmittedProposal' });
}, 60_000);
afterAll(() => market?.close());

async function askFully(): Promise<AskedJob> {
  const published = await publishJob(market, rita, 3_600_000, FULL_BRIEF);
  const document =
    'query ($id: ID!) { job(id: $id) { requirements { id text wordLimit isEssential } lines { id group basis quantity isOptional } } }';
  const { job: asked } = await tim.ask<{ job: { requirements: { id: string }[]; lines: object[] } }>(document, {
    id: published.id,
  });
  expect(asked.requirements).toMatchObject([{ wordLimit: 12, isEssential: true }, { wordLimit: null }]);
  expect(asked.lines).toMatchObject([
    { group: 'Place', basis: 'UNIT', quantity: 2 },
    { basis: 'PER_HEAD', quantity: 80 },
    { basis: 'FIXED', quantity: 1, isOptional: true },
  ]);
  return { ...published, requirementIds: asked.requirements.map(({ id }) => id) };
}

function missingFrom(content: object): string[] {
  const kept = valuesIn(content);
  return valuesIn(sent)
    .filter(({ path, value }) => value !== null && !kept.some((each) => each.path === path && each.value === value))
    .map(({ path, value }) => `${path}: ${String(value)}`);
}

async function contentOf(actor: Actor, root: string, of: AskedJob = job): Promise<object> {
  const content = everythingOf(schema, 'ProposalContent');
  const document = root.replace('CONTENT', `content ${content}`);
  const found = await actor.ask<{
    myProposal?: { content: object };
    comparison?: { proposals: { content: object }[] };
  }>(document, { job: of.id });
  return found.myProposal?.content ?? found.comparison?.proposals[0]?.content ?? {};
}

test('this walk leaves out no field that a bidder can send', () => {
  const said = new Set(valuesIn(sent).map(({ path }) => path));
  expect(fieldsOfInput(schema, 'ProposalContentInput').filter((path) => !said.has(path))).toEqual([]);
});

test('the bidder reads back everything it said', async () => {
  const own = await contentOf(tim, 'query ($job: ID!) { myProposal(jobId: $job) { CONTENT } }');
  expect(missingFrom(own)).toEqual([]);
});

describe('after the opening', () => {
  beforeAll(async () => {
    await bringDeadline(market, job, 0);
    await opened(market, job);
  }, 30_000);

  test('the requester compares everything that was said', async () => {
    const content = await contentOf(rita, 'query ($job: ID!) { comparison(jobId: $job) { proposals { CONTENT } } }');
    expect(missingFrom(content)).toEqual([]);
    expect(content).toMatchObject({
      // 2 days at 100.00, 80 heads at 100.01, 1.5 hours at 100.02.
      totals: { net: 20_000 + 800_080 + 15_003, optional: 15_005, passThrough: 20_000 },
      cost: { full: 125_063 + 10_006 + 15_008, avoidable: 31_266 + 10_006 + 150 },
      variants: [{ totals: { net: 20_020 + 800_880 + 15_018 } }],
    });
  });

  test('a proposal that was opened before some fields existed is compared with nothing said in them', async () => {
    const asked = await askFully();
    await start(tim, asked);
    await submit(
      tim,
      asked,
      fullOffer(asked, 500, words, await uploadWhole(tim, 'proposal-files', asked, 'Old.png', picture(900))),
    );
    await bringDeadline(market, asked, 0);
    await opened(market, asked);
    const line = {
      lineId: asked.lineIds[0],
      title: 'Venue',
      quantity: 2,
      unit: 'days',
      answer: 'priced',
      unitPrice: 7,
      amount: 14,
      reason: null,
    };
    const old = JSON.stringify({
      offer: { pitch: 'As it was.', lines: [line], promises: [], currency: 'EUR', total: 14 },
    });
    await market.owner.query(`alter table opened_proposal disable trigger keep_opened_proposal`);
    await market.owner.query(
      `update opened_proposal set content_text = $2, content_hash = encode(sha256(convert_to($2, 'UTF8')), 'hex') where job_id = $1`,
      [asked.id, old],
    );
    await market.owner.query(`alter table opened_proposal enable trigger keep_opened_proposal`);
    const document = 'query ($job: ID!) { comparison(jobId: $job) { proposals { CONTENT } } }';
    expect(await contentOf(rita, document, asked)).toMatchObject({
      pitch: 'As it was.',
      risks: '',
      variants: [],
      cost: null,
      conflicts: { none: false, words: '' },
      lines: [{ title: 'Venue', group: '', basis: 'UNIT', taxRate: null, amount: 14 }],
      totals: { net: 14, optional: 0, tax: null },
    });
  });

  test('the database keeps what the variants come to beside the main offer', async () => {
    const rows = await market.many(
      `select v.number, v.title, v.total::int, v.comparable_total::int from opened_variant v
       join opened_proposal o on o.proposal_id = v.proposal_id where o.job_id = $1`,
      [job.id],
    );
    expect(rows).toEqual([{ number: 1, title: words('variant'), total: 835_918, comparable_total: 835_918 }]);
  });

  test('a variant is chosen: its price is the winner’s, its winner reads its title, and may name the job as a reference', async () => {
    const lost = await tim.ask<{ job: { award: unknown } }>(
      'query ($id: ID!) { job(id: $id) { award { variantTitle } } }',
      { id: job.id },
    );
    expect(lost.job.award).toBeNull();
    const { comparison } = await rita.ask<{
      comparison: { proposals: { id: string; variants: { number: number }[] }[] };
    }>(
      'query ($job: ID!) { comparison(jobId: $job) { proposals { id variants { number title comparableTotal unpriced { title } } } } }',
      { job: job.id },
    );
    const [proposal] = comparison.proposals;
    expect(proposal?.variants).toMatchObject([{ number: 1, comparableTotal: 835_918, unpriced: [] }]);
    const choose = (variant: number) =>
      rita.ask<{ answer: { __typename: string; code?: string } }>(
        `mutation ($job: ID!, $proposal: ID!, $variant: Int) { answer: chooseProposal(jobId: $job, proposalId: $proposal, variant: $variant, reasons: [BEST_FIT]) {
          __typename ... on Refusal { code } } }`,
        { job: job.id, proposal: proposal?.id, variant },
      );
    expect((await choose(2)).answer).toMatchObject({ __typename: 'Refusal', code: 'NOT_FOUND' });
    expect((await choose(1)).answer.__typename).toBe('AwardMade');
    await moveDecision(rita, job, 'tellDecisionNow');
    const award = 'query ($id: ID!) { job(id: $id) { award { isAward variantTitle } } }';
    for (const actor of [rita, tim]) {
      expect(await actor.ask(award, { id: job.id })).toEqual({
        job: { award: { isAward: true, variantTitle: words('variant') } },
      });
    }
    const next = await publishJob(market, rita);
    const claims = (jobId: string) => ({ ...offer(next, 500), references: [{ jobId, title: 'Our offsite' }] });
    await start(tim, next);
    expect(await submit(tim, next, claims(next.id))).toMatchObject({
      code: 'CONTENT_UNFINISHED',
      problems: [{ field: 'references.0.jobId', message: expect.stringMatching(/^You were not chosen for this job/) }],
    });
    expect(await submit(tim, next, claims(job.id))).toMatchObject({ __typename: 'SubmittedProposal' });
    const bids = await market.many(
      'select b.price::int from contest_bid b join contest c on c.id = b.contest_id where c.job_id = $1',
      [job.id],
    );
    expect(bids).toEqual([{ price: 835_918 }]);
  });
});
