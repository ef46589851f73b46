// Every GraphQL document that the client's sources write, as they write it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gqlPluckFromCodeString } from '@graphql-tools/graphql-tag-pluck';

const pluck = {
  modules: [{ name: '/graphql/graphql', identifier: 'graphql' }],
  globalGqlIdentifierName: ['graphql'],
  skipIndent: true,
};

/** @param {string} src folder of the sources @returns {Promise<{ file: string, text: string }[]>} */
export async function clientSources(src) {
  const files = readdirSync(src, { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated') && !file.includes('.spec.'))
    .sort();
  const plucked = await Promise.all(
    files.map(async (file) => gqlPluckFromCodeString(file, readFileSync(join(src, file), 'utf8'), pluck)),
  );
  return plucked.flat().map(({ name, body }) => ({ file: name, text: body }));
}
