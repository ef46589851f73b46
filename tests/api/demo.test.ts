import { type Brief, briefProblems } from '@bidwell/domain/brief';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedIn } from '../support/builders-link.js';
import type { Market } from '../support/market.js';
import { demoPerson, load, openDemo } from '../support/demo-company.js';
import { home, look } from '../support/posting.js';
import { download } from '../support/uploading.js';
import { bringDeadline, compare, mine, opened } from '../support/proposing.js';

/** Everybody one can sign in as. */
const PEOPLE = [
  'rita@fernhill',
  'tom@fernhill',
  'lena@lantern',
  'wanda@fernhill',
  'noor@northside',
  'dana@fernhill',
  'adam@fernhill',
];

let market: Market;
let seconds: number;

beforeAll(async () => {
  market = await openDemo();
  const begun = Date.now();
  await load(market);
  seconds = (Date.now() - begun) / 1000;
}, 120_000);

afterAll(() => market.close());

const count = async (of: string) =>
  (await market.one<{ count: number }>(`select count(*)::int as count from ${of}`)).count;
const jobCalled = (title: string) => market.one<{ id: string }>('select id from job where title = $1', [title]);

describe('the demo company', () => {
  test('has 8 departments, 12 teams, 31 vendors, 5 goals and 188 jobs, all of them marked', async () => {
    expect(await count('department where is_sample')).toBe(8);
    expect(await count(`bidder where is_sample and kind = 'team'`)).toBe(12);
    expect(await count(`bidder where is_sample and kind = 'vendor'`)).toBe(31);
    expect(await count('goal where is_sample')).toBe(5);
    expect(await count('job where is_sample')).toBe(188);
    expect(await count('job where not is_sample')).toBe(0);
    expect(await count('person where not is_sample')).toBe(0);
  });

  test('is there within seconds', () => {
    expect(seconds).toBeLessThan(30);
  });

  test('is loaded once: the second time changes nothing', async () => {
    const before = await count('proposal');
    expect(await load(market)).toBe(false);
    expect(await count('job')).toBe(188);
    expect(await count('proposal')).toBe(before);
  });

  test('reaches back 18 months and has a job in every phase', async () => {
    const { months } = await market.one<{ months: number }>(
      `select extract(epoch from now() - min(published_at))::float8 / 86400 / 30.44 as months from job`,
    );
    expect(months).toBeGreaterThan(17);
    expect(months).toBeLessThan(18.5);
    const dana = await demoPerson(market, 'dana@fernhill.example');
    const latest = await market.many<{ id: string }>(
      'select id from job where published_at is not null order by published_at desc limit 40',
    );
    const seen = new Set<string>();
    for (const { id } of latest) seen.add((await look(dana, id))?.phase ?? 'unseen');
    expect([...seen].toSorted()).toEqual(['AWARDED', 'CANCELLED', 'DECIDING', 'NOT_AWARDED', 'OPEN', 'OPENED']);
    expect(await count('job where published_at is null')).toBe(5);
  });

  test('posts nothing that the app would not publish', async () => {
    const jobs = await market.many<Brief & { publishedAt: Date }>(`
      select title, summary, category_id as "categoryId", place, head_count as "headCount", services, currency, goal_id as "goalId", no_goal_because as "noGoalBecause",
        customer_benefit as "customerBenefit", budget_mode as "budgetMode", budget_low::float8 as "budgetLow",
        budget_high::float8 as "budgetHigh", starts_on::text as "startsOn", ends_on::text as "endsOn",
        date_flexibility as "dateFlexibility", questions_due as "questionsDue", answers_due as "answersDue", deadline, decision_due::text as "decisionDue",
        published_at as "publishedAt",
        (select json_agg(json_build_object('title', title, 'details', details, 'group', line_group,
          'quantity', quantity, 'unit', unit, 'basis', basis, 'isOptional', is_optional)) from job_line l where l.job_id = j.id) as lines,
        coalesce((select json_agg(json_build_object('text', text, 'wordLimit', word_limit)) from job_requirement r where r.job_id = j.id), '[]'::json) as requirements,
        (select json_agg(json_build_object('title', title, 'description', description, 'kind', kind, 'weight', weight,
          'levels', levels, 'minimum', minimum)) from criterion c where c.job_id = j.id) as criteria
      from job j where published_at is not null`);
    expect(jobs.length).toBeGreaterThan(170);
    const refused = jobs.flatMap(({ publishedAt, ...brief }) => {
      const problems = briefProblems(brief, publishedAt);
      return problems.length > 0 ? [{ title: brief.title, problems }] : [];
    });
    expect(refused).toEqual([]);
  });
});

