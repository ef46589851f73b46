import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { closeWithoutAward, openedJob } from '../support/choosing.js';
import { seat } from '../support/panel.js';
import { type Market, openMarket } from '../support/market.js';
import { worksFor } from '../support/on-behalf.js';
import { type PublishedJob, publishJob } from '../support/proposing.js';

/* What PostgreSQL refuses the web process's own role, should the application ever forget to. */

let market: Market;
let web: pg.Client;
let rita: Actor;
let stranger: Actor;
let open: PublishedJob;
let opened: PublishedJob;
let tom: Actor;

beforeAll(async () => {
  market = await openMarket();
  web = new pg.Client(market.database.webUrl);
  await web.connect();
  rita = await market.employee('Rita');
  await worksFor(web, rita);
  stranger = await market.employee('Sam');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  opened = await openedJob(market, rita, [[tom, 1000]]);
  open = await publishJob(market, rita);
});

afterAll(async () => {
  await web?.end();
  await market?.close();
});

/** The words of the refusal, or null when the statement was carried out; either way nothing of it stays. */
async function refusalOf(text: string, values: unknown[] = []): Promise<string | null> {
  await web.query('begin');
  try {
    await web.query(text, values);
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await web.query('rollback');
  }
}

describe('a job', () => {
  test.each([
    ['published', 'published_at = clock_timestamp()'],
    ['opened', 'opened_at = deadline'],
    ['cancelled', "cancelled_at = clock_timestamp(), cancel_reason = 'x'"],
  ])('does not begin %s', async (_, facts) => {
    const columns = facts.split(', ').map((fact) => fact.split(' = ') as [string, string]);
    const names = columns.map(([name]) => name).join(', ');
    const values = columns.map(([, value]) => value).join(', ');
    const text = `insert into job (requester_id, department_id, category_id, goal_id, deadline, ${names})
      select requester_id, department_id, category_id, goal_id, deadline, ${values} from job where id = $1`;
    expect(await refusalOf(text, [open.id])).toMatch(/begins as a draft/);
  });

  test('keeps its currency once it is published', async () => {
    expect(await refusalOf(`update job set currency = 'USD' where id = $1`, [open.id])).toMatch(/frozen/);
  });

  test('keeps its questions and answers once it is published', async () => {
    expect(await refusalOf(`update job set answers = '{"a": 1}' where id = $1`, [open.id])).toMatch(/frozen|addendum/);
    const set = `insert into question_set (category_id, version, published_at)
      select category_id, 99, clock_timestamp() from job where id = $1 returning id`;
    const text = `with s as (${set}) update job set question_set_id = s.id from s where job.id = $1`;
    expect(await refusalOf(text, [open.id])).toMatch(/frozen|published questions/);
  });

  test('is not cancelled once it is opened', async () => {
    const text = `update job set cancelled_at = clock_timestamp(), cancel_reason = 'x' where id = $1`;
    expect(await refusalOf(text, [opened.id])).toMatch(/decided, not cancelled/);
    expect(await refusalOf(text, [open.id])).toBeNull();
  });

  test('stays cancelled', async () => {
    const cancelled = await publishJob(market, rita);
    await rita.ask('mutation ($id: ID!) { cancelJob(id: $id, reason: "x") { __typename } }', { id: cancelled.id });
    const text = 'update job set cancelled_at = null where id = $1';
    expect(await refusalOf(text, [cancelled.id])).toMatch(/stays cancelled/);
  });
});

