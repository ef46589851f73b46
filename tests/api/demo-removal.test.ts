import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuiltBidder, BuiltCategory, BuiltJob } from '../../apps/api/src/demo/builders/built.js';
import { inWords } from '../../apps/api/src/demo/removal-words.js';
import type { Removal } from '../../apps/api/src/demo/remove-demo.js';
import { given, signedIn } from '../support/builders-link.js';
import { demoPerson, everyRow, load, openDemo, remove } from '../support/demo-company.js';
import type { Market } from '../support/market.js';
import { asJob, look, startJob } from '../support/posting.js';

let market: Market;
let removal: Removal;

const names = async (sql: string) => (await market.many<{ name: string }>(sql)).map(({ name }) => name);

describe('removing the demo company beside a real one', () => {
  let before: Record<string, string[]>;
  let demoJobs: number;

  beforeAll(async () => {
    market = await openDemo();
    await given(market, (build) => {
      build.decidedJob({ title: 'A real party' });
      build.jobWithProposals(2, { title: 'A real move' });
      build.job({ phase: 'draft', title: 'A real draft' });
    });
    before = await everyRow(market);
    await load(market);
    const { count } = await market.one<{ count: number }>('select count(*)::int as count from job where is_sample');
    demoJobs = count;
    asJob(await startJob(await demoPerson(market, 'rita@fernhill.example'), 'offsite'));
    removal = await remove(market);
  }, 120_000);

  afterAll(() => market.close());

  test('leaves every row of the real one as it was, and no other', async () => {
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['job', 'opened_proposal', 'contest', 'bidder_month', 'notification']),
    );
    expect(await everyRow(market)).toEqual(before);
  });

  test('takes along what was posted while somebody played the part of a demo person', () => {
    expect(demoJobs).toBeGreaterThan(150);
    expect(removal.removed.job).toBe(demoJobs + 1);
  });

  test('says what it did, and the second time that there is nothing to do', async () => {
    const rest = /, 5 goals, 43 teams and vendors, \d+ people, 8 categories, and 8 departments\.$/;
    expect(inWords(removal)).toMatch(new RegExp(`^Removed ${demoJobs + 1} jobs${rest.source}`));
    expect(inWords(await remove(market))).toBe('There is no demo company here.');
  });
});