describe('everybody one can sign in as', () => {
  test('is offered with a part and a story', async () => {
    const stranger = await demoPerson(market, 'rita@fernhill.example');
    const { demoPeople } = await stranger.ask<{ demoPeople: { email: string; role: string; story: string }[] }>(
      '{ demoPeople { email role story } }',
    );
    expect(demoPeople.map(({ email }) => email.replace('.example', ''))).toEqual(PEOPLE);
    for (const { role, story } of demoPeople) expect([role.length > 5, story.length > 30]).toEqual([true, true]);
  });

  test.each(PEOPLE)('%s finds something to do', async (address) => {
    const { needed } = await home(await demoPerson(market, `${address}.example`));
    expect(needed.length).toBeGreaterThan(0);
  });

  test('finds what their story says', async () => {
    const needed = async (address: string) => (await home(await demoPerson(market, address))).needed.join('\n');
    expect(await needed('rita@fernhill.example')).toMatch(/Choose: .*Holiday party, 220 people/);
    expect(await needed('tom@fernhill.example')).toMatch(/Submit: .*AV for the town hall/);
    expect(await needed('lena@lantern.example')).toMatch(/Look: .*AV for the town hall/);
    expect(await needed('wanda@fernhill.example')).toMatch(/Read: Your debrief for .*Website update/);
    expect(await needed('noor@northside.example')).toMatch(/Submit: .*Offsite of Customer Care/);
    expect(await needed('dana@fernhill.example')).toMatch(/Choose: .*Annual report/);
    expect(await needed('adam@fernhill.example')).toMatch(/Answer: .*New laptops/);
  });
});

describe('what was sealed for the demo', () => {
  test('is compared like anything else: three offers for the party, one of them without a price for a line', async () => {
    const rita = await demoPerson(market, 'rita@fernhill.example');
    const { id } = await jobCalled('Holiday party, 220 people');
    const document = `query ($id: ID!) { comparison(jobId: $id) { proposals {
      bidder { name kind } comparableTotal weightedScore unpriced { title reason } content { total } } } }`;
    interface Party {
      comparison: {
        proposals: { bidder: { name: string }; comparableTotal: number | null; content: { total: number } }[];
      };
    }
    const { comparison } = await rita.ask<Party>(document, { id });
    const byName = comparison.proposals.toSorted((one, other) => one.bidder.name.localeCompare(other.bidder.name));
    expect(byName).toMatchObject([
      { bidder: { name: 'Events team', kind: 'TEAM' }, comparableTotal: 1_840_000, weightedScore: 83, unpriced: [] },
      {
        bidder: { name: 'Lantern & Co', kind: 'VENDOR' },
        comparableTotal: null,
        content: { total: 1_695_000 },
        unpriced: [{ title: 'AV crew' }],
      },
      { bidder: { name: 'Northside Live', kind: 'VENDOR' }, comparableTotal: 2_120_000, unpriced: [] },
    ]);
  });

  test('is read again by its own bidder, from a draft that only the opener can unseal', async () => {
    const tom = await demoPerson(market, 'tom@fernhill.example');
    const { id } = await jobCalled('AV for the town hall, 300 people');
    const own = await mine(tom, { id, lineIds: [] });
    expect(own).toMatchObject({
      state: 'DRAFT',
      content: { pitch: expect.stringContaining('the cable behind the second door') },
    });
  });

  test('is opened by the opener at its deadline, and only what was submitted', async () => {
    const job = { ...(await jobCalled('AV for the town hall, 300 people')), lineIds: [] };
    await bringDeadline(market, job, 200);
    await opened(market, job);
    const sofia = await market.one<{ id: string }>(`select id from person where email = 'sofia@fernhill.example'`);
    const comparison = await compare(await signedIn(market, { ...sofia, name: 'Sofia' }), job);
    expect(comparison?.unreadable).toEqual([]);
    expect(comparison?.proposals.map(({ bidder }) => bidder.name).toSorted()).toEqual([
      'Halyard Events',
      'Northside Live',
    ]);
  });

  test('bears the hash that stands on its receipt', async () => {
    const differing =
      await count(`opened_proposal o join proposal_version v on v.proposal_id = o.proposal_id and v.number = o.version
      where v.content_hash <> o.content_hash or encode(sha256(convert_to(o.content_text, 'UTF8')), 'hex') <> v.content_hash`);
    expect(differing).toBe(0);
    expect(await count('opened_proposal where content_text is not null')).toBeGreaterThan(500);
  });

  test('comes with files that open, and so does a brief', async () => {
    const { id, personId } = await market.one<{ id: string; personId: string }>(
      `select u.file_id as id, j.requester_id as "personId" from proposal_file_use u
       join opened_proposal o on o.proposal_id = u.proposal_id and o.version = u.version join job j on j.id = o.job_id
       where o.content_text like '%Pages like these.pdf%' and u.file_id::text in (
         select f ->> 'fileId' from jsonb_array_elements(o.content -> 'files') f where f ->> 'name' = 'Pages like these.pdf')`,
    );
    const requester = await signedIn(market, { id: personId, name: 'Requester' });
    const offered = await download(requester, 'proposal-files', id);
    expect(offered.headers.get('content-disposition')).toContain('Pages like these.pdf');
    expect(offered.body.toString('latin1')).toMatch(/^%PDF-1.4[^]*%%EOF/);
    const plan = await market.one<{ id: string }>(`select id from job_file where name = 'House style.pdf'`);
    const lena = await demoPerson(market, 'lena@lantern.example');
    expect((await download(lena, 'job-files', plan.id)).status).toBe(200);
  });

  test('is destroyed where the job was cancelled', async () => {
    expect(
      await count(
        'proposal_version v join proposal p on p.id = v.proposal_id join job j on j.id = p.job_id where j.cancelled_at is not null',
      ),
    ).toBeGreaterThan(10);
    expect(
      await count(`proposal_version v join proposal p on p.id = v.proposal_id join job j on j.id = p.job_id
        where j.cancelled_at is not null and v.ciphertext is not null`),
    ).toBe(0);
  });
});

