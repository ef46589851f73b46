import type pg from 'pg';
import { newSecret, secretUri } from './one-time-code.js';
import { writeReleaser } from './releasers-file.js';

const WHO = `
  select id from person where email = lower($1) and deactivated_at is null and department_id is not null`;

const ENROL = `
  insert into release_keeper (person_id) values ($1) on conflict (person_id) do update set enrolled_at = clock_timestamp()`;

/** Lets an employee release openings from now on, with a new secret for their app; the earlier one is void. Answers it once. */
export async function enrolReleaser(client: pg.Client, keysFolder: string, email: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(WHO, [email]);
  const [person] = rows;
  if (person === undefined) throw new Error(`No employee with access has the address ${email}.`);
  const secret = newSecret();
  await writeReleaser(keysFolder, person.id, secret);
  await client.query(ENROL, [person.id]);
  return secretUri(secret, email);
}
