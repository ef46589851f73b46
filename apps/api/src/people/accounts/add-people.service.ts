import { emailFrom } from '@bidwell/domain/administration';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { hashPassword } from '../passwords.js';
import { makeFirstPassword } from './first-password.js';

/** Somebody new, as the people room knows them. */
export interface NewPerson {
  name: string;
  email: string;
  /** Null for a vendor's people. */
  departmentId: string | null;
  isLeader: boolean;
  isAdministrator: boolean;
}

/** Departments and people that are new to Bidwell. */
@Injectable()
export class AddPeople {
  constructor(private readonly database: Database) {}

  async department(name: string): Promise<string> {
    if (name.trim() === '') refuse('NAME_MISSING', 'Enter the department’s name.', { field: 'name' });
    const row = await this.database.row<{ id: string }>(
      'insert into department (name) values ($1) on conflict do nothing returning id',
      [name.trim()],
    );
    return row?.id ?? refuse('NAME_TAKEN', 'There is a department of this name already.', { field: 'name' });
  }

  /** Adds somebody whom the rules let in, and gives the password for their first sign-in, which is kept nowhere else. */
  async person(person: NewPerson): Promise<{ personId: string; firstPassword: string }> {
    await this.refuseUnknownDepartment(person.departmentId);
    const firstPassword = makeFirstPassword();
    const row = await this.database.row<{ id: string }>(
      `insert into person (name, email, password_hash, first_password_at, department_id, is_leader, is_administrator)
       values ($1, $2, $3, clock_timestamp(), $4, $5, $6) on conflict (email) do nothing returning id`,
      [
        person.name.trim(),
        emailFrom(person.email),
        await hashPassword(firstPassword),
        person.departmentId,
        person.isLeader,
        person.isAdministrator,
      ],
    );
    const personId =
      row?.id ??
      refuse('EMAIL_TAKEN', 'Somebody signs in with this address already. Look for it in the list.', {
        field: 'email',
      });
    return { personId, firstPassword };
  }

  private async refuseUnknownDepartment(id: string | null): Promise<void> {
    if (id === null) return;
    const known = await this.database.row('select from department where id = $1', [id]);
    if (known === null) refuse('UNKNOWN', 'Choose a department from the list.', { field: 'departmentId' });
  }
}
