import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Page, PageArgs } from '../../platform/graphql/paging.js';
import { notFound } from '../../platform/graphql/refusal.js';
import type { Selection } from '../../platform/reading/compose.js';
import { containing, pageByName } from '../../platform/reading/name-page.js';
import { Reader } from '../../platform/reading/reader.js';
import { accountReading } from './account.reading.js';
import type { PersonAccount } from './account.results.js';

/** A person's row while it is locked for a move. */
export interface LockedPerson {
  id: string;
  name: string;
  isEmployee: boolean;
  isDeactivated: boolean;
}

/** Reads and locks people for administrators. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  /** Everybody with or without access, by name. */
  page(page: PageArgs, search: string | null, viewer: Viewer, selection: Selection): Promise<Page<PersonAccount>> {
    return pageByName(this.reader, accountReading, page, viewer, selection, {
      from: (row) => `from person ${row}`,
      where: (row, scope) => {
        const pattern = scope.param(containing(search), 'text');
        return `(${row}.name ilike ${pattern} or ${row}.email ilike ${pattern})`;
      },
    });
  }

  /** One person after a move. */
  async one(id: string, viewer: Viewer, selection: Selection): Promise<PersonAccount> {
    const account = await this.reader.one<PersonAccount>(
      accountReading,
      selection,
      viewer,
      (row, scope) => `from person ${row} where ${row}.id = ${scope.param(id, 'uuid')}`,
    );
    return account ?? notFound('This person');
  }

  /** Locks a person's row until the move is done. */
  async lock(id: string): Promise<LockedPerson> {
    const person = await this.database.row<LockedPerson>(
      `select id, name, department_id is not null as "isEmployee", deactivated_at is not null as "isDeactivated"
       from person where id = $1 for no key update`,
      [id],
    );
    return person ?? notFound('This person');
  }
}
