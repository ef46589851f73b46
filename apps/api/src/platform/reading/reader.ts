import { Injectable } from '@nestjs/common';
import type { Viewer } from '@bidwell/domain/permissions';
import { Database } from '../database/database.js';
import { columnsFor, type Selection } from './compose.js';
import { type Reading, Scope } from './reading.js';

/** What follows the select list: from, where, order, limit. `row` is the alias of the reading's own table. */
export type Rest = (row: string, scope: Scope) => string;

/** Answers a selection by one statement. Callers give the visibility rule in the `rest`. */
@Injectable()
export class Reader {
  constructor(private readonly database: Database) {}

  /** The rows that `rest` names, with what was selected of each, and `keys` beside it for paging. */
  async list<T>(reading: Reading, selection: Selection, viewer: Viewer | null, rest: Rest, keys = ''): Promise<T[]> {
    const scope = new Scope(viewer);
    return this.database.rows<T>(statement(reading, selection, scope, rest, keys), scope.values);
  }

  /** The same as `one`, and in the same statement a note that it was read: an update or insert. */
  async oneNoting<T>(
    reading: Reading,
    selection: Selection,
    viewer: Viewer | null,
    rest: Rest,
    note: (scope: Scope) => string,
  ): Promise<T | null> {
    const scope = new Scope(viewer);
    const text = `with noted as (${note(scope)}) ${statement(reading, selection, scope, rest, '')}`;
    const rows = await this.database.rows<T>(text, scope.values);
    return rows[0] ?? null;
  }

  /** The one row that `rest` names, or null. */
  async one<T>(reading: Reading, selection: Selection, viewer: Viewer | null, rest: Rest): Promise<T | null> {
    const rows = await this.list<T>(reading, selection, viewer, rest);
    return rows[0] ?? null;
  }
}

function statement(reading: Reading, selection: Selection, scope: Scope, rest: Rest, keys: string): string {
  const row = scope.alias();
  const columns = columnsFor(reading, selection, row, scope);
  const extra = keys === '' ? '' : `, ${keys.replaceAll('{row}', row)}`;
  return `select ${columns}${extra} ${rest(row, scope)}`;
}
