import type { World } from './world.js';

const MAIL = `
  select json_agg(json_build_array(address, kind, subject, body, action, path) order by address, kind, subject, body, path)::text as mail
  from mail`;

/** Everything that anybody was mailed in this world, or would be: as text that two worlds can share. */
export async function mailOf({ owner, normaliser }: World): Promise<string> {
  const { rows } = await owner.query<{ mail: string | null }>(MAIL);
  return normaliser.apply(rows[0]?.mail ?? '[]');
}