describe('the rules of a contest', () => {
  test('stay as they were at publication', async () => {
    const change = 'update job_policy set min_proposals = 9 where job_id = $1';
    expect(await refusalOf(change, [open.id])).toMatch(/frozen at publication/);
    expect(await refusalOf('delete from job_policy where job_id = $1', [open.id])).toMatch(/permission denied/);
  });

  test('are written down before a job is published', async () => {
    const draft = `insert into job (requester_id, department_id, category_id, goal_id, deadline)
      select requester_id, department_id, category_id, goal_id, deadline from job where id = $1 returning id`;
    const { rows } = await web.query<{ id: string }>(draft, [open.id]);
    const publish = 'update job set published_at = clock_timestamp() where id = $1';
    expect(await refusalOf(publish, [rows[0]?.id])).toMatch(/policy that is written down/);
    await web.query('delete from job where id = $1', [rows[0]?.id]);
  });

  test('are not approved by who posted the job', async () => {
    expect(await refusalOf('update job set approver_id = requester_id where id = $1', [open.id])).toMatch(/check/);
  });

  test.each([
    'update requester_conduct set awarded = 0',
    'delete from requester_conduct',
    'select recount_requester_conduct()',
    'update outside_purchase set amount = 1',
    'delete from outside_purchase',
    'update outside_month set amount = 1',
  ])('and what is counted of them are not the web’s to change: %s', async (text) => {
    expect(await refusalOf(text)).toMatch(/permission denied/);
  });
});

describe('what follows a decision', () => {
  test.each([
    `update debrief set rank = 1`,
    `update debrief set words = 'other'`,
    `update debrief set is_empty = false`,
    `delete from debrief`,
    `update written_debrief set words = 'other'`,
    `update debrief_question set words = 'other'`,
    `update debrief_question set due_on = current_date + 99`,
    `delete from debrief_question`,
    `update challenge set words = 'other'`,
    `update challenge set reviewer_id = made_by`,
    `delete from challenge`,
    `select recount_debrief_conduct()`,
  ])('stays as it was told: %s', async (text) => {
    expect(await refusalOf(text)).toMatch(/permission denied/);
  });

  test('is asked and challenged by who was told a debrief, and answered by nobody else', async () => {
    const values = [opened.id, stranger.personId];
    const { bidder, proposal } = await market.one<{ bidder: string; proposal: string }>(
      'select p.bidder_id as bidder, p.id as proposal from proposal p where p.job_id = $1',
      [opened.id],
    );
    const told = [...values, proposal, bidder];
    const question = `insert into debrief_question (job_id, asked_by, proposal_id, bidder_id, words) values ($1, $2, $3, $4, 'x')`;
    expect(await refusalOf(question, told)).toMatch(/Only who was told a debrief/);
    const challenge = `insert into challenge (job_id, made_by, proposal_id, bidder_id, words) values ($1, $2, $3, $4, 'x')`;
    expect(await refusalOf(challenge, told)).toMatch(/cannot be challenged/);
  });

  test('is written for opened proposals of the same job', async () => {
    const text = `insert into written_debrief (proposal_id, job_id, words) select p.proposal_id, $1, 'x'
      from opened_proposal p where p.job_id = $2`;
    expect(await refusalOf(text, [open.id, opened.id])).toMatch(/opened proposal of the same job/);
    expect(await refusalOf(text, [opened.id, opened.id])).toBeNull();
  });
});

