import { randomBytes } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { countsFor } from '@bidwell/domain/outage';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Heartbeat } from '../../apps/api/src/platform/web/heartbeat.js';
import type { Actor } from '../support/actor.js';
import { seenAddenda } from '../support/amending.js';
import { keepPolicy } from '../support/approving.js';
import { type Market, openMarket } from '../support/market.js';
import { worksFor } from '../support/on-behalf.js';
import { seat } from '../support/panel.js';
import { afterOutage, extension, lastReady, mayMove, noOutages, offered, outageWas } from '../support/outages.js';
import { home } from '../support/posting.js';
import { ruled } from '../support/rules.js';
import {
  bringDeadline,
  compare,
  offer,
  opened,
  propose,
  type PublishedJob,
  publishJob,
  start,
  submit,
} from '../support/proposing.js';

/* Bidwell was not ready shortly before a deadline: what is held, what is offered, who agrees, and who learns what of it. */

const MINUTE = 60_000;

interface Minutes {
  deadline: string;
  attempts: { at: string; deadline: string | null }[];
}

let market: Market;
let heartbeat: Heartbeat;
let web: pg.Client;
let opener: pg.Client;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let lena: Actor;
let adam: Actor;
let eva: Actor;

beforeAll(async () => {
  market = await openMarket((app: NestExpressApplication) => (heartbeat = app.get(Heartbeat)));
  web = new pg.Client(market.database.webUrl);
  opener = new pg.Client(market.database.openerUrl);
  await web.connect();
  await opener.connect();
  rita = await market.employee('Rita');
  await worksFor(web, rita);
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lena = await market.person('Lena', { department: 'Board', isLeader: true });
  adam = await market.person('Adam', { department: 'IT', isAdministrator: true });
  eva = await market.person('Eva', { department: 'Legal', isLeader: true });
});

afterAll(async () => {
  await web?.end();
  await opener?.end();
  await market?.close();
});

beforeEach(() => noOutages(market));

const isOpened = async ({ id }: PublishedJob) =>
  (await market.one<{ is: boolean }>('select opened_at is not null as is from job where id = $1', [id])).is;

const someTime = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A job whose deadline is in ten minutes, after an outage of three. */
async function touched(): Promise<PublishedJob> {
  const job = await publishJob(market, rita);
  await bringDeadline(market, job, 10 * MINUTE);
  await outageWas(market, 300, 120);
  await offered(market, job);
  return job;
}

describe('what is kept of the beats', () => {
  const outages = () => market.many('select * from outage');
  const beaten = () => market.many('select * from service_ready');

  test('is one row while Bidwell is ready, however often it says so', async () => {
    for (const _ of [1, 2, 3]) await heartbeat.beat();
    expect(await beaten()).toHaveLength(1);
    expect(await outages()).toEqual([]);
  });

  test.each([
    [55, 0],
    [65, 1],
    [7_200, 1],
  ])('is a gap of more than a minute as an outage: %i seconds', async (seconds, count) => {
    await lastReady(market, seconds);
    await heartbeat.beat();
    await heartbeat.beat();
    expect(await outages()).toHaveLength(count);
  });

  test('is written once, when two processes come back at the same moment', async () => {
    await lastReady(market, 300);
    await Promise.all([1, 2, 3, 4].map(() => heartbeat.beat()));
    expect(await outages()).toHaveLength(1);
  });

  test('is nothing of a time that has not come, when the clock is put back', async () => {
    await outageWas(market, 300, 120);
    await outageWas(market, -60, -600);
    await lastReady(market, -600);
    await heartbeat.beat();
    expect(await outages()).toHaveLength(1);
    const { ahead } = await market.one<{ ahead: boolean }>('select at > clock_timestamp() as ahead from service_ready');
    expect(ahead).toBe(false);
  });

  test('ends now at the latest, when the clock is put back a little while it is over', async () => {
    await outageWas(market, 300, -0.5);
    await lastReady(market, -0.5);
    await heartbeat.beat();
    const kept = await market.many<{ is: boolean }>('select ended_at <= clock_timestamp() as is from outage');
    expect(kept).toEqual([{ is: true }]);
  });

  test('is nobody’s to write but by a beat', async () => {
    for (const role of [web, opener]) {
      await expect(role.query('insert into outage values (now() - interval $$1 hour$$, now())')).rejects.toThrow(
        /denied/,
      );
      await expect(role.query('delete from outage')).rejects.toThrow(/denied/);
      await expect(role.query('update service_ready set at = now()')).rejects.toThrow(/denied/);
    }
  });
});

