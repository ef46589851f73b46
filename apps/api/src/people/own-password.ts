import { passwordRefusal, type PasswordChoice } from '@bidwell/domain/own-password';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { checkPassword, hashPassword } from './passwords.js';
import { Sessions } from './sessions.service.js';
import { SignInTries } from './sign-in-tries.js';

/** Choosing one's own password. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly tries: SignInTries,
  ) {}

  /** Changes the viewer's password, ends their other sessions, and says how many those were. */
  async change(viewer: Viewer, sessionToken: string | null, current: string, next: string): Promise<number> {
    const person = await this.database.row<{ email: string; passwordHash: string | null }>(
      'select email, password_hash as "passwordHash" from person where id = $1 for no key update',
      [viewer.personId],
    );
    if (person === null) return notFound('This person');
    await this.tries.countOwn(viewer.personId);
    if (!(await checkPassword(person.passwordHash, current)))
      refuse('WRONG_PASSWORD', 'This is not your password now. Try again.', { field: 'current' });
    await this.set(viewer.personId, { next, current, email: person.email });
    return this.sessions.endAllOf(viewer.personId, sessionToken);
  }

  /** Makes it the person's own password, unless the rule says no. */
  async set(personId: string, choice: PasswordChoice): Promise<void> {
    const refusal = passwordRefusal(choice);
    if (refusal !== null) refuse(refusal.code, refusal.message, { field: 'next' });
    await this.database.rows('update person set password_hash = $2, first_password_at = null where id = $1', [
      personId,
      await hashPassword(choice.next),
    ]);
  }
}
