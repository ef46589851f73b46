import { FIRST_PASSWORD_DAYS, isFirstPasswordOver } from '@bidwell/domain/own-password';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { OwnPassword } from './own-password.js';
import { checkPassword } from './passwords.js';
import { type From, SignInTries } from './sign-in-tries.js';
import { Sessions } from './sessions.service.js';

interface Known {
  id: string;
  passwordHash: string | null;
  firstPasswordAt: Date | null;
  now: Date;
}

/** A session that began, and whose it is. */
export interface SignedInBy {
  personId: string;
  token: string;
}

/** Finds out who somebody is. An unknown address and a wrong password get the same words and cost the same work. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly tries: SignInTries,
    private readonly own: OwnPassword,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The secret of a new session, by e-mail and own password. A first password begins none: it must be replaced. */
  async byPassword(email: string, password: string, from: From): Promise<SignedInBy> {
    const person = await this.known(email.trim().toLowerCase(), password, from);
    if (person.firstPasswordAt !== null) {
      refuseOver(person.firstPasswordAt, person.now);
      refuse('CHOOSE_PASSWORD', 'This password was handed to you. Choose one that only you know.');
    }
    return { personId: person.id, token: await this.sessions.begin(person.id, undefined, from.device) };
  }

  /** The same for whoever comes with a first password and the own one to replace it. */
  async byFirstPassword(email: string, firstPassword: string, next: string, from: From): Promise<SignedInBy> {
    const address = email.trim().toLowerCase();
    const person = await this.known(address, firstPassword, from);
    if (person.firstPasswordAt === null)
      return refuse('PASSWORD_CHOSEN', 'You have chosen your own password already. Sign in with it.');
    refuseOver(person.firstPasswordAt, person.now);
    await this.own.set(person.id, { next, current: firstPassword, email: address });
    return { personId: person.id, token: await this.sessions.begin(person.id, undefined, from.device) };
  }

  /** The secret of a new session for one of the demo company's people, in demo mode only. */
  async asDemoPerson(email: string, device: string): Promise<string> {
    if (!this.config.isDemo) return refuse('NOT_A_DEMO', 'This is no demo. Sign in with your e-mail and password.');
    const person = await this.database.row<{ id: string }>(
      `select id from person where email = $1 and demo_order is not null and is_sample and deactivated_at is null`,
      [email.trim().toLowerCase()],
    );
    if (person === null) return refuse('NOT_FOUND', 'No demo person has that e-mail. Choose one from the list.');
    return this.sessions.begin(person.id, undefined, device);
  }

  /** The row is held until the session is there: a password that is reset meanwhile must not leave one behind. */
  private async known(address: string, password: string, from: From): Promise<Known> {
    await this.tries.count(address, from);
    const person = await this.database.row<Known>(
      `select id, password_hash as "passwordHash", first_password_at as "firstPasswordAt", clock_timestamp() as now
       from person where email = $1 and deactivated_at is null for no key update`,
      [address],
    );
    const isRight = await checkPassword(person?.passwordHash ?? null, password);
    if (!isRight || person === null) {
      await this.tries.countWrong(from);
      return refuse('WRONG_SIGN_IN', 'That e-mail and password do not belong together. Try again.');
    }
    return person;
  }
}

function refuseOver(givenAt: Date, now: Date): void {
  if (!isFirstPasswordOver(givenAt, now)) return;
  refuse(
    'FIRST_PASSWORD_OVER',
    `A first password is good for ${FIRST_PASSWORD_DAYS} days, and those have passed. Ask an administrator for a new one.`,
  );
}
