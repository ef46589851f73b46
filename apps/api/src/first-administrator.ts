import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { emailFrom } from '@bidwell/domain/administration';
import { AddPeople } from './people/accounts/add-people.service.js';
import { makeFirstPassword } from './people/accounts/first-password.js';
import { hashPassword } from './people/passwords.js';
import { createDataSource } from './platform/database/data-source.js';
import { Database } from './platform/database/database.js';
import { refuse, Refused } from './platform/graphql/refusal.js';

/**
 * Gives a company without an administrator one, as the owner of its tables, and answers the password for their next
 * sign-in. Somebody new is added; an employee who is there takes the part over. All else is done by administrators.
 */
export async function makeFirstAdministrator(databaseUrl: string, email: string): Promise<string> {
  const dataSource = await createDataSource({ databaseUrl, databaseRole: null, poolSize: 1 }, []).initialize();
  try {
    const database = new Database(dataSource);
    return await database.transaction(() => addTo(database, email));
  } finally {
    await dataSource.destroy();
  }
}

async function addTo(database: Database, email: string): Promise<string> {
  await database.rows('lock table person in share row exclusive mode');
  const administrator = await database.row(
    'select from person where is_administrator and department_id is not null and deactivated_at is null',
  );
  if (administrator !== null) refuse('THERE_IS_ONE', 'There is an administrator already, who adds others at /admin.');
  const address = emailFrom(email);
  if (address === null)
    return refuse('EMAIL_WRONG', `"${email}" is no e-mail address. Give one such as you@company.com.`);
  const known = await database.row<Known>(
    'select id, department_id is not null as "isEmployee" from person where email = $1',
    [address],
  );
  return known === null ? addNew(database, address) : promote(database, known);
}

async function addNew(database: Database, email: string): Promise<string> {
  const people = new AddPeople(database);
  const known = await database.row<{ id: string }>(`select id from department where lower(name) = 'administration'`);
  const departmentId = known?.id ?? (await people.department('Administration'));
  const roles = { isLeader: false, isAdministrator: true };
  const { firstPassword } = await people.person({ name: nameFrom(email), email, departmentId, ...roles });
  return firstPassword;
}

interface Known {
  id: string;
  isEmployee: boolean;
}

async function promote(database: Database, { id, isEmployee }: Known): Promise<string> {
  if (!isEmployee) refuse('NOT_AN_EMPLOYEE', 'This address belongs to one of a vendor’s people. Give an employee’s.');
  const firstPassword = makeFirstPassword();
  await database.rows(
    `update person set is_administrator = true, deactivated_at = null, password_hash = $2, first_password_at = clock_timestamp()
     where id = $1`,
    [id, await hashPassword(firstPassword)],
  );
  await database.rows('delete from session where person_id = $1', [id]);
  return firstPassword;
}

/** "ana.silva@company.example" is Ana Silva until somebody knows better. */
function nameFrom(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const password = await makeFirstAdministrator(process.env.DATABASE_URL ?? '', process.argv[2] ?? '');
    console.log(JSON.stringify({ password }));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.refusal.message);
    process.exitCode = 1;
  }
}
