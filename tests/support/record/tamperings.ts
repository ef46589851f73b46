import { generateKeyPairSync } from 'node:crypto';
import type pg from 'pg';
import { signedNote } from '../../../apps/api/src/opening/record/signed-note.js';
import { checkpointText } from '../../../apps/api/src/opening/record/take-checkpoint.js';
import { treeOf } from '../../../apps/api/src/opening/record/tree.js';
import { leavesIn } from '../../../apps/api/src/opening/record/checking/check-checkpoints.js';
import { chainAnew, type Place, pick } from './chains.js';

/** Somebody who owns the database, with every trigger off, and what they do to it. */
export interface Tampering {
  kind: string;
  /** Whether it shows without a checkpoint too. Null: it depends on what was hit. */
  showsAlone: boolean | null;
  commit: (client: pg.Client, places: readonly Place[], draw: () => number) => Promise<void>;
}

const edit =
  (change: string) =>
  (client: pg.Client, { chain, number }: Place) =>
    client.query(`update audit_event set said = ${change} where chain = $1 and number = $2`, [chain, number]);

const otherAct = `jsonb_set(said::jsonb, '{facts}', '{"act": "nothing"}')::text`;
const dayBefore = `jsonb_set(said::jsonb, '{at}', to_jsonb('2001-01-01T00:00:00.000000Z'::text))::text`;

/** A place that is not the end of its chain, so that something comes after it. */
const inside = (places: readonly Place[], draw: () => number) =>
  pick(
    places.filter(({ number, length }) => number < length),
    draw,
  );

export const ON_EVENTS: readonly Tampering[] = [
  {
    kind: 'an event is changed',
    showsAlone: true,
    commit: async (client, places, draw) => void (await edit(otherAct)(client, pick(places, draw))),
  },
  {
    kind: 'an event is dated back',
    showsAlone: true,
    commit: async (client, places, draw) => void (await edit(dayBefore)(client, pick(places, draw))),
  },
  {
    kind: 'a hash is changed',
    showsAlone: true,
    commit: async (client, places, draw) => {
      const { chain, number } = pick(places, draw);
      const text = `update audit_event set hash = sha256(hash) where chain = $1 and number = $2`;
      await client.query(text, [chain, number]);
    },
  },
  {
    kind: 'an event is deleted',
    showsAlone: true,
    commit: async (client, places, draw) => {
      const { chain, number } = pick(places, draw);
      await client.query('delete from audit_event where chain = $1 and number = $2', [chain, number]);
    },
  },
  {
    kind: 'an event is added',
    showsAlone: true,
    commit: async (client, places, draw) => {
      const text = `insert into audit_event (chain, number, said, hash)
        select chain, $2, said, hash from audit_event where chain = $1 and number = $3`;
      const { chain, number, length } = pick(places, draw);
      await client.query(text, [chain, length + 1, number]);
    },
  },
  {
    kind: 'two events change places',
    showsAlone: true,
    commit: async (client, places, draw) => {
      const { chain, number } = inside(places, draw);
      const text = `update audit_event e set said = o.said, hash = o.hash from audit_event o
        where e.chain = $1 and o.chain = $1 and e.number in ($2, $3) and o.number = $2 + $3 - e.number`;
      await client.query(text, [chain, number, number + 1]);
    },
  },
  {
    kind: 'the end of a chain is cut off',
    showsAlone: true,
    commit: async (client, places, draw) => {
      const { chain, number } = pick(places, draw);
      await client.query('delete from audit_event where chain = $1 and number >= $2', [chain, number]);
    },
  },
  {
    kind: 'the end of a chain is cut off, and its head mended',
    showsAlone: null,
    commit: async (client, places, draw) => {
      const { chain, number } = pick(places, draw);
      await client.query('delete from audit_event where chain = $1 and number >= $2', [chain, number]);
      await chainAnew(client, chain);
    },
  },
  {
    kind: 'a chain is taken away whole',
    showsAlone: null,
    commit: async (client, places, draw) => {
      const { chain } = pick(places, draw);
      await client.query('delete from audit_event where chain = $1', [chain]);
      await chainAnew(client, chain);
    },
  },
  {
    kind: 'an event is changed, and its chain written anew from there',
    showsAlone: null,
    commit: async (client, places, draw) => {
      const place = pick(places, draw);
      await edit(otherAct)(client, place);
      await chainAnew(client, place.chain);
    },
  },
  {
    kind: 'an event is taken out, and its chain written anew from there',
    showsAlone: null,
    commit: async (client, places, draw) => {
      const { chain, number } = inside(places, draw);
      await client.query('delete from audit_event where chain = $1 and number = $2', [chain, number]);
      await chainAnew(client, chain);
    },
  },
  {
    kind: 'chain, tree and checkpoints are written anew and signed by another key',
    showsAlone: null,
    commit: async (client, places, draw) => {
      const place = pick(places, draw);
      await edit(otherAct)(client, place);
      await chainAnew(client, place.chain);
      await client.query(
        `update audit_leaf l set head = e.hash from audit_event e where e.chain = l.chain and e.number = l.length`,
      );
      await signAnew(client);
    },
  },
  {
    kind: 'a leaf of the tree is taken away',
    showsAlone: false,
    commit: async (client, _, draw) => {
      const leaf = pick(await leavesIn(client), draw);
      await client.query('delete from audit_leaf where index = $1', [leaf.index]);
    },
  },
];

/** Every checkpoint in the database, over the leaves as they are now, by a key that is not the record's. */
async function signAnew(client: pg.Client): Promise<void> {
  const leaves = await leavesIn(client);
  const { rows } = await client.query<{ number: number; size: number; note: string }>(
    'select number, size::int as size, note from audit_checkpoint',
  );
  const { privateKey: key } = generateKeyPairSync('ed25519');
  for (const { number, size, note } of rows) {
    const name = note.split('\n')[0] ?? '';
    const text = checkpointText(name, number, treeOf(leaves.slice(0, size)));
    await client.query('update audit_checkpoint set note = $2 where number = $1', [
      number,
      signedNote(text, { name, key }),
    ]);
  }
}