test('PostgreSQL and the rules say the same of which outage counts', async () => {
  const deadline = new Date('2026-12-01T17:00:00Z');
  const at = (seconds: number) => new Date(deadline.getTime() - seconds * 1_000);
  const seconds = [7_200, 1_861, 1_860, 1_800, 1_740, 1_739, 600, 540, 61, 60, 59, 0, -59, -600];
  const pairs = seconds.flatMap((from) =>
    seconds.filter((until) => until < from).map((until) => [from, until] as const),
  );
  for (const [from, until] of pairs) {
    const values = [at(from), at(until), deadline];
    const { counts } = await market.one<{ counts: boolean }>('select outage_counts($1, $2, $3) as counts', values);
    expect(counts, `${from} to ${until}`).toBe(countsFor({ from: at(from), until: at(until) }, deadline));
  }
  expect(pairs.length).toBeGreaterThan(80);
});

describe('before the deadline', () => {
  test('the requester is told and asks, somebody outside agrees, and everybody invited gets an hour more', async () => {
    const job = await touched();
    const before = await afterOutage(rita, job);
    expect(before?.outage).toMatchObject({ hours: 1, askedAt: null, agreedAt: null });
    expect((await home(rita)).told[0]).toMatch(
      /^Bidwell could not be reached from \d\d:\d\d to \d\d:\d\d UTC, shortly before the deadline of JOB-\d+, Offsite for 80\. Bidders may have been unable to submit\./,
    );
    expect(mayMove(before, 'askForExtension')).toBe(true);
    expect(await extension(rita, job, 'askForExtension')).toMatchObject({ phase: 'OPEN', deadline: before?.deadline });
    for (const second of [lena, adam])
      expect((await home(second)).told[0]).toMatch(/It takes a second person: agree, or leave it\.$/);
    const after = await extension(lena, job, 'agreeToExtension');
    const later = new Date(Date.parse(before?.deadline ?? '') + 60 * MINUTE).toISOString();
    expect(after).toMatchObject({ phase: 'OPEN', deadline: later, outage: { hours: 1 } });
    expect(await afterOutage(rita, job)).toMatchObject({ deadline: later });
  });

  test('everybody invited is told in the same words, with the reason, by an addendum', async () => {
    const job = await touched();
    await extension(rita, job, 'askForExtension');
    await extension(adam, job, 'agreeToExtension');
    const [toTom, toVera] = await Promise.all([home(tom), home(vera)]);
    expect(toTom.told[0]).toMatch(
      /^Addendum 1 to JOB-\d+, Offsite for 80: Deadline for proposals\. Bidwell could not be reached from \d\d:\d\d to \d\d:\d\d UTC on .*, shortly before the deadline\. Everybody invited gets the same extension; nothing has been opened\.$/,
    );
    expect(toVera.told[0]).toBe(toTom.told[0]);
    for (const actor of [rita, tom, vera]) {
      const [addendum] = (await seenAddenda(actor, job.id))?.addenda ?? [];
      expect(addendum).toMatchObject({ number: 1, isMaterial: false, changes: [{ field: 'deadline' }] });
      expect(addendum?.reason).toMatch(/^Bidwell could not be reached from /);
    }
  });

  test('the record of the job holds the offer, who asked and who agreed', async () => {
    const job = await touched();
    await extension(rita, job, 'askForExtension');
    await extension(lena, job, 'agreeToExtension');
    const told = await market.many<{ asked: string | null; agreed: string | null }>(
      `select said::jsonb #>> '{facts,asked_by}' as asked, said::jsonb #>> '{facts,agreed_by}' as agreed from audit_event
       where kind = 'outageOffer' and chain = 'job:' || $1 order by number`,
      [job.id],
    );
    expect(told).toEqual([
      { asked: null, agreed: null },
      { asked: rita.personId, agreed: null },
      { asked: rita.personId, agreed: lena.personId },
    ]);
  });

  test('it is asked and agreed to once, in this order, each by whom it belongs to', async () => {
    const job = await touched();
    expect(await extension(lena, job, 'agreeToExtension')).toMatchObject({ code: 'NOT_ASKED' });
    for (const actor of [lena, tom])
      expect(await extension(actor, job, 'askForExtension')).toMatchObject({ code: 'NOT_YOURS' });
    await extension(rita, job, 'askForExtension');
    expect(await extension(rita, job, 'askForExtension')).toMatchObject({ code: 'ASKED_ALREADY' });
    await extension(lena, job, 'agreeToExtension');
    for (const actor of [lena, adam])
      expect(await extension(actor, job, 'agreeToExtension')).toMatchObject({ code: 'NO_OUTAGE' });
    expect((await seenAddenda(rita, job.id))?.addenda).toHaveLength(1);
  });

  test('who judges, who posted and who bids does not agree, leader or not', async () => {
    const job = await touched();
    await seat(market, job, eva);
    await market.owner.query('update person set is_leader = true where id = any($1)', [[rita.personId, tom.personId]]);
    await extension(rita, job, 'askForExtension');
    for (const actor of [rita, eva, tom])
      expect(await extension(actor, job, 'agreeToExtension')).toMatchObject({ code: 'NOT_YOURS' });
    await market.owner.query('update person set is_leader = false where id = any($1)', [[rita.personId, tom.personId]]);
  });

  test('who stands above somebody of an invited team does not agree', async () => {
    const job = await touched();
    await extension(rita, job, 'askForExtension');
    await market.owner.query('update person set manager_id = $1 where id = $2', [lena.personId, tom.personId]);
    expect(await extension(lena, job, 'agreeToExtension')).toMatchObject({
      code: 'BOTH_SIDES',
      message: expect.stringContaining('Events team is invited to this job') as string,
    });
    await market.owner.query('update person set manager_id = null where id = $1', [tom.personId]);
  });

  test('both of two who agree at the same moment make one extension', async () => {
    const job = await touched();
    await extension(rita, job, 'askForExtension');
    const answers = await Promise.all([lena, adam].map((actor) => extension(actor, job, 'agreeToExtension')));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['Job', 'Refusal']);
    expect((await seenAddenda(rita, job.id))?.addenda).toHaveLength(1);
  });

  test('who approved the job, and who was asked to judge it and has not answered, is not told and does not agree', async () => {
    const job = await touched();
    await seat(market, job, eva);
    await market.owner.query('update evaluator set interest = null, declared_at = null where job_id = $1', [job.id]);
    await market.owner.query('update job set award_approver_id = $2 where id = $1', [job.id, adam.personId]);
    const told = async () => Promise.all([eva, adam].map(async (actor) => (await home(actor)).told[0]));
    const before = await told();
    await extension(rita, job, 'askForExtension');
    for (const actor of [eva, adam]) {
      expect(await extension(actor, job, 'agreeToExtension'), actor.name).toMatchObject({ code: 'NOT_YOURS' });
      const alone = `update outage_offer set agreed_by = $2 where job_id = $1`;
      await expect(web.query(alone, [job.id, actor.personId]), actor.name).rejects.toThrow(/outside the job/);
    }
    expect(await told()).toEqual(before);
  });

  test('a short outage after a long one takes nothing from the offer, and a longer one is offered instead', async () => {
    const job = await publishJob(market, rita);
    await bringDeadline(market, job, 10 * MINUTE);
    await outageWas(market, 4_000, 300);
    await offered(market, job);
    const long = await afterOutage(rita, job);
    expect(long?.outage?.hours).toBe(2);
    await extension(rita, job, 'askForExtension');
    await outageWas(market, 200, 100);
    await offered(market, job, 2);
    const both = (await afterOutage(rita, job))?.outage;
    expect(both).toMatchObject({ hours: 2, from: long?.outage?.from });
    // The opening is held after the later one too, and for as long the longer one can be answered.
    const more = Date.parse(both?.offeredUntil ?? '') - Date.parse(long?.outage?.offeredUntil ?? '');
    expect(Math.abs(more - 200_000)).toBeLessThan(20_000);
    const after = await extension(lena, job, 'agreeToExtension');
    const later = new Date(Date.parse(long?.deadline ?? '') + 120 * MINUTE).toISOString();
    expect(after).toMatchObject({ deadline: later, outage: { hours: 2, agreedAt: expect.any(String) as string } });

    await noOutages(market);
    const other = await touched();
    await extension(rita, other, 'askForExtension');
    await outageWas(market, 9_000, 301);
    await offered(market, other, 2);
    expect((await afterOutage(rita, other))?.outage).toMatchObject({ hours: 3, askedAt: null });
    expect(await extension(lena, other, 'agreeToExtension')).toMatchObject({ code: 'NOT_ASKED' });
  });

  test('a job whose deadline was not touched, or that was published afterwards, is offered nothing', async () => {
    const far = await publishJob(market, rita);
    await bringDeadline(market, far, 45 * MINUTE);
    await outageWas(market, 300, 120);
    const fresh = await publishJob(market, rita, 10 * MINUTE);
    const near = await publishJob(market, rita);
    await bringDeadline(market, near, 10 * MINUTE);
    await offered(market, near);
    for (const job of [far, fresh]) {
      expect(await afterOutage(rita, job)).toMatchObject({ outage: null });
      expect(await extension(rita, job, 'askForExtension')).toMatchObject({ code: 'NO_OUTAGE' });
    }
  });

  test('no bidder sees an outage of a job before everybody is told', async () => {
    const job = await touched();
    await propose(vera, job, offer(job, 9_000));
    for (const actor of [tom, vera]) {
      const seen = await afterOutage(actor, job);
      expect(seen?.outage).toBeNull();
      expect(mayMove(seen, 'askForExtension') || mayMove(seen, 'agreeToExtension')).toBe(false);
    }
    const [ofTom, ofVera] = [await afterOutage(tom, job), await afterOutage(vera, job)];
    const reasons = (seen: typeof ofTom) => seen?.moves.filter(({ name }) => name.endsWith('Extension'));
    expect(reasons(ofTom)).toEqual(reasons(ofVera));
  });
});

