// The printed schema, the client's types and the state diagrams, each from its one source.
import { writeFileSync } from 'node:fs';
import { ensureBuilt } from './compile.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot } from './places.mjs';
import { runNode } from './run.mjs';
import { Trouble, say } from './say.mjs';

/** @param {string[]} args @returns {Promise<string>} what the script printed */
async function output(...args) {
  const ended = await runNode(args, { quiet: true });
  if (ended.code !== 0) throw new Trouble(`${args.join(' ')} failed:\n${ended.output.trim()}`);
  return ended.output;
}

export async function generate() {
  await ensureInstalled();
  await ensureBuilt({ only: ['the API'] });
  writeFileSync(inRoot('libs/schema/schema.graphql'), await output(inRoot('apps/api/dist/print-schema.js')));
  await output(inRoot('apps/web/codegen.mjs'));
  await output(inRoot('apps/api/dist/print-diagrams.js'), inRoot('docs/architecture.md'));
  say('Written: libs/schema/schema.graphql, apps/web/src/graphql/generated, the diagrams in docs/architecture.md');
}
