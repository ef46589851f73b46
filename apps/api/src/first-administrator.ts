import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { emailFrom } from '@bidwell/domain/administration';
import { AddPeople } from './people/accounts/add-people.js';
import { createDataSource } from './platform/database/data-source.js';
import { Database } from './platform/database/database.js';
import { refuse, Refused } from './platform/graphql/refusal.js';

/**
 * Makes the first administrator of a company without people, as the owner of its tables, and answers the password for
 * their first sign-in. Everybody else is added by an administrator.
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
  const somebody = await database.row('select from person limit 1');
  if (somebody !== null)
    refuse('NOT_EMPTY', 'There are people already. An administrator among them adds more at /admin.');
  if (emailFrom(email) === null)
    refuse('EMAIL_WRONG', `"${email}" is no e-mail address. Give one such as you@company.com.`);
  const people = new AddPeople(database);
  const departmentId = await people.department('Administration');
  const roles = { isLeader: false, isAdministrator: true };
  const { firstPassword } = await people.person({ name: nameFrom(email), email, departmentId, ...roles });
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
