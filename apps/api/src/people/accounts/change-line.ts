import { managerRefusal } from '@bidwell/domain/reporting-line';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { MANAGER_CHANGED, type PersonChanged } from './account.happenings.js';
import { Accounts } from './accounts.service.js';

const MANAGER = `
  select m.name, m.department_id is not null as "isEmployee",
    exists (select from line_of($1) l where l.person_id = m.id and l.place in ('self', 'below')) as "isBelow"
  from person m where m.id = $2`;

/** Who reports to whom. The firewall follows the line: whoever comes to stand in a bidder's line judges its jobs no more. */
@Injectable()
export class ChangeManager {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly accounts: Accounts,
  ) {}

  /** Null: to nobody. */
  async change(personId: string, managerId: string | null): Promise<void> {
    // Changes of the line wait for each other, so that no two of them close a circle.
    await this.database.rows(`select pg_advisory_xact_lock(hashtext('firewall'))`);
    const person = await this.accounts.lock(personId);
    if (managerId !== null) {
      const manager = await this.database.row<{ name: string; isEmployee: boolean; isBelow: boolean }>(MANAGER, [
        personId,
        managerId,
      ]);
      if (manager === null) return notFound('This manager');
      const refusal = managerRefusal({ person, manager });
      if (refusal !== null) refuse(refusal.code, refusal.message, { field: 'managerId' });
    }
    await this.database.rows('update person set manager_id = $2 where id = $1', [personId, managerId]);
    await this.happenings.tell<PersonChanged>(MANAGER_CHANGED, { personId });
  }
}
