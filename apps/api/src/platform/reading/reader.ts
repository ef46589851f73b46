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
    const row = scope.alias();
    const columns = columnsFor(reading, selection, row, scope);
    const extra = keys === '' ? '' : `, ${keys.replaceAll('{row}', row)}`;
    const body = `select ${columns}${extra} ${rest(row, scope)}`;
    return this.database.rows<T>(body, scope.values);
  }

  /** The one row that `rest` names, or null. */
  async one<T>(reading: Reading, selection: Selection, viewer: Viewer | null, rest: Rest): Promise<T | null> {
    const rows = await this.list<T>(reading, selection, viewer, rest);
    return rows[0] ?? null;
  }
}