describe('a published brief', () => {
  const addendum = `insert into addendum (job_id, number, reason, changes, is_material, published_by)
    select id, $2::int, 'x', '[{}]', false, requester_id from job where id = $1`;

  test.each([
    `update job set summary = 'other' where id = $1`,
    `update job set deadline = deadline + interval '1 day' where id = $1`,
    `update job set place = 'elsewhere' where id = $1`,
    `update job set answers_due = deadline where id = $1`,
    `update job_line set quantity = quantity + 1 where job_id = $1`,
    `insert into job_line (job_id, position, title, quantity, unit) values ($1, 9, 'More', 1, 'day')`,
  ])('changes beside an addendum and not without one: %s', async (text) => {
    expect(await refusalOf(text, [open.id])).toMatch(/addendum/);
    await web.query('begin');
    await web.query(addendum, [open.id, 1]);
    const { rowCount } = await web.query(text, [open.id]);
    expect(rowCount).toBeGreaterThan(0);
    await web.query('rollback');
  });

  test.each([
    [`update job set title = 'other' where id = $1`, /frozen/],
    [`update job set budget_high = 1 where id = $1`, /frozen/],
    [`update job set deadline = deadline - interval '1 minute' where id = $1`, /only moves later/],
    [`update job_line set title = 'other' where job_id = $1`, /keeps its name/],
    [`delete from job_line where job_id = $1`, /stays/],
    [`update criterion set weight = 50 where job_id = $1`, /frozen/],
    [`insert into job_requirement (job_id, position, text) values ($1, 0, 'More')`, /frozen/],
  ])('keeps what is frozen, addendum or not: %s', async (text, words) => {
    await web.query('begin');
    await web.query(addendum, [open.id, 1]);
    await expect(web.query(text, [open.id])).rejects.toThrow(words);
    await web.query('rollback');
  });

  test('has addenda that are numbered one after the other, that stay as they are, and only while it is open', async () => {
    expect(await refusalOf(addendum, [open.id, 2])).toMatch(/numbered/);
    expect(await refusalOf(addendum, [opened.id, 1])).toMatch(/while its job is open/);
    expect(await refusalOf(`update addendum set reason = 'y'`)).toMatch(/permission denied/);
    expect(await refusalOf('delete from addendum')).toMatch(/permission denied/);
  });

  test('is not changed beside an addendum of another transaction', async () => {
    await market.owner.query(addendum, [open.id, 1]);
    expect(await refusalOf(`update job set summary = 'other' where id = $1`, [open.id])).toMatch(/by an addendum/);
    await market.owner.query('delete from addendum');
  });

  test('is acknowledged by who is invited and nobody else', async () => {
    await market.owner.query(addendum, [open.id, 1]);
    const text = `insert into acknowledgement (bidder_id, addendum_id, person_id)
      select $2, a.id, j.requester_id from addendum a join job j on j.id = a.job_id where j.id = $1`;
    const uninvited = await market.vendor('Nobody & Co');
    expect(await refusalOf(text, [open.id, uninvited.id])).toMatch(/Only who is invited/);
    await market.owner.query('delete from addendum');
  });
});

test('questions that were published never change and are never deleted', async () => {
  const [{ id } = { id: '' }] = await market.many<{ id: string }>(
    `insert into question_set (category_id, version, published_at)
     select category_id, 98, clock_timestamp() from job where id = $1 returning id`,
    [open.id],
  );
  expect(await refusalOf(`update question_set set sections = '[{}]' where id = $1`, [id])).toMatch(/never change/);
  expect(await refusalOf('update question_set set published_at = null where id = $1', [id])).toMatch(/never change/);
  expect(await refusalOf('delete from question_set where id = $1', [id])).toMatch(/never change/);
});

test('variants are told by the opening alone, and only one that was opened is chosen', async () => {
  const told = `insert into opened_variant (proposal_id, number, title)
    select proposal_id, 1, 'Mine' from opened_proposal where job_id = $1`;
  expect(await refusalOf(told, [opened.id])).toMatch(/permission denied/);
  const chosen = `insert into decision (job_id, proposal_id, variant, decided_by, reasons)
    select o.job_id, o.proposal_id, 1, j.requester_id, '{bestFit}' from opened_proposal o join job j on j.id = o.job_id where j.id = $1`;
  expect(await refusalOf(chosen, [opened.id])).toMatch(/foreign key/);
});

test('nobody but who posted the job decides it', async () => {
  const text = `insert into decision (job_id, decided_by, reasons) values ($1, $2, '{noBudget}')`;
  expect(await refusalOf(text, [opened.id, stranger.personId])).toMatch(/Only who posted/);
  expect(await refusalOf(text, [opened.id, rita.personId])).toBeNull();
});

