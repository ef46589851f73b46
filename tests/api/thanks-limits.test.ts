import { randomUUID } from 'node:crypto';
import { buildSchema, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaText } from '../../apps/api/src/print-schema.js';
import { Actor } from '../support/actor.js';
import { everyAnswer } from '../support/every-answer.js';
import { type Bidding, type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';
import { acceptedJob, type Reach, thank, thanksOf, wish } from '../support/thanking.js';

/*
 * No thanks is shown beyond its receiver's limit: every wish, with every reach that was asked for, with everything that may become of
 * it later, read by every kind of person through everything that can be asked, and through everything that the web process's own role
 * may select. Who may read what is said here by hand.
 */

const REACHES: Reach[] = ['PRIVATE', 'MANAGER', 'WALL'];

/** What becomes of a thanks, or of its receiver, after it was given. */
const LATER = [
  'nothing',
  'lowered to private',
  'lowered to manager',
  'raised to wall',
  'lowered and raised again',
  'allowed less far',
  'allowed further',
  'taken back',
  'hidden',
  'left the company',
  'went over to a vendor',
] as const;
type Later = (typeof LATER)[number];

/** The furthest that a thanks may go after all: written case by case, not worked out as the database does. */
function furthest(wished: Reach, asked: Reach, later: Later): Reach {
  const given = least(wished, asked);
  switch (later) {
    case 'lowered to private':
    case 'lowered and raised again':
    case 'allowed less far':
    case 'taken back':
    case 'hidden':
    case 'left the company':
    case 'went over to a vendor':
      return 'PRIVATE';
    case 'lowered to manager':
      return given === 'WALL' ? 'MANAGER' : given;
    default:
      return given;
  }
}

const least = (a: Reach, b: Reach): Reach => (a === 'PRIVATE' || b === 'PRIVATE' ? 'PRIVATE' : a === 'WALL' ? b : a);

interface Card {
  receiver: Actor;
  words: string;
  thanksId: string;
  reach: Reach;
  what: string;
}

let market: Market;
let schema: GraphQLSchema;
let job: PublishedJob;
let team: Bidding;
let rita: Actor;
let manager: Actor;
let newVendor: Bidding;
const cards: Card[] = [];
/** By the role in which they read. */
const readers: Record<string, Actor> = {};

beforeAll(async () => {
  market = await openMarket();
  schema = buildSchema(await schemaText());
  rita = await market.employee('Rita');
  manager = await market.employee('Mona');
  team = await market.team('Events team');
  newVendor = await market.vendor('Somebody Else Ltd');
  const vendor = await market.vendor('Lantern & Co');
  const rivalTeam = await market.team('Rival team');
  readers.giver = rita;
  readers.manager = manager;
  readers.colleague = await market.employee('Carl');
  readers.leader = await market.person('Lea', { department: 'Board', isLeader: true });
  readers.administrator = await market.person('Ada', { department: 'IT', isAdministrator: true });
  readers['leader of the team'] = await market.teamMember('Tom', team);
  readers['a team that was asked and lost'] = await market.teamMember('Rolf', rivalTeam);
  readers['a vendor that was asked and lost'] = await market.vendorPerson('Vera', vendor);
  readers['a vendor that was not asked'] = await market.vendorPerson('Nina', newVendor);
  readers.nobody = new Actor(market.address, '', 'nobody', null);
  const winner = readers['leader of the team'];
  job = await acceptedJob(market, rita, [
    [winner, 1000],
    [readers['a team that was asked and lost'], 1100],
    [readers['a vendor that was asked and lost'], 1200],
  ]);
  for (const wished of REACHES)
    for (const asked of REACHES) for (const later of LATER) await live(wished, asked, later);
}, 180_000);

afterAll(() => market?.close());

/** Gives one thanks, and lets happen to it what happens. */
async function live(wished: Reach, asked: Reach, later: Later): Promise<void> {
  const number = cards.length + 1;
  const receiver = await market.teamMember(`Person${number}`, team);
  await market.owner.query('update person set manager_id = $2 where id = $1', [receiver.personId, manager.personId]);
  await wish(receiver, wished);
  const words = `Canary ${number} of the thanks`;
  const given = await thank(rita, job, [receiver], words, asked);
  await become(receiver, given.thanksId, wished, later);
  const what = `wish ${wished}, asked ${asked}, then ${later}`;
  cards.push({ receiver, words, thanksId: given.thanksId, reach: furthest(wished, asked, later), what });
}

async function become(receiver: Actor, id: string, wished: Reach, later: Later): Promise<void> {
  const allow = (reach: Reach) =>
    receiver.ask(
      'mutation ($id: ID!, $reach: ThanksReach!) { allowThanks(thanksId: $id, reach: $reach) { __typename } }',
      { id, reach },
    );
  const person = (change: string) =>
    market.owner.query(`update person set ${change} where id = $1`, [receiver.personId]);
  if (later === 'lowered to private') await wish(receiver, 'PRIVATE');
  if (later === 'lowered to manager') await wish(receiver, wished === 'PRIVATE' ? 'PRIVATE' : 'MANAGER');
  if (later === 'raised to wall') await wish(receiver, 'WALL');
  if (later === 'lowered and raised again') {
    await wish(receiver, 'PRIVATE');
    await wish(receiver, 'WALL');
  }
  if (later === 'allowed less far') await allow('PRIVATE');
  if (later === 'allowed further') await allow('WALL');
  if (later === 'taken back')
    await rita.ask('mutation ($id: ID!) { takeThanksBack(thanksId: $id) { __typename } }', { id });
  if (later === 'hidden')
    await market.owner.query(`update thanks set hidden_at = now(), hidden_because = 'Not for here.' where id = $1`, [
      id,
    ]);
  if (later === 'left the company') await person('deactivated_at = now()');
  if (later === 'went over to a vendor')
    await market.owner.query('update membership set bidder_id = $2 where person_id = $1', [
      receiver.personId,
      newVendor.id,
    ]);
}

/** Who may read a card of this reach at all, beside its receiver. */
function mayRead(role: string, reach: Reach): boolean {
  switch (role) {
    case 'giver':
      return true;
    case 'manager':
      return reach !== 'PRIVATE';
    case 'colleague':
    case 'leader':
    case 'administrator':
    case 'leader of the team':
      return reach === 'WALL';
    default:
      return false;
  }
}

const canariesIn = (text: string) => [...text.matchAll(/Canary (\d+) of/g)].map(([, number]) => Number(number));

test('every wish, every reach and everything later is there', () => {
  expect(cards).toHaveLength(REACHES.length * REACHES.length * LATER.length);
  const reachesThere = new Set(cards.map(({ reach }) => reach));
  expect([...reachesThere].toSorted()).toEqual(['MANAGER', 'PRIVATE', 'WALL']);
});

describe('in the lists of thanks', () => {
  test('each kind of person reads exactly what they may', async () => {
    for (const [role, actor] of Object.entries(readers)) {
      if (role === 'nobody') continue;
      const read = new Set<string>();
      for (const part of ['RECEIVED', 'GIVEN', 'PEOPLE', 'WALL'] as const)
        for (const { words } of await thanksOf(actor, part)) if (words !== null) read.add(words);
      const expected = cards.filter(({ reach }) => mayRead(role, reach)).map(({ words }) => words);
      expect([...read].toSorted(), role).toEqual(expected.toSorted());
    }
  });

  test('each receiver who still signs in reads their own, and of the others what stands on the wall', async () => {
    for (const card of cards.filter(({ what }) => !what.endsWith('left the company'))) {
      const isInside = !card.what.endsWith('went over to a vendor');
      const own = (await thanksOf(card.receiver, 'RECEIVED')).map(({ words }) => words);
      expect(own, card.what).toEqual([card.words]);
      const wall = (await thanksOf(card.receiver, 'WALL')).length;
      expect(wall, card.what).toBe(isInside ? cards.filter(({ reach }) => reach === 'WALL').length : 0);
    }
  }, 60_000);
});

test('nothing that can be asked of the API gives anybody a thanks beyond its receiver’s limit', async () => {
  const ids = [job.id, cards[0]?.thanksId ?? ''];
  const beyond: string[] = [];
  let seen = 0;
  for (const [role, actor] of Object.entries(readers)) {
    for (const text of await everyAnswer(actor, schema, ids))
      for (const number of canariesIn(text)) {
        const card = cards[number - 1];
        seen += 1;
        if (card === undefined || !mayRead(role, card.reach)) beyond.push(`${role} read ${card?.what}`);
      }
  }
  expect(beyond).toEqual([]);
  expect(seen).toBeGreaterThan(cards.length);
}, 120_000);

describe('through the role of the web process', () => {
  let web: pg.Client;

  beforeAll(async () => {
    web = new pg.Client(market.database.webUrl);
    await web.connect();
  });
  afterAll(() => web?.end());

  test('every row of the view has a reader who may read it, and nobody who may is missing', async () => {
    const { rows } = await web.query<{ reader: string; words: string }>(
      'select distinct reader_id as reader, words from readable_thanks where words is not null',
    );
    const people = new Map(Object.entries(readers).map(([role, { personId }]) => [personId, role]));
    const beyond = rows.filter(({ reader, words }) => {
      const card = cards.find((one) => one.words === words);
      if (card === undefined || card.receiver.personId === reader) return false;
      return !mayRead(people.get(reader) ?? 'colleague', card.reach);
    });
    expect(beyond).toEqual([]);
    for (const [role, { personId }] of Object.entries(readers)) {
      const read = rows.filter(({ reader }) => reader === personId);
      expect(read.length, role).toBe(cards.filter(({ reach }) => mayRead(role, reach)).length);
    }
  });

  test('no other table or view that it may select from holds a copy: no notification, no mail, no record', async () => {
    const { rows: tables } = await web.query<{ name: string; columns: string }>(
      `select c.oid::regclass::text as name, string_agg(quote_ident(a.attname), ', ') as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relkind in ('r', 'v', 'm', 'p') and has_column_privilege(c.oid, a.attnum, 'select') group by c.oid`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['notification', 'mail', 'readable_thanks']));
    const holding: string[] = [];
    for (const { name, columns } of tables) {
      const { rows } = await web.query<{ found: boolean }>(
        `select exists (select from (select ${columns} from ${name}) t where t::text ~ 'Canary \\d+ of') as found`,
      );
      if (rows[0]?.found === true) holding.push(name);
    }
    expect(holding).toEqual(['readable_thanks']);
  });

  /** What PostgreSQL says to a statement, of which nothing stays; null when it is carried out. */
  async function refusalOf(text: string, values: unknown[]): Promise<string | null> {
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

  const wallCard = () => cards.find(({ reach }) => reach === 'WALL');
  const privateCard = () => cards.find(({ what }) => what === 'wish PRIVATE, asked WALL, then nothing');

  test('it thanks for nobody who had nothing to do with the work, and nobody but the other side', async () => {
    const give = 'insert into thanks (given_by, job_id, words) values ($1, $2, $3)';
    const stranger = readers.colleague?.personId;
    expect(await refusalOf(give, [stranger, job.id, 'x'])).toMatch(/Only those who had to do with the work/);
    expect(await refusalOf(give, [rita.personId, randomUUID(), 'x'])).toMatch(/work that is done/);
    const card = `insert into thanks_card (thanks_id, receiver_id, asked) values ($1, $2, 'wall')`;
    expect(await refusalOf(card, [wallCard()?.thanksId, stranger])).toMatch(/the other side of the work/);
    expect(await refusalOf(card, [wallCard()?.thanksId, rita.personId])).toMatch(/the other side of the work/);
  });

  test('it raises no reach, and makes nobody applaud, report or nominate what they may not read', async () => {
    const id = privateCard()?.thanksId;
    const taken = cards.find(({ what }) => what === 'wish WALL, asked PRIVATE, then nothing')?.thanksId;
    expect(await refusalOf(`update thanks_card set asked = 'wall' where thanks_id = $1`, [taken])).toMatch(
      /never goes further/,
    );
    expect(await refusalOf(`update thanks set words = 'x' where id = $1`, [id])).toMatch(/permission denied/);
    const colleague = readers.colleague?.personId;
    const applaud = 'insert into thanks_applause (thanks_id, person_id) values ($1, $2)';
    expect(await refusalOf(applaud, [id, colleague])).toMatch(/Only who reads/);
    const report = `insert into thanks_report (thanks_id, reported_by, words) values ($1, $2, 'x')`;
    expect(await refusalOf(report, [id, colleague])).toMatch(/Only what stands on the wall/);
    const nominate = `insert into recognition (card_id, nominated_by) select id, $2 from thanks_card where thanks_id = $1`;
    expect(await refusalOf(nominate, [id, readers.leader?.personId])).toMatch(/stand on the wall/);
    expect(await refusalOf(nominate, [wallCard()?.thanksId, readers.leader?.personId])).toBeNull();
    await web.query('begin');
    await web.query(`update thanks_card set allowed = 'wall' where thanks_id = $1`, [id]);
    const { rows } = await web.query(`select from readable_card where thanks_id = $1 and via in ('wall', 'people')`, [
      id,
    ]);
    await web.query('rollback');
    expect(rows).toEqual([]);
  });

  test.each([
    'select words from thanks',
    'select furthest from thanks',
    'select given_by from thanks',
    'select receiver_id from thanks_card',
    'select allowed from thanks_card',
    'select reach from shown_card',
    'select person_id from thanks_name',
  ])('%s is refused', async (text) => {
    await expect(web.query(text)).rejects.toThrow(/permission denied/);
  });
});