describe('Insights', () => {
  interface Bidder {
    name: string;
    winRate: { n: number; wins: number; rate: number | null; expected: number };
  }

  test('speak on the first day, with the figures of the awards themselves', async () => {
    const dana = await demoPerson(market, 'dana@fernhill.example');
    const { insights } = await dana.ask<{
      insights: {
        decided: number;
        contests: number;
        singleBid: number;
        noWinner: number;
        headline: string;
        bidders: Bidder[];
      };
    }>(
      '{ insights { decided contests singleBid noWinner headline bidders { name winRate { n wins rate expected } } } }',
    );
    const stood = '(select job_id, count(*) as bids from opened_proposal group by 1) o join award a using (job_id)';
    const past = `(select c.id, r.name as winner, count(*) as bids from contest c join contest_bid b on b.contest_id = c.id
      left join contest_bidder r on r.id = c.winner_id where c.is_past group by 1, 2) c`;
    const both = async (awards: string, before: string) => (await count(awards)) + (await count(before));
    expect(insights.decided).toBe(await both('award', past));
    expect(insights.contests).toBe(
      await both(`${stood} where bids >= 2 and a.proposal_id is not null`, `${past} where bids >= 2`),
    );
    expect(insights.singleBid).toBe(await both(`${stood} where bids = 1`, `${past} where bids = 1`));
    expect(insights.noWinner).toBe(await count('award where proposal_id is null'));
    expect(insights.contests).toBeGreaterThan(2_000);
    expect(insights.headline).toMatch(/Internal teams .* about 3 in 10/);
    for (const name of ['Events team', 'Web studio', 'IT services']) {
      const wins = await both(
        `award a join proposal p on p.id = a.proposal_id join bidder b on b.id = p.bidder_id
          where b.name = '${name}' and (select count(*) from opened_proposal o where o.job_id = a.job_id) >= 2`,
        `${past} where winner = '${name}' and bids >= 2`,
      );
      expect(insights.bidders.find((bidder) => bidder.name === name)?.winRate).toMatchObject({ wins });
    }
  });
});

describe('after the work', () => {
  test('most requesters have said how it went, and every promise of those jobs counts once', async () => {
    const awarded = await count(`job where decision = 'award' and coalesce(ends_on, starts_on) < current_date - 14`);
    const said = await count('job_outcome');
    expect(said).toBeGreaterThan(awarded * 0.6);
    expect(said).toBeLessThan(awarded);
    const { made } = await market.one<{ made: number }>(`
      select sum(jsonb_array_length(o.content -> 'promises'))::int as made
      from job_outcome jo join award a using (job_id) join opened_proposal o on o.proposal_id = a.proposal_id`);
    expect(await count('promise_outcome')).toBe(made);
  });

  test('the records are what the reports add up to', async () => {
    const differing = await count(`(
      select bidder_id, promise_key, sum(due)::int, sum(kept)::int from (
        select bidder_id, promise_key, month, times_due as due, times_kept as kept from promise_outcome po
        where not exists (select from engagement e join obligation o on o.engagement_id = e.id
          join promise_instance i on i.obligation_id = o.id where e.job_id = po.job_id and o.position = po.position)
        union all
        select o.bidder_id, o.promise_key, date_trunc('month', i.counted_at at time zone 'UTC')::date, 1, (i.is_kept is true)::int
        from promise_instance i join obligation o on o.id = i.obligation_id where i.counted_at is not null) said
      where month >= date_trunc('month', current_date) - interval '12 months' and month < date_trunc('month', current_date)
      group by 1, 2
      except select bidder_id, promise_key, times_due, times_kept from promise_record) d`);
    expect(differing).toBe(0);
    expect(await count('promise_record')).toBeGreaterThan(30);
  });
});