test('nothing becomes an award but a decision that is due', async () => {
  const waiting = await openedJob(market, rita, []);
  const award = `insert into award (job_id, decided_by, reasons) values ($1, $2, '{bestFit}')`;
  expect(await refusalOf(award, [waiting.id, rita.personId])).toMatch(/No decision of this job is due/);
  await closeWithoutAward(rita, waiting, { isTold: false });
  expect(await refusalOf(award, [waiting.id, rita.personId])).toMatch(/No decision of this job is due/);
  const later = `update decision set takes_effect_at = takes_effect_at + interval '1 hour' where job_id = $1`;
  expect(await refusalOf(later, [waiting.id])).toMatch(/a quarter of an hour after it was made/);
  for (const column of ['effective_at', 'decided_at'])
    expect(
      await refusalOf(`update decision set ${column} = clock_timestamp() where job_id = $1`, [waiting.id]),
    ).toMatch(/permission denied/);
  const sooner = 'update decision set takes_effect_at = clock_timestamp() where job_id = $1';
  expect(await refusalOf(sooner, [waiting.id])).toBeNull();
});

test('nobody says how a job went that is not awarded, and nobody writes a bidder’s record by hand', async () => {
  const text = 'insert into job_outcome (job_id, recorded_by) values ($1, $2)';
  expect(await refusalOf(text, [opened.id, rita.personId])).toMatch(/Only who posted an awarded job/);
  expect(await refusalOf('update promise_month set times_kept = times_due')).toMatch(/permission denied/);
  expect(await refusalOf('update promise_outcome set times_kept = times_due')).toMatch(/permission denied/);
  expect(
    await refusalOf(`insert into promise_outcome (job_id, position, text) values ($1, 0, 'x')`, [opened.id]),
  ).toMatch(/permission denied/);
});

test('nobody counts a rating or a come-back by hand, or keeps a question open', async () => {
  for (const text of [
    'update rating_month set answered = 0',
    'update come_back_month set came = could',
    'insert into come_back (contest_id, position, bidder_id, month, came) select contest_id, position, contest_id, current_date, true from contest_bid',
    'update requester_rating_month set again = answers',
    `update rating_ask set closes_at = clock_timestamp() + interval '1 year'`,
    'select recount_come_backs()',
    `update mail set path = '/'`,
  ])
    expect(await refusalOf(text)).toMatch(/permission denied/);
});

test('what leadership called healthy stays on record, and deliveries are counted by the database alone', async () => {
  for (const text of [
    'update healthy_band set low = 0',
    'delete from healthy_band',
    `insert into healthy_band (dataset_id, low, high, words, set_at) select id, 0, 50, 'x', '2020-01-01' from dataset`,
    'delete from band_finding',
    'update delivery_month set on_time = dated',
    'update vendor_survival set stayed = vendors',
  ])
    expect(await refusalOf(text)).toMatch(/permission denied/);
  const narrow = `insert into healthy_band (dataset_id, low, high, words) select id, 50, 55, 'x' from dataset`;
  expect(await refusalOf(narrow)).toMatch(/healthy_band_check/);
});

test('why no goal fits is frozen at publication; what a goal used to say, and its sums, nobody writes by hand', async () => {
  const why = `update job set no_goal_because = 'x' where id = $1`;
  expect(await refusalOf(why, [open.id])).toMatch(/frozen at publication/);
  for (const text of [
    `insert into goal_words (goal_id, title, customer_benefit) select id, 'x', 'x' from goal`,
    'update goal_words set title = title',
    'delete from goal_words',
    'update goal_month set agreed = 0',
    'update goal_job set line_at = null',
    'select agreed from goal_job',
  ])
    expect(await refusalOf(text)).toMatch(/permission denied/);
});

test('nobody but the team that was chosen says what its work really cost', async () => {
  const text = `insert into actual_cost (job_id, labour, pass_through, full_cost, recorded_by) values ($1, '[]', 0, 0, $2)`;
  for (const { personId } of [tom, rita]) expect(await refusalOf(text, [opened.id, personId])).toMatch(/Only the team/);
});

