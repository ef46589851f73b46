import { buildSchema, getNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaText } from '../../apps/api/src/print-schema.js';
import type { Actor } from '../support/actor.js';
import { keepPolicy } from '../support/approving.js';
import { closeWithoutAward, sayDecision, score } from '../support/choosing.js';
import { everythingOf } from '../support/content-schema.js';
import { type AskedJob, FULL_BRIEF, fullOffer } from '../support/full-offer.js';
import { type Market, openMarket } from '../support/market.js';
import { allThatTheWebReads, unmask } from '../support/masking.js';
import { submitScores } from '../support/panel.js';
import { bringDeadline, opened, propose, publishJob } from '../support/proposing.js';
import { picture, uploadWhole } from '../support/uploading.js';
import { webRefusal } from '../support/web-refusal.js';

/* Two envelopes and judging without names: what the policy hides is hidden by the database, whoever asks and however. */

let market: Market;
let schema: GraphQLSchema;
let rita: Actor;
let tim: Actor;
let vera: Actor;
let ada: Actor;

beforeAll(async () => {
  market = await openMarket();
  schema = buildSchema(await schemaText());
  rita = await market.employee('Rita');
  ada = await market.person('Ada', { department: 'Office', isAdministrator: true });
  tim = await market.teamMember('Tim Marlow', await market.team('Marlow team'));
  vera = await market.vendorPerson('Vera Holm', await market.vendor('Lantern & Co'));
}, 60_000);
afterAll(() => market?.close());

interface Masks {
  is_blind?: boolean;
  two_envelopes?: boolean;
}

/** Whoever reads one of these in the wrong place has found a price. Lines, totals, cost and variants come from them. */
const PRICES = { tim: 71_234_567, vera: 62_345_671 } as const;
const said = (whose: string) => (name: string) => `Secret${whose} ${name}.`;
const NAMES = [
  ...['person', 'person note', 'reference', 'reference words', 'conflict', 'caption'].flatMap((name) => [
    said('Tim')(name),
    said('Vera')(name),
  ]),
  'Marlow brochure.png',
  'Lantern brochure.png',
];

/** A job under such a policy, opened, with everything that a team and a vendor can say. */
async function judgedUnder(masks: Masks): Promise<AskedJob> {
  await market.owner.query('delete from policy');
  await keepPolicy(market, { category_id: market.categoryId, ...masks });
  const published = await publishJob(market, rita, 3_600_000, FULL_BRIEF);
  const { job: asked } = await rita.ask<{ job: { requirements: { id: string }[] } }>(
    'query ($id: ID!) { job(id: $id) { requirements { id } } }',
    { id: published.id },
  );
  const job = { ...published, requirementIds: asked.requirements.map(({ id }) => id) };
  await propose(tim, job, await offered(tim, job, 'Tim', 'Marlow brochure.png'));
  await propose(vera, job, { ...(await offered(vera, job, 'Vera', 'Lantern brochure.png')), cost: null });
  await bringDeadline(market, job, 0);
  await opened(market, job);
  return job;
}

async function offered(actor: Actor, job: AskedJob, whose: 'Tim' | 'Vera', file: string): Promise<object> {
  await actor.ask('mutation ($job: ID!) { startProposal(jobId: $job) { __typename } }', { job: job.id });
  const price = PRICES[whose === 'Tim' ? 'tim' : 'vera'];
  const sent = fullOffer(job, price, said(whose), await uploadWhole(actor, 'proposal-files', job, file, picture(900)));
  return { ...sent, files: sent.files.map((each) => ({ ...each, isProtected: false })) };
}

/** Every amount in what was opened: found nowhere while prices are sealed. */
async function amountsOf(job: AskedJob): Promise<string[]> {
  const { rows } = await market.owner.query<{ found: string }>(
    `select distinct m[1] as found from opened_proposal o, regexp_matches(o.content::text, ': (\\d{7,})', 'g') m
     where o.job_id = $1`,
    [job.id],
  );
  return rows.map(({ found }) => found);
}

/** Everything that a comparison says, but for the job itself, which everybody invited reads. */
const allOfAComparison = () =>
  Object.values((schema.getType('Comparison') as GraphQLObjectType).getFields())
    .filter(({ name }) => name !== 'job')
    .map(({ name, type }) => `${name} ${everythingOf(schema, getNamedType(type).name)}`)
    .join(' ');

interface Compared {
  hidesNames: boolean;
  sealsPrices: boolean;
  unmasking: { person: { name: string }; reason: string } | null;
  proposals: {
    id: string;
    label: string;
    bidder: { name: string } | null;
    comparableTotal: number | null;
    scores: { criterionId: string; isComputed: boolean }[];
    content: {
      files: { fileId: string; name: string }[];
      cost: object | null;
      pitch: string;
      lines: { unitPrice: number | null }[];
    };
  }[];
}

async function compared(actor: Actor, job: AskedJob): Promise<{ text: string; comparison: Compared }> {
  const document = `query ($job: ID!) { comparison(jobId: $job) { ${allOfAComparison()} } }`;
  const { comparison } = await actor.ask<{ comparison: Compared }>(document, { job: job.id });
  return { text: JSON.stringify(comparison), comparison };
}

