import { lastAdministratorRefusal, rolesRefusal } from '@bidwell/domain/administration';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { hashPassword } from '../passwords.js';
import { Sessions } from '../sessions.service.js';
import { Accounts } from './accounts.service.js';
import { makeFirstPassword } from './first-password.js';
import {
  ACCESS_ENDED,
  PASSWORD_RESET,
  PERSON_REACTIVATED,
  type AccessGiven,
  type PersonChanged,
} from './account.happenings.js';

/** What administrators do with the people who are there. */
@Injectable()
export class KeepAccounts {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
  ) {}

  /** Takes the old password away, ends every session, and gives a first password instead. */
  async resetPassword(personId: string, administrator: Viewer): Promise<string> {
    if (personId === administrator.personId)
      refuse('OWN_PASSWORD', 'This is you. Change your own password in the menu behind your name.');
    await this.accounts.lock(personId);
    const firstPassword = makeFirstPassword();
    await this.database.rows(
      'update person set password_hash = $2, first_password_at = clock_timestamp() where id = $1',
      [personId, await hashPassword(firstPassword)],
    );
    await this.sessions.endAllOf(personId);
    await this.happenings.tell<AccessGiven>(PASSWORD_RESET, { personId, byPersonId: administrator.personId });
    return firstPassword;
  }

  async changeRoles(personId: string, roles: { isLeader: boolean; isAdministrator: boolean }): Promise<void> {
    const administratorIds = await this.lockAdministrators();
    const { isEmployee } = await this.accounts.lock(personId);
    const refusal =
      rolesRefusal({ isEmployee, ...roles }) ??
      (roles.isAdministrator ? null : lastAdministratorRefusal(personId, administratorIds));
    if (refusal !== null) refuse(refusal.code, refusal.message);
    await this.database.rows('update person set is_leader = $2, is_administrator = $3 where id = $1', [
      personId,
      roles.isLeader,
      roles.isAdministrator,
    ]);
  }

  /** Ends somebody's access: no session of theirs is good for even one more request. */
  async deactivate(personId: string): Promise<void> {
    const administratorIds = await this.lockAdministrators();
    await this.accounts.lock(personId);
    const refusal = lastAdministratorRefusal(personId, administratorIds);
    if (refusal !== null) refuse(refusal.code, refusal.message);
    await this.database.rows(
      'update person set deactivated_at = clock_timestamp() where id = $1 and deactivated_at is null',
      [personId],
    );
    await this.sessions.endAllOf(personId);
    await this.happenings.tell<PersonChanged>(ACCESS_ENDED, { personId });
  }

  async reactivate(personId: string, administrator: Viewer): Promise<void> {
    const { isDeactivated } = await this.accounts.lock(personId);
    if (!isDeactivated) return;
    await this.database.rows('update person set deactivated_at = null where id = $1', [personId]);
    await this.happenings.tell<AccessGiven>(PERSON_REACTIVATED, { personId, byPersonId: administrator.personId });
  }

  /** All at once and in one order, so that two administrators cannot remove each other in the same moment. */
  private async lockAdministrators(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select id from person where is_administrator and department_id is not null and deactivated_at is null
       order by id for no key update`,
    );
    return rows.map(({ id }) => id);
  }
}
