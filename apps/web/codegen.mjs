// Writes the types of every GraphQL document in src from the committed schema. Run: node apps/web/codegen.mjs [--check]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, isObjectType, parse, printSchema } from 'graphql';
import { clientSources } from './client-sources.mjs';

const src = fileURLToPath(new URL('./src', import.meta.url));
const target = join(src, 'graphql/generated/');
const schemaFile = fileURLToPath(new URL('../../libs/schema/schema.graphql', import.meta.url));

const answers = '@bidwell/domain/brief-answers#BriefAnswers';
const scalars = { BriefAnswers: answers, DateTime: 'string', CalendarDate: 'string', MinorUnits: 'number' };

async function generatedFiles() {
  const schemaAst = buildSchema(readFileSync(schemaFile, 'utf8'));
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: target,
    schema: parse(printSchema(schemaAst)),
    schemaAst,
    documents: (await clientSources(src)).map(({ file, text }) => ({
      location: file,
      document: parse(text),
      rawSDL: text,
    })),
    plugins: [],
    pluginMap: {},
    presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
    config: {
      scalars,
      strictScalars: true,
      useTypeImports: true,
      nonOptionalTypename: true,
      enumType: 'string-literal',
    },
  });
  const wanted = sections.filter((section) => !section.filename.endsWith('index.ts'));
  const files = wanted.map(async (section) => ({ name: section.filename, text: await codegen(section) }));
  return [...(await Promise.all(files)), { name: join(target, 'parts.ts'), text: partsText(schemaAst) }];
}

/** The cache keys objects by their id: it must know which types have none. */
function partsText(schema) {
  const isRoot = (type) => type === schema.getQueryType() || type === schema.getMutationType();
  const parts = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !isRoot(type) && !type.name.startsWith('__') && !type.getFields().id)
    .map((type) => `  '${type.name}',\n`)
    .sort();
  return `/** Object types of the schema without an id. Written by codegen.mjs. */\nexport const PARTS = [\n${parts.join('')}];\n`;
}

const isCheck = process.argv.includes('--check');
mkdirSync(target, { recursive: true });
for (const { name, text } of await generatedFiles()) {
  let before = null;
  try {
    before = readFileSync(name, 'utf8');
  } catch {
    // First run: nothing is there yet.
  }
  if (before === text) continue;
  if (isCheck) {
    console.error(`${name} does not follow the schema and the documents. Run: npm run generate`);
    process.exitCode = 1;
  } else {
    writeFileSync(name, text);
  }
}
