import fc from 'fast-check';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, print, typeFromAST } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import { inRoot } from '../../../apps/launcher/src/places.mjs';
import type { Operation } from './compare-worlds.js';
import type { Template } from './template.js';
import { drawn, valueOf } from './values.js';

/** Every document that the web client sends, as it sends it. */
export async function clientDocuments(): Promise<DocumentNode[]> {
  const generated = (await import(inRoot('apps/web/src/graphql/generated/graphql.ts'))) as Record<string, unknown>;
  return Object.values(generated).filter(isOperation);
}

function isOperation(value: unknown): value is DocumentNode {
  const document = value as DocumentNode | null;
  return (
    document?.kind === Kind.DOCUMENT && document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  );
}

/** The client's documents, each with several drawn sets of variables. Sign-out comes last: it ends the observer's session. */
export function clientOperations(
  documents: readonly DocumentNode[],
  schema: GraphQLSchema,
  template: Template,
  seed: number,
  sets = 6,
): Operation[] {
  const all = documents.flatMap((document) => {
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    );
    if (operation === undefined) return [];
    const name = operation.name?.value ?? 'unnamed';
    const times = (operation.variableDefinitions ?? []).length === 0 ? 1 : sets;
    const drawnSets = fc.sample(variablesOf(operation, schema, template), { numRuns: times, seed });
    return drawnSets.map((variables) => ({ name, document: print(document), variables }));
  });
  const isLast = ({ document }: Operation) => /\bsignOut\b/.test(document);
  return [...all.filter((one) => !isLast(one)), ...all.filter(isLast)];
}

function variablesOf(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  template: Template,
): fc.Arbitrary<Record<string, unknown>> {
  return drawn((draw) => {
    const pairs = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
      const name = variable.name.value;
      const input = { name, type: typeFromAST(schema, type as never) as GraphQLInputType };
      return [name, valueOf(input, template, draw)] as const;
    });
    return Object.fromEntries(pairs);
  });
}