const inOrder = (one: string, other: string) => one.localeCompare(other);
const found = (text: string, needles: readonly string[]) => needles.filter((needle) => text.includes(needle));

describe('two envelopes', () => {
  let job: AskedJob;

  beforeAll(async () => {
    job = await judgedUnder({ two_envelopes: true });
  }, 60_000);

  test('nothing that the web process can read of the whole database holds a price, until quality is scored', async () => {
    const amounts = await amountsOf(job);
    expect(amounts.length).toBeGreaterThan(20);
    const read = await allThatTheWebReads(market);
    expect([...read].filter(([, whole]) => found(whole, amounts).length > 0).map(([relation]) => relation)).toEqual([]);
    const denied = 'select content from opened_proposal';
    expect(await webRefusal(market, denied)).toMatch(/permission denied/);
    expect(await webRefusal(market, 'select total from opened_variant')).toMatch(/permission denied/);
  });

  test('the comparison says so, and shows everything else', async () => {
    const { text, comparison } = await compared(rita, job);
    expect(comparison).toMatchObject({ sealsPrices: true, hidesNames: false });
    expect(found(text, await amountsOf(job))).toEqual([]);
    expect(comparison.proposals.map(({ bidder }) => bidder?.name ?? '').toSorted(inOrder)).toEqual([
      'Lantern & Co',
      'Marlow team',
    ]);
    expect(found(text, NAMES).length).toBe(NAMES.length);
  });

  test('everybody’s scores open the second envelope, and somebody new on the panel closes it again', async () => {
    const { comparison } = await compared(rita, job);
    for (const { id, scores } of comparison.proposals)
      await score(rita, id, scores.find(({ isComputed }) => !isComputed)?.criterionId ?? '', 7);
    expect((await compared(rita, job)).comparison.sealsPrices).toBe(true);
    expect(await submitScores(rita, job)).not.toMatchObject({ __typename: 'Refusal' });
    const open = await compared(rita, job);
    expect(open.comparison.sealsPrices).toBe(false);
    expect(
      open.comparison.proposals.map(({ content }) => content.lines[0]?.unitPrice ?? 0).toSorted((a, b) => a - b),
    ).toEqual(Object.values(PRICES).toSorted((a, b) => a - b));
    await market.owner.query('insert into evaluator (job_id, person_id, asked_by) values ($1, $2, $3)', [
      job.id,
      ada.personId,
      rita.personId,
    ]);
    expect((await compared(rita, job)).comparison.sealsPrices).toBe(true);
  });
});

describe('judging without names', () => {
  let job: AskedJob;

  beforeAll(async () => {
    job = await judgedUnder({ is_blind: true });
  }, 60_000);

  test('no page, file or message says who proposed', async () => {
    const { text, comparison } = await compared(rita, job);
    expect(comparison.hidesNames).toBe(true);
    expect(found(text, [...NAMES, 'Marlow', 'Lantern', '"TEAM"', '"VENDOR"'])).toEqual([]);
    expect(comparison.proposals.map(({ label }) => label)).toEqual(['Proposal A', 'Proposal B']);
    expect(comparison.proposals.every(({ bidder, content }) => bidder === null && content.cost === null)).toBe(true);
    expect(text).toContain('SecretTim pitch');
    const messages = await market.many<{ text: string }>('select text from notification where person_id = $1', [
      rita.personId,
    ]);
    expect(found(JSON.stringify(messages), ['Marlow', 'Lantern', 'Tim', 'Vera'])).toEqual([]);
  });

  test('what was opened gives the web process neither a name nor a bidder', async () => {
    const read = await allThatTheWebReads(market);
    const opened = read.get('readable_proposal') ?? '';
    const rows = (JSON.parse(opened) as { job_id: string; bidder_id: string | null }[]).filter(
      (row) => row.job_id === job.id,
    );
    expect(rows.map((row) => row.bidder_id)).toEqual([null, null]);
    expect(found(JSON.stringify(rows), NAMES)).toEqual([]);
  });

  test('its files come under names of their own', async () => {
    const { comparison } = await compared(rita, job);
    for (const { content } of comparison.proposals) {
      expect(content.files.map(({ name }) => name)).toEqual(['File 1.png']);
      const sent = await fetch(`${rita.address}/api/proposal-files/${content.files[0]?.fileId}`, {
        headers: { cookie: `bidwell_session=${rita.sessionToken}` },
      });
      expect(sent.status).toBe(200);
      expect(sent.headers.get('content-disposition')).toContain('File 1.png');
      expect(Buffer.from(await sent.arrayBuffer()).equals(picture(900))).toBe(true);
    }
  });

  test('a bidder reads its own proposal as it wrote it', async () => {
    const { myProposal } = await vera.ask<{ myProposal: { content: { team: { name: string }[] } } }>(
      'query ($job: ID!) { myProposal(jobId: $job) { content { team { name } } } }',
      { job: job.id },
    );
    expect(myProposal.content.team).toEqual([{ name: said('Vera')('person') }]);
  });

  test('the order of the columns stays, and follows from nothing that a bidder did', async () => {
    const first = await compared(rita, job);
    expect((await compared(rita, job)).comparison.proposals.map(({ id }) => id)).toEqual(
      first.comparison.proposals.map(({ id }) => id),
    );
  });

  test('only the requester unmasks, for a reason, once, and it stays on record', async () => {
    expect(await unmask(vera, job, 'Curious.').catch(() => ({ code: 'FORBIDDEN' }))).toMatchObject({
      code: expect.any(String),
    });
    expect(await unmask(ada, job, 'Curious.')).toMatchObject({ code: 'NOT_YOURS' });
    expect(await unmask(rita, job, ' ')).toMatchObject({ code: 'REASON_MISSING' });
    const insert = 'insert into unmasking (job_id, person_id, reason) values ($1, $2, $3)';
    expect(await webRefusal(market, insert, [job.id, ada.personId, 'Curious.'])).toMatch(/Only the requester unmasks/);
    expect(await unmask(rita, job, 'Two of them may be one firm.')).toMatchObject({ __typename: 'Comparison' });
    const { comparison } = await compared(rita, job);
    expect(comparison).toMatchObject({
      hidesNames: false,
      unmasking: { person: { name: 'Rita' }, reason: 'Two of them may be one firm.' },
    });
    expect(comparison.proposals.map(({ bidder }) => bidder?.name ?? '').toSorted(inOrder)).toEqual([
      'Lantern & Co',
      'Marlow team',
    ]);
    expect(await unmask(rita, job, 'Again.')).toMatchObject({ code: 'NOT_HIDDEN' });
    expect(await webRefusal(market, 'delete from unmasking')).toMatch(/permission denied/);
  });
});