test('a panel agrees once everybody has submitted, by its requester, and with words where it is not the mean', async () => {
  const panel = await openedJob(market, rita, [[tom, 1000]]);
  await seat(market, panel, stranger);
  const text = `insert into agreed_score (proposal_id, criterion_id, agreed_by, value, note) select o.proposal_id, c.id, $2, $3, $4
    from opened_proposal o join criterion c on c.job_id = o.job_id and c.kind = $5 where o.job_id = $1`;
  const agreed = (by: Actor, value: number, note = '', kind = 'quality') =>
    refusalOf(text, [panel.id, by.personId, value, note, kind]);
  expect(await agreed(rita, 7, 'Why.')).toMatch(/once everybody has submitted/);
  const choice = `insert into decision (job_id, proposal_id, decided_by, reasons)
    select job_id, proposal_id, $2, '{bestFit}' from opened_proposal where job_id = $1`;
  expect(await refusalOf(choice, [panel.id, rita.personId])).toMatch(/scores are outstanding/);
  await market.owner.query(
    `insert into score (proposal_id, criterion_id, scored_by, value) select o.proposal_id, c.id, p, case when p = $2 then 6 else 8 end
     from opened_proposal o join criterion c on c.job_id = o.job_id and c.kind = 'quality', unnest($3::uuid[]) p where o.job_id = $1`,
    [panel.id, rita.personId, [rita.personId, stranger.personId]],
  );
  await market.owner.query('update evaluator set submitted_at = clock_timestamp() where job_id = $1', [panel.id]);
  expect(await agreed(rita, 7)).toBeNull();
  expect(await agreed(rita, 6)).toMatch(/not the mean says why/);
  expect(await agreed(rita, 6, 'Why.')).toBeNull();
  expect(await agreed(stranger, 7)).toMatch(/Who posted the job/);
  expect(await agreed(rita, 7, 'Why.', 'price')).toMatch(/not judged by people/);
  const score = `update score set value = 9 where scored_by = $1`;
  expect(await refusalOf(score, [stranger.personId])).toMatch(/stand still/);
});

test('nobody but who posted the job scores its proposals', async () => {
  const text = `insert into score (proposal_id, criterion_id, scored_by, value) select o.proposal_id, c.id, $2, 1
    from opened_proposal o join criterion c on c.job_id = o.job_id and c.kind = 'quality' where o.job_id = $1`;
  expect(await refusalOf(text, [opened.id, stranger.personId])).toMatch(/Only who judges/);
  expect(await refusalOf(text, [opened.id, rita.personId])).toBeNull();
});

test.each([
  'update invitation set reason = reason',
  'delete from invitation',
  'update notification set text = text',
  'delete from notification',
])('%s is not for it', async (text) => {
  expect(await refusalOf(text)).toMatch(/permission denied/);
});

describe('a promise on a clock', () => {
  test.each([
    'update promise_month set times_kept = times_due',
    'delete from promise_instance',
    'update promise_instance set started_at = clock_timestamp()',
    'update promise_instance set counted_at = null',
    'update obligation set times_kept = 0',
    `update obligation set target = 1`,
    `insert into obligation (engagement_id, bidder_id, position, text, metric, target, unit, clock, counts)
      select id, bidder_id, 9, 'x', 'x', 1, 'hours', 'working', 'once' from engagement limit 1`,
    'delete from promise_event',
    'update promise_event set words = null',
    'delete from promise_pause',
    'update promise_pause set began_at = clock_timestamp()',
    'delete from promise_evidence',
    'select obligations_of(e) from engagement e',
  ])('keeps what was promised and what happened: %s', async (text) => {
    expect(await refusalOf(text)).toMatch(/permission denied/);
  });
});