describe('when the outage covered the deadline', () => {
  /** Tom has submitted, Vera has not; Bidwell went away five minutes ago, and the deadline passes now. */
  async function covered(): Promise<PublishedJob> {
    const job = await publishJob(market, rita);
    await propose(tom, job, offer(job, 10_000));
    await start(vera, job);
    await lastReady(market, 300);
    await bringDeadline(market, job, 0);
    return job;
  }

  test('nothing is opened, nobody is taken late, and an extension that two agree to lets everybody in again', async () => {
    const job = await covered();
    expect(await submit(vera, job, offer(job, 9_000))).toMatchObject({ code: 'DEADLINE_PASSED' });
    await someTime(1_500);
    expect(await isOpened(job)).toBe(false);
    expect(await afterOutage(rita, job)).toMatchObject({ phase: 'OPENING', outage: null });

    await heartbeat.beat();
    await offered(market, job);
    expect(mayMove(await afterOutage(rita, job), 'askForExtension')).toBe(true);
    await extension(rita, job, 'askForExtension');
    const after = await extension(adam, job, 'agreeToExtension');
    expect(after).toMatchObject({ phase: 'OPEN', outage: { hours: 1 } });
    const left = Date.parse((after as { deadline: string }).deadline) - Date.now();
    expect(left).toBeGreaterThan(59 * MINUTE);
    expect(left).toBeLessThan(62 * MINUTE);

    const known = { ...job, newestAddendum: 1 };
    expect(await submit(vera, known, offer(known, 9_000))).toMatchObject({ __typename: 'SubmittedProposal' });
    await noOutages(market);
    await bringDeadline(market, job, 0);
    await opened(market, job);
    const minutes = `query ($id: ID!) { openingMinutes(jobId: $id) { deadline attempts { at deadline } } }`;
    const { openingMinutes } = await rita.ask<{ openingMinutes: Minutes }>(minutes, { id: job.id });
    const [attempt] = openingMinutes.attempts;
    expect(openingMinutes.attempts).toHaveLength(1);
    expect(Date.parse(attempt?.deadline ?? '')).toBeLessThan(Date.parse(attempt?.at ?? ''));
    expect(attempt?.deadline).not.toBe(openingMinutes.deadline);
    expect((await compare(rita, job))?.proposals.map(({ bidder }) => bidder.name)).toEqual([
      'Lantern & Co',
      'Events team',
    ]);
  });

  test('how many are in stays hidden from the requester, where the policy hides it, until they are opened', async () => {
    await keepPolicy(market, { hides_count: true });
    const job = await covered();
    await market.owner.query('delete from policy');
    const count = async () => (await ruled(rita, job)).requesterView?.proposalCount;
    expect(await afterOutage(rita, job)).toMatchObject({ phase: 'OPENING' });
    expect(await count()).toBeNull();
    await noOutages(market);
    await opened(market, job);
    expect(await count()).toBe(1);
  });

  test('the web process moves it no farther than a day', async () => {
    const job = await covered();
    await heartbeat.beat();
    await offered(market, job);
    await extension(rita, job, 'askForExtension');
    for (const [hours, isTaken] of [
      [25, false],
      [24, true],
    ] as const) {
      await web.query('begin');
      await web.query('update outage_offer set agreed_by = $2 where job_id = $1', [job.id, adam.personId]);
      await web.query(
        `insert into addendum (job_id, number, reason, changes, is_material, published_by)
         select id, 1, 'x', '[{}]', false, $2 from job where id = $1`,
        [job.id, adam.personId],
      );
      const move = web.query(`update job set deadline = clock_timestamp() + make_interval(hours => $2) where id = $1`, [
        job.id,
        hours,
      ]);
      await (isTaken ? move : expect(move).rejects.toThrow(/only before it has passed/));
      await web.query('rollback');
    }
  });

  test('the opener’s own role opens nothing meanwhile, and the deadline moves for nobody who was not agreed with', async () => {
    const job = await covered();
    await expect(opener.query('update job set opened_at = clock_timestamp() where id = $1', [job.id])).rejects.toThrow(
      /held after an outage/,
    );
    await heartbeat.beat();
    await offered(market, job);
    await extension(rita, job, 'askForExtension');
    const addendum = `insert into addendum (job_id, number, reason, changes, is_material, published_by)
      select id, 1, 'x', '[{}]', false, requester_id from job where id = $1`;
    await expect(web.query(addendum, [job.id])).rejects.toThrow(/while its job is open/);
    await expect(
      web.query(`update job set deadline = deadline + interval '1 hour' where id = $1`, [job.id]),
    ).rejects.toThrow(/only before it has passed|by an addendum/);
  });

  test('half an hour after Bidwell was back it is opened, if nobody gave more time', async () => {
    const job = await publishJob(market, rita);
    await propose(tom, job, offer(job, 10_000));
    await outageWas(market, 2_100, 1_797);
    await bringDeadline(market, job, -100_000);
    await someTime(1_200);
    expect(await isOpened(job)).toBe(false);
    await opened(market, job);
    expect(await extension(rita, job, 'askForExtension')).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('an outage that took a minute or less of the half hour holds nothing', async () => {
    const job = await publishJob(market, rita);
    await outageWas(market, 300, 235);
    await bringDeadline(market, job, -245_000);
    await opened(market, job);
  });

  test('who released the opening of the old deadline has not released that of the new one', async () => {
    const job = await covered();
    await market.owner.query('insert into opening_release values ($1, $2, clock_timestamp(), $3)', [
      job.id,
      lena.personId,
      randomBytes(64),
    ]);
    await heartbeat.beat();
    await offered(market, job);
    await extension(rita, job, 'askForExtension');
    await extension(adam, job, 'agreeToExtension');
    expect(await market.many('select 1 from opening_release where job_id = $1', [job.id])).toEqual([]);
  });
});

describe('PostgreSQL refuses the web process', () => {
  const update = (set: string) => `update outage_offer set ${set} where job_id = $1`;
  const tried = async (text: string, values: unknown[]) => {
    await web.query('begin');
    try {
      await web.query(text, values);
      return null;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await web.query('rollback');
    }
  };

  test('whatever is not asked by the requester and agreed to by somebody outside', async () => {
    const job = await touched();
    const ask = (who: Actor) => tried(update('asked_by = $2'), [job.id, who.personId]);
    expect(await ask(lena)).toMatch(/Only who posted/);
    expect(await ask(rita)).toBeNull();
    const both = update('asked_by = $2, agreed_by = $3');
    expect(await tried(both, [job.id, rita.personId, lena.personId])).toMatch(/Only who posted/);
    await extension(rita, job, 'askForExtension');
    const agree = (who: Actor) => tried(update('agreed_by = $2'), [job.id, who.personId]);
    for (const who of [rita, tom, vera, await market.employee('Sam')])
      expect(await agree(who), who.name).toMatch(/leader or an administrator/);
    await seat(market, job, eva);
    await market.owner.query(`update evaluator set interest = 'none', declared_at = now() where job_id = $1`, [job.id]);
    expect(await agree(eva)).toMatch(/leader or an administrator/);
    expect(await agree(lena)).toBeNull();
  });

  test('an offer of its own, other times, and an answer that is taken back', async () => {
    const job = await touched();
    expect(
      await tried('insert into outage_offer (job_id, began_at, ended_at) values ($1, now(), now())', [job.id]),
    ).toMatch(/permission denied/);
    expect(await tried(update(`ended_at = now()`), [job.id])).toMatch(/permission denied/);
    expect(await tried('delete from outage_offer where job_id = $1', [job.id])).toMatch(/permission denied/);
    await extension(rita, job, 'askForExtension');
    await extension(lena, job, 'agreeToExtension');
    expect(await tried(update('agreed_by = null'), [job.id])).toMatch(/More time is given|stays as it is/);
  });

  test('a deadline that has passed, whatever tables of its own it puts before those of Bidwell', async () => {
    const job = await publishJob(market, rita);
    await lastReady(market, 300);
    await bringDeadline(market, job, 0);
    const shadow = `create temporary table outage_offer on commit drop as
      select id as job_id, pg_current_xact_id() as agreed_in, deadline as moved_from, clock_timestamp() as agreed_at from job where id = $1`;
    const addendum = `insert into addendum (job_id, number, reason, changes, is_material, published_by)
      select id, 1, 'x', '[{}]', false, requester_id from job where id = $1`;
    const move = `update job set deadline = clock_timestamp() + interval '1 hour' where id = $1`;
    for (const [text, refused] of [
      [addendum, /while its job is open/],
      [move, /only before it has passed/],
    ] as const) {
      await web.query('begin');
      await web.query(`set local search_path = pg_temp, public`);
      await web.query(shadow, [job.id]);
      await expect(web.query(text, [job.id])).rejects.toThrow(refused);
      await web.query('rollback');
    }
  });

  test('and the opener an offer for an outage that nobody saw', async () => {
    const job = await publishJob(market, rita);
    await bringDeadline(market, job, 10 * MINUTE);
    await expect(
      opener.query(
        `insert into outage_offer (job_id, began_at, ended_at) values ($1, now() - interval '10 minutes', now() - interval '5 minutes')`,
        [job.id],
      ),
    ).rejects.toThrow(/no such outage/);
  });
});
