import { gql, type TypedDocumentNode } from '@urql/core';
import type { graphql as typedGraphql } from './generated/gql';

export { readFragment, type FragmentType } from './generated/fragment-masking';

type Document = TypedDocumentNode<object, object>;

/** Every fragment that a loaded module has written, by name. */
const fragments = new Map<string, Document>();

/** By the name of the operation: what a server in production knows it by. The build writes it; in development there is none. */
const trustedIds = new Map<string, string>();

/** The id of a document that this client was built with. */
export const trustedIdOf = (operation: string): string | undefined => trustedIds.get(operation);

const SPREAD = /\.\.\.\s*(?!on\b)(\w+)/g;

/**
 * Reads one GraphQL document. Its type comes from `node apps/web/codegen.mjs`, matched by its exact text. A document
 * that spreads a fragment finds it by name: the component that owns the fragment is imported by whoever spreads it.
 * So each page ships only its own documents, and no generated code at all.
 */
function readDocument(source: string, id?: string): Document {
  const needed = [...source.matchAll(SPREAD)].map(([, name]) => fragmentNamed(String(name)));
  const strings = [source, ...needed.map(() => '')] as unknown as TemplateStringsArray;
  const document = gql<object, object>(strings, ...needed);
  const operation = /^\s*(?:query|mutation)\s+(\w+)/.exec(source)?.[1];
  if (operation !== undefined && id !== undefined) trustedIds.set(operation, id);
  const fragmentName = /^\s*fragment\s+(\w+)/.exec(source)?.[1];
  if (fragmentName !== undefined) fragments.set(fragmentName, document);
  return document;
}

function fragmentNamed(name: string): Document {
  const fragment = fragments.get(name);
  if (fragment === undefined)
    throw new Error(`The fragment ${name} is spread, but the module that writes it is not imported.`);
  return fragment;
}

export const graphql = readDocument as unknown as typeof typedGraphql;