describe('where real things refer to the demo company, removing it', () => {
  let party: BuiltJob;
  let ofParty: object[];

  /** Everything that was kept of the real job's proposals. */
  const proposalsOf = (job: BuiltJob) =>
    market.many<object>(`select p.*, v.*, o.*, d.* from proposal p join proposal_version v on v.proposal_id = p.id
      join opened_proposal o on o.proposal_id = p.id join debrief d on d.proposal_id = p.id where p.job_id = '${job.id}' order by p.id`);

  beforeAll(async () => {
    market = await openDemo();
    await load(market);
    party = await realPartyWithADemoVendor();
    await aRealVendorProposesForADemoJob();
    const { id } = await given(market, (build) => build.person({ name: 'Real colleague' }));
    await market.owner.query(
      `insert into membership (person_id, bidder_id) select $1, id from bidder where name = 'Print room'`,
      [id],
    );
    ofParty = await proposalsOf(party);
    removal = await remove(market);
  }, 120_000);

  afterAll(() => market.close());

  test('keeps a real job whole, with the demo vendor that won it', async () => {
    expect(await proposalsOf(party)).toEqual(ofParty);
    expect(await look(await signedIn(market, party.requester), party.id)).toMatchObject({
      title: 'A real party',
      phase: 'AWARDED',
    });
    expect(await market.one('select count(*)::int as contests from contest')).toEqual({ contests: 1 });
  });

  test('shuts out whoever had to stay, so that nobody signs in or is invited as them', async () => {
    const invitedToTheFair = [
      'Bright Stage',
      'Events team',
      'Fieldhouse Gatherings',
      'Halyard Events',
      'Lantern & Co',
      'Northside Live',
      'Oak & Ember',
    ];
    expect(await names('select name from bidder where deactivated_at is not null order by name')).toEqual(
      invitedToTheFair,
    );
    // A real job was published under the demo's policy, which names its reviewer.
    const whoWroteOrAsked = ['Anneke de Wit', 'Dana Fischer', 'Lena Hart', 'Pavel Novotny'];
    expect(await names('select name from person where deactivated_at is not null order by name')).toEqual(
      whoWroteOrAsked,
    );
    await expect(demoPerson(market, 'lena@lantern.example')).rejects.toThrow('No demo person has that e-mail.');
    expect(inWords(removal)).toContain(
      'Kept 1 job, 1 goal, 7 teams and vendors, 4 people, 2 categories, and 3 departments',
    );
  });

  test('keeps a demo job that a real vendor has worked for, and cancels it if it is still open', async () => {
    const [kept] = await market.many('select title, is_sample, cancel_reason from job where id <> $1', [party.id]);
    expect(kept).toEqual({
      title: 'Trade fair stand in Warsaw',
      is_sample: false,
      cancel_reason: 'The demo company was removed.',
    });
  });

  test('leaves a team to the real people who have joined it', async () => {
    expect(await market.many(`select deactivated_at from bidder where name = 'Print room'`)).toEqual([
      { deactivated_at: null },
    ]);
    expect(
      await names(`select p.name from membership m join person p on p.id = m.person_id join bidder b on b.id = m.bidder_id
      where b.name = 'Print room'`),
    ).toEqual(['Real colleague']);
  });

  test('leaves nothing that is marked as sample data', async () => {
    for (const table of ['department', 'person', 'goal', 'category', 'bidder', 'job']) {
      expect(await market.many(`select from ${table} where is_sample`), table).toEqual([]);
    }
  });
});

test('a demo company is not loaded over something real of the same name', async () => {
  const taken = await openDemo();
  await given(taken, (build) => build.department('Finance'));
  const before = await everyRow(taken);
  await expect(load(taken)).rejects.toThrow(/was not loaded.*Finance.*Load it into an empty database\./s);
  expect(await everyRow(taken)).toEqual(before);
  await taken.close();
});

async function realPartyWithADemoVendor(): Promise<BuiltJob> {
  const category = await market.one<BuiltCategory>(`select id, name from category where name = 'Event planning'`);
  const lena = await market.one<{ id: string; name: string; email: string }>(
    `select id, name, email from person where name = 'Lena Hart'`,
  );
  const { id } = await market.one<{ id: string }>(`select id from bidder where name = 'Lantern & Co'`);
  const people = [{ ...lena, department: null }];
  const lantern: BuiltBidder = { id, name: 'Lantern & Co', kind: 'vendor', categories: [category], people };
  return given(market, (build) => {
    const vendor = build.vendor({ name: 'Real caterer', categories: [category] });
    const job = build.job({ title: 'A real party', category, invited: [lantern, vendor], phase: 'opened' });
    const winner = build.proposal({ job, bidder: lantern });
    build.proposal({ job, bidder: vendor });
    build.award({ job, winner });
    return job;
  });
}

async function aRealVendorProposesForADemoJob(): Promise<void> {
  const { id } = await market.one<{ id: string }>(
    `select id from job where title = 'Trade fair stand in Warsaw' and opened_at is null`,
  );
  const vendor = await given(market, (build) => build.vendor({ name: 'Real stand builder' }));
  await market.owner.query(`insert into invitation (job_id, bidder_id, reason) values ($1, $2, 'named')`, [
    id,
    vendor.id,
  ]);
  const proposal = `insert into proposal (job_id, bidder_id, reference, started_by) values ($1, $2, 'P-0000-0001', $3)`;
  await market.owner.query(proposal, [id, vendor.id, vendor.people[0]?.id]);
}
