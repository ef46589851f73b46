import { ADMINISTRATION_LIMITS } from '@bidwell/domain/administration';
import type { Viewer } from '@bidwell/domain/permissions';
import { requiredTextProblems } from '@bidwell/domain/text-limit';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { OwnPassword } from './own-password.js';
import { Sessions } from './sessions.service.js';

/** Who came in by an invitation link and has no password: not an employee, and none of the demo's people to sign in as. */
export const isGuestPerson = (row: string): string =>
  `(${row}.password_hash is null and ${row}.department_id is null and ${row}.demo_order is null)`;

/** A guest becomes somebody with a name and a password of their own. */
@Injectable()
export class ClaimAccount {
  constructor(
    private readonly database: Database,
    private readonly passwords: OwnPassword,
    private readonly sessions: Sessions,
  ) {}

  /** Answers the address to sign in with. Whoever came in by a code elsewhere is out: from now on the password counts. */
  async claim(name: string, next: string, viewer: Viewer, sessionToken: string | null): Promise<string> {
    const person = await this.database.row<{ email: string }>(
      `select email from person p where id = $1 and ${isGuestPerson('p')} for no key update`,
      [viewer.personId],
    );
    if (person === null)
      return refuse(
        'ACCOUNT_CLAIMED',
        'You have an account already. Change its password in the menu behind your name.',
      );
    const problems = requiredTextProblems('name', name, ADMINISTRATION_LIMITS.personName, 'Enter your name');
    if (problems.length > 0) refuse('NAME_MISSING', problems[0]?.message ?? '', { field: 'name' });
    await this.passwords.set(viewer.personId, { next, current: '', email: person.email });
    await this.database.rows('update person set name = $2 where id = $1', [viewer.personId, name.trim()]);
    await this.sessions.endAllOf(viewer.personId, sessionToken);
    return person.email;
  }
}