test('under both, unmasking shows names and no price; closing without an award opens no price either', async () => {
  const job = await judgedUnder({ is_blind: true, two_envelopes: true });
  const amounts = await amountsOf(job);
  const masked = await compared(rita, job);
  expect(found(masked.text, [...amounts, ...NAMES, 'Marlow', 'Lantern'])).toEqual([]);
  await unmask(rita, job, 'Two of them may be one firm.');
  const named = await compared(rita, job);
  expect(found(named.text, amounts)).toEqual([]);
  expect(named.comparison.proposals.every(({ bidder }) => bidder !== null)).toBe(true);
  expect(await closeWithoutAward(rita, job)).toMatchObject({ __typename: 'AwardMade' });
  const ids = [job.id, ...named.comparison.proposals.map(({ id }) => id)];
  const ofJob = [...(await allThatTheWebReads(market))].filter(([, whole]) =>
    (JSON.parse(whole || '[]') as object[])
      .map((row) => JSON.stringify(row))
      .some((row) => found(row, ids).length > 0 && found(row, amounts).length > 0),
  );
  expect(ofJob.map(([relation]) => relation)).toEqual([]);
});

test('closing without an award shows names; decided anew, that is on record as unmasking is', async () => {
  const job = await judgedUnder({ is_blind: true });
  await closeWithoutAward(rita, job);
  expect((await compared(rita, job)).comparison.proposals.every(({ bidder }) => bidder !== null)).toBe(true);
  await sayDecision(rita, job, 'reopenDecision', 'The need is back.');
  const { openingMinutes } = await rita.ask<{ openingMinutes: object }>(
    'query ($job: ID!) { openingMinutes(jobId: $job) { unmasking { reason person { name } } } }',
    { job: job.id },
  );
  expect(openingMinutes).toMatchObject({
    unmasking: { person: { name: 'Rita' }, reason: expect.stringContaining('closed without an award') },
  });
});

test('who compared is on record, once for each hour, for administrators after the decision', async () => {
  const job = await judgedUnder({});
  const onRecord = async () => {
    const day = new Date().toISOString().slice(0, 10);
    const document = `query ($day: CalendarDate!) { readingsOnRecord(from: $day, to: $day) { personName thing reference isOwnSide } }`;
    return (
      await ada.ask<{ readingsOnRecord: { personName: string; thing: string; reference: string }[] }>(document, { day })
    ).readingsOnRecord;
  };
  await compared(rita, job);
  await compared(rita, job);
  const { number } = await market.one<{ number: number }>('select number from job where id = $1', [job.id]);
  const ofJob = async () => (await onRecord()).filter(({ reference }) => reference === `JOB-${number}`);
  expect(await ofJob()).toEqual([]);
  await closeWithoutAward(rita, job);
  expect(await ofJob()).toEqual([
    { personName: 'Rita', thing: 'COMPARISON', reference: `JOB-${number}`, isOwnSide: false },
  ]);
  expect(await webRefusal(market, 'update evaluation_reading set hour = now()')).toMatch(/permission denied/);
  expect(await webRefusal(market, 'delete from evaluation_reading')).toMatch(/permission denied/);
});
