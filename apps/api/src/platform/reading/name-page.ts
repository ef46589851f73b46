import type { Viewer } from '@bidwell/domain/permissions';
import { keysOf, type Page, type PageArgs, pageOf } from '../graphql/paging.js';
import { refuse } from '../graphql/refusal.js';
import { isRowId } from '../row-id.js';
import { type Selection, selectionAt } from './compose.js';
import type { Reader } from './reader.js';
import type { Reading, Scope } from './reading.js';

interface Keys {
  k1: string;
  k2: string;
}

/** Which rows of which table a list by name shows. */
export interface NamedRows {
  from: (row: string, scope: Scope) => string;
  where: (row: string, scope: Scope) => string;
  /** What the list is in the order of, as a text. Left out: the name. */
  by?: (row: string) => string;
}

const byName = (row: string) => `lower(${row}.name)`;

/** A page of a list in the order of its names, titles or the like, capitals or not, by one statement. */
export async function pageByName<T>(
  reader: Reader,
  reading: Reading,
  { first, after }: PageArgs,
  viewer: Viewer,
  selection: Selection,
  { from, where, by = byName }: NamedRows,
): Promise<Page<T>> {
  const keys = after == null ? null : keysIn(after);
  const rows = await reader.list<T & Keys>(
    reading,
    selectionAt(selection, 'edges', 'node'),
    viewer,
    (row, scope) => {
      const behind = keys === null ? 'true' : isBehind(`(${by(row)}, ${row}.id)`, keys, scope);
      return `${from(row, scope)} where ${where(row, scope)} and ${behind}
        order by ${by(row)}, ${row}.id limit ${scope.param(first + 1, 'int')}`;
    },
    `${by('{row}')} as k1, {row}.id as k2`,
  );
  return pageOf<T & Keys>(rows, first, (row) => [row.k1, row.k2]);
}

function isBehind(place: string, [name, id]: string[], scope: Scope): string {
  return `${place} > (${scope.param(name, 'text')}, ${scope.param(id, 'uuid')})`;
}

function keysIn(cursor: string): string[] {
  const keys = keysOf(cursor, 2);
  if (keys === null || !isRowId(keys[1] ?? ''))
    return refuse('BAD_CURSOR', 'This page has moved. Start from the first page.');
  return keys;
}

/** A pattern for `ilike` that finds the text anywhere, taken word for word. */
export function containing(text: string | null): string {
  return `%${(text ?? '').trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
}
