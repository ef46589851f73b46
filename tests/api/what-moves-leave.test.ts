import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { operations } from '@bidwell/domain/access-policy';
import { ActRecord } from '../../apps/api/src/platform/audit/act-record.js';
import type { Database } from '../../apps/api/src/platform/database/database.js';
import { filesOfCheckout, text } from '../architecture/tools.js';
import { type Market, openMarket } from '../support/market.js';
import { liveThroughMoves } from '../support/record/lived-moves.js';
import { LEAVES, OFF_THE_RECORD, OWN_LINE_ALONE, SESSIONS } from '../support/record/what-moves-leave.js';

/* Each mutation of the policy leaves in the record what stands in a table here. One that nobody has spoken for fails. */

const schema = buildSchema(text('libs/schema/schema.graphql'));
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted();

interface Left {
  move: string;
  acts: number;
  kinds: string[];
}

let market: Market;
let left: Left[];

const SINCE = `
  select e.kind, e.said::jsonb #>> '{facts,act}' as act from audit_event e
  where e.said::jsonb ->> 'tx' = pg_current_xact_id()::text`;

beforeAll(async () => {
  market = await openMarket();
  left = await lived();
}, 120_000);

afterAll(() => market?.close());

/** What each move of a lived market left, seen at the end of its own transaction. */
async function lived(): Promise<Left[]> {
  // The web process reads no event: for this look alone it may.
  await market.owner.query('grant select on audit_event to bidwell_web');
  const found: Left[] = [];
  const own = ActRecord.prototype.done;
  const spy = vi.spyOn(ActRecord.prototype, 'done').mockImplementation(async function (
    this: ActRecord,
    personId,
    act,
    args,
  ) {
    await own.call(this, personId, act, args);
    const rows = await databaseOf(this).rows<{ kind: string; act: string | null }>(SINCE);
    const acts = rows.filter((row) => row.kind === 'act' && row.act === act).length;
    const kinds = new Set(rows.map(({ kind }) => kind).filter((kind) => kind !== 'act'));
    found.push({ move: act, acts, kinds: [...kinds].toSorted() });
  });
  await liveThroughMoves(market);
  spy.mockRestore();
  return found;
}

/** The record's own way to the database: it looks inside the transaction of the move. */
const databaseOf = (record: ActRecord) => (record as unknown as { database: Database }).database;

test('each mutation of the policy has one row, and no row is of anything else', () => {
  const rows = [...Object.keys(LEAVES), ...OWN_LINE_ALONE, ...OFF_THE_RECORD, ...SESSIONS];
  expect(new Set(rows).size).toBe(rows.length);
  expect(rows.toSorted()).toEqual(mutations);
  for (const move of mutations) expect(operations, move).toHaveProperty(move);
});

test('what is off the record is what its resolver says is, and sessions are what anybody may call', () => {
  const sources = filesOfCheckout('apps/api/src').filter((path) => path.endsWith('.resolver.ts'));
  const marked = /@OffTheRecord\([^\n]*\)[\s\S]*?\n {2}(?:async )?([a-z]\w+)\(/g;
  const off = sources.flatMap((path) => [...text(path).matchAll(marked)].map(([, name = '']) => name));
  expect(off.toSorted()).toEqual([...OFF_THE_RECORD].toSorted());
  expect(mutations.filter((move) => operations[move] === 'anyone')).toEqual([...SESSIONS].toSorted());
});

test('a move that is carried out leaves one line of its own, and exactly the events of its row', () => {
  const wrong = left.filter(({ move, acts, kinds }) => {
    const due = LEAVES[move] ?? [];
    return acts !== 1 || kinds.join() !== [...due].toSorted().join();
  });
  expect(wrong).toEqual([]);
});

test('every move that decides was carried out', () => {
  const done = new Set(left.map(({ move }) => move));
  expect(Object.keys(LEAVES).filter((move) => !done.has(move))).toEqual([]);
});
