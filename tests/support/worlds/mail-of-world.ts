import type { Actor } from '../actor.js';
import type { World } from './world.js';

const MAIL = `
  select json_agg(json_build_array(address, kind, subject, body, action, path) order by address, kind, subject, body, path)::text as mail
  from mail where kind <> all($1::text[]) and not (kind = 'receipt' and person_id = any($2::uuid[]))`;

/**
 * Everything that anybody was mailed in this world, or would be: as text that two worlds can share. What the requester is
 * rightly told of a rival's doing, without a name and nothing of its proposal, can be left out by its kind; so is a rival's own receipt.
 */
export async function mailOf(
  { owner, normaliser }: World,
  rivals: readonly Actor[],
  left: readonly string[] = [],
): Promise<string> {
  const own = rivals.map(({ personId }) => personId);
  const { rows } = await owner.query<{ mail: string | null }>(MAIL, [left, own]);
  return inOrder(rows[0]?.mail, normaliser);
}

/** Sorted once more when nothing that was drawn at random is left: ids in addresses put them in another order in each world. */
function inOrder(mail: string | null | undefined, normaliser: World['normaliser']): string {
  const mails = JSON.parse(mail ?? '[]') as unknown[];
  return mails
    .map((one) => normaliser.apply(JSON.stringify(one)))
    .toSorted()
    .join('\n');
}

const MAIL_TO = `
  select json_agg(json_build_array(address, kind, subject, body, action, path) order by address, kind, subject, body, path)::text as mail
  from mail where person_id = any($1::uuid[])`;

/** Everything that these people were mailed in this world, as text that two worlds can share. */
export async function mailTo({ owner, normaliser }: World, personIds: readonly string[]): Promise<string> {
  const { rows } = await owner.query<{ mail: string | null }>(MAIL_TO, [personIds]);
  return inOrder(rows[0]?.mail, normaliser);
}
