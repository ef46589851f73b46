import { join } from 'node:path';
import { drawsFrom } from '@bidwell/signal/numbers/random';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkpointsIn } from '../../apps/api/src/opening/record/checkpoint-place.js';
import type { KeptOutside } from '../../apps/api/src/opening/record/checking/check-checkpoints.js';
import { checkRecord } from '../../apps/api/src/opening/record/checking/check-record.js';
import { type Market, openMarket } from '../support/market.js';
import { prove, sized } from '../support/proof.js';
import { type Place, placesIn } from '../support/record/chains.js';
import { liveThrough, signNow } from '../support/record/lived-record.js';
import { ON_ROWS } from '../support/record/row-tamperings.js';
import { ON_EVENTS, type Tampering } from '../support/record/tamperings.js';

/*
 * The record of a small market that lived through contests is tampered with by whoever owns the database, with every trigger of
 * the record off; then it is checked, without the checkpoints that are kept outside the database and with them.
 */

const proof = prove('audit');
const draw = drawsFrom(proof.seed);
const KINDS: readonly Tampering[] = [...ON_EVENTS, ...ON_ROWS];
const TAMPERINGS = sized(51, 300);

let market: Market;
let outside: KeptOutside;
let places: Place[];

beforeAll(async () => {
  market = await openMarket();
  await liveThrough(market);
  await signNow(market);
  outside = await checkpointsIn(join(market.keysFolder, 'checkpoints'));
  places = await placesIn(market.owner);
}, 120_000);

afterAll(() => market?.close());

test('a record that nobody touched is whole, with checkpoints and without', async () => {
  expect(outside.notes.size).toBeGreaterThan(0);
  expect((await checkRecord(market.owner, outside)).findings).toEqual([]);
  const alone = await checkRecord(market.owner, null);
  expect(alone.findings).toEqual([]);
  expect(alone.events).toBeGreaterThan(80);
});

test('every tampering is found with the checkpoints kept outside', { timeout: 600_000 }, async () => {
  const missed: string[] = [];
  let alone = 0;
  for (let number = 0; number < TAMPERINGS; number += 1) {
    const tampering = KINDS[number % KINDS.length]!;
    const { isFound, isFoundAlone } = await tryOut(tampering);
    if (!isFound) missed.push(tampering.kind);
    if (isFoundAlone) alone += 1;
    if (tampering.showsAlone !== null && tampering.showsAlone !== isFoundAlone) missed.push(`alone: ${tampering.kind}`);
  }
  proof.count(TAMPERINGS - missed.length, TAMPERINGS);
  proof.figure('tamperings found by the database’s own chains and rows, without a checkpoint', alone);
  proof.figure('kinds of tampering', KINDS.length);
  expect(missed).toEqual([]);
});

/** As the owner of every table: the record's own triggers are no hindrance. All of it is undone afterwards. */
async function tryOut({ commit }: Tampering): Promise<{ isFound: boolean; isFoundAlone: boolean }> {
  const { owner } = market;
  await owner.query('begin');
  try {
    for (const table of TOUCHED) await owner.query(`alter table ${table} disable trigger user`);
    await commit(owner, places, draw);
    for (const table of TOUCHED) await owner.query(`alter table ${table} enable trigger user`);
    if (commit === SWITCHED_OFF?.commit) await commit(owner, places, draw);
    const withThem = await checkRecord(owner, outside);
    const alone = await checkRecord(owner, null);
    return { isFound: withThem.findings.length > 0, isFoundAlone: alone.findings.length > 0 };
  } finally {
    await owner.query('rollback');
  }
}

const SWITCHED_OFF = ON_ROWS.find(({ kind }) => kind === 'recording is switched off');
const TOUCHED =
  'audit_event audit_chain audit_leaf audit_checkpoint job proposal_version opened_proposal score decision award person bidder membership proposal_reading refused_attempt evaluation_reading criterion job_line job_policy invitation'.split(
    ' ',
  );

describe('the web process may not', () => {
  let web: pg.Client;

  beforeAll(async () => {
    web = new pg.Client(market.database.webUrl);
    await web.connect();
  });

  afterAll(() => web?.end());

  test.each([
    ['change an event', 'update audit_event set said = said'],
    ['delete an event', 'delete from audit_event'],
    ['truncate the record', 'truncate audit_event'],
    [
      'write an event of its own',
      `insert into audit_event (chain, number, said, hash) values ('company', 1, '{}', '')`,
    ],
    ['switch recording off', 'alter table job disable trigger record_write'],
    ['append to a chain that is not its caller’s', `select audit_append('company', 'x', null, null)`],
    ['turn a head back', 'update audit_chain set length = 0'],
    ['rewrite a checkpoint', `update audit_checkpoint set note = ''`],
    [
      'sign a receipt',
      `insert into signed_receipt (proposal_id, number, note) select proposal_id, number, '' from proposal_version`,
    ],
  ])('%s', async (_, statement) => {
    await expect(web.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    proof.count(1, 1);
  });
});
