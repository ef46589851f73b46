import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isObjectType, isUnionType } from 'graphql';
import type pg from 'pg';
import type { Actor } from '../actor.js';
import { type Canary, found } from '../canary.js';
import type { Ids, Reading } from './documents.js';

/** What one viewer got to read. */
export interface Read {
  /** `Type.field` that came with something in it, each with a path by which it came. */
  reached: Map<string, string>;
  /** Types of which an object came. */
  types: Set<string>;
  /** Marks of others in the raw answers, with the query. */
  leaked: string[];
  /** Answers that are no answers: a status of 500, or a document that was not understood. */
  faults: string[];
  sent: number;
  paths: number;
}

export const nothingRead = (): Read => ({
  reached: new Map(),
  types: new Set(),
  leaked: [],
  faults: [],
  sent: 0,
  paths: 0,
});

/** Reads everything as one viewer, and looks for marks in each answer as it came. What is refused at the door is asked for once. */
export async function readAll(
  schema: GraphQLSchema,
  actor: Actor,
  documents: readonly Reading[],
  forbidden: readonly Canary[],
  mayCall: (root: string) => boolean,
): Promise<Read> {
  const read = nothingRead();
  const closed = new Set<string>();
  for (const { root, document, paths } of documents) {
    if (closed.has(root)) continue;
    const { status, data, errors, text } = await actor.send<Record<string, unknown> | null>(document);
    read.sent += 1;
    read.paths += paths;
    const isRefused = errors.some(({ extensions }) => DOOR.has(extensions?.code ?? ''));
    if (isRefused === mayCall(root)) read.faults.push(`${root} was ${isRefused ? 'refused' : 'let in'} at the door`);
    if (isRefused) closed.add(root);
    const isBroken = errors.some(({ extensions }) => !KNOWN_CODES.has(extensions?.code ?? ''));
    if (status >= 500 || isBroken)
      read.faults.push(`${root} broke with ${status}: ${document.slice(0, 200)} -> ${text.slice(0, 300)}`);
    for (const mark of found(forbidden, Buffer.from(text))) read.leaked.push(`${root}: ${mark}`);
    const query = schema.getQueryType();
    const field = query?.getFields()[root];
    if (field !== undefined) note(schema, read, getNamedType(field.type), data?.[root], root);
  }
  return read;
}

const DOOR = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);
const KNOWN_CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'REFUSED',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'SEAL_UNAVAILABLE',
]);

function note(schema: GraphQLSchema, read: Read, declared: GraphQLNamedType, value: unknown, path: string): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) return value.forEach((each) => note(schema, read, declared, each, path));
  const named = isUnionType(declared) ? schema.getType((value as { __typename: string }).__typename) : declared;
  if (!isObjectType(named)) return;
  read.types.add(named.name);
  for (const [key, below] of Object.entries(value as object)) {
    const field = named.getFields()[key.replace(/^\w+__/, '')];
    if (field === undefined || below === null || (Array.isArray(below) && below.length === 0)) continue;
    const cell = `${named.name}.${field.name}`;
    if (!read.reached.has(cell)) read.reached.set(cell, `${path}.${field.name}`);
    note(schema, read, getNamedType(field.type), below, `${path}.${field.name}`);
  }
}

/** Every id in the database, by its table; those of proposals and jobs first made first. */
export async function idsIn(owner: pg.Client): Promise<Ids> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns c join pg_tables t on t.tablename = c.table_name
     where t.schemaname = 'public' and c.column_name = 'id' and c.data_type = 'uuid' order by 1`,
  );
  const ids = new Map<string, string[]>();
  for (const { name } of tables) {
    const { rows } = await owner.query<{ id: string }>(`select id from "${name}" order by id limit 20`);
    ids.set(
      name,
      rows.map(({ id }) => id),
    );
  }
  return ids;
}
