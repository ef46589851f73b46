import type { Viewer } from '@bidwell/domain/permissions';
import { isUUID } from 'class-validator';
import { keysOf, type Page, type PageArgs, pageOf } from '../graphql/paging.js';
import { refuse } from '../graphql/refusal.js';
import { type Selection, selectionAt } from './compose.js';
import type { Reader } from './reader.js';
import type { Reading, Scope } from './reading.js';

interface Keys {
  k1: string;
  k2: string;
}

/** Which rows of which table a list by name shows. */
export interface NamedRows {
  table: string;
  where: (row: string, scope: Scope) => string;
}

/** A page of a list in the order of its names, capitals or not, by one statement. */
export async function pageByName<T>(
  reader: Reader,
  reading: Reading,
  { first, after }: PageArgs,
  viewer: Viewer,
  selection: Selection,
  { table, where }: NamedRows,
): Promise<Page<T>> {
  const keys = after == null ? null : keysIn(after);
  const rows = await reader.list<T & Keys>(
    reading,
    selectionAt(selection, 'edges', 'node'),
    viewer,
    (row, scope) => {
      const behind = keys === null ? 'true' : isBehind(row, keys, scope);
      return `from ${table} ${row} where ${where(row, scope)} and ${behind}
        order by lower(${row}.name), ${row}.id limit ${scope.param(first + 1, 'int')}`;
    },
    'lower({row}.name) as k1, {row}.id as k2',
  );
  return pageOf<T & Keys>(rows, first, (row) => [row.k1, row.k2]);
}

function isBehind(row: string, [name, id]: string[], scope: Scope): string {
  return `(lower(${row}.name), ${row}.id) > (${scope.param(name, 'text')}, ${scope.param(id, 'uuid')})`;
}

function keysIn(cursor: string): string[] {
  const keys = keysOf(cursor, 2);
  if (keys === null || !isUUID(keys[1])) return refuse('BAD_CURSOR', 'This page has moved. Start from the first page.');
  return keys;
}

/** A pattern for `ilike` that finds the text anywhere, taken word for word. */
export function containing(text: string | null): string {
  return `%${(text ?? '').trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
}
