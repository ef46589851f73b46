// A server in production takes no document but those that the client was built with. This writes their list, and gives each
// document in the code its name there: the SHA-256 of its whole text.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDocument } from '@urql/core';
import { concatAST, Kind, parse, print, visit } from 'graphql';
import { clientSources } from './client-sources.mjs';

/** Where the server looks for it; nothing below a folder with a dot is served. */
export const LIST = '.vite/documents.json';

const src = fileURLToPath(new URL('./src', import.meta.url));

/** @returns {Promise<Map<string, { id: string, text: string }>>} by the name of the operation */
export async function trustedDocuments() {
  const definitions = concatAST((await clientSources(src)).map(({ text }) => parse(text))).definitions;
  const fragments = new Map();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return new Map(
    operations.map((operation) => {
      const needed = [...spreadIn(operation, fragments)]
        .sort((one, other) => one.localeCompare(other, 'en'))
        .map((name) => fragments.get(name));
      const text = print(formatDocument({ kind: Kind.DOCUMENT, definitions: [operation, ...needed] }));
      return [operation.name?.value ?? '', { id: createHash('sha256').update(text).digest('hex'), text }];
    }),
  );
}

/** Names of all fragments that a definition needs, and those need. */
function spreadIn(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      if (found.has(name.value)) return;
      found.add(name.value);
      const fragment = fragments.get(name.value);
      if (fragment === undefined) throw new Error(`No module of the client writes the fragment ${name.value}.`);
      spreadIn(fragment, fragments, found);
    },
  });
  return found;
}

const DOCUMENT = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const OPERATION = /^\s*(?:query|mutation)\s+(\w+)/;

/** @returns {import('vite').Plugin} */
export function trustDocuments() {
  let documents = new Map();
  return {
    name: 'trust-documents',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      documents = await trustedDocuments();
    },
    transform(code, file) {
      if (!file.startsWith(src) || !code.includes('graphql(`')) return null;
      const named = code.replaceAll(DOCUMENT, (call, text) => {
        const id = documents.get(OPERATION.exec(text)?.[1] ?? '')?.id;
        return id === undefined ? call : `graphql(\`${text}\`, '${id}')`;
      });
      return { code: named, map: null };
    },
    writeBundle({ dir = '' }) {
      const list = Object.fromEntries([...documents.values()].map(({ id, text }) => [id, text]));
      mkdirSync(dirname(join(dir, LIST)), { recursive: true });
      writeFileSync(join(dir, LIST), JSON.stringify(list));
    },
  };
}
