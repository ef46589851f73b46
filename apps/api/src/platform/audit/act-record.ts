import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { isRowId } from '../row-id.js';

/** The ids among a move's arguments, by the names of the arguments. */
export type Targets = Record<string, string>;

/**
 * Adds to the record, in the chain of the person who acts. What was said is never part of it: only the name of the move and
 * the ids it was given.
 */
@Injectable()
export class ActRecord {
  constructor(private readonly database: Database) {}

  /** A move that was carried out; written in its own transaction, and undone with it. */
  async done(personId: string, act: string, args: unknown): Promise<void> {
    await this.database.rows('select audit_act($1, $2, $3)', [personId, act, JSON.stringify(targetsIn(args))]);
  }

  /** Something that was asked for and not given. It stays, whatever becomes of the move. */
  async denied(personId: string, act: string, target: string, code: string): Promise<void> {
    const values = [personId, act, target, code];
    await this.database.independent(() => this.database.rows('select audit_denied($1, $2, $3, $4)', values));
  }
}

/** Ids stand at the top of the arguments, or one level down in an input. */
export function targetsIn(args: unknown): Targets {
  const found: Targets = {};
  for (const [name, value] of entriesOf(args)) {
    if (isId(value)) found[name] = value;
    else for (const [inner, deeper] of entriesOf(value)) if (isId(deeper)) found[`${name}.${inner}`] = deeper;
  }
  return found;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && isRowId(value);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
