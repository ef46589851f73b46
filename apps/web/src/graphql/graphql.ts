import { gql, type TypedDocumentNode } from '@urql/core';
import type { graphql as typedGraphql } from './generated/gql';

export { readFragment, type FragmentType } from './generated/fragment-masking';

type Document = TypedDocumentNode<object, object>;

/** Every fragment that a loaded module has written, by name. */
const fragments = new Map<string, Document>();

const SPREAD = /\.\.\.\s*(?!on\b)(\w+)/g;

/**
 * Reads one GraphQL document. Its type comes from `node apps/web/codegen.mjs`, matched by its exact text. A document
 * that spreads a fragment finds it by name: the component that owns the fragment is imported by whoever spreads it.
 * So each page ships only its own documents, and no generated code at all.
 */
function readDocument(source: string): Document {
  const needed = [...source.matchAll(SPREAD)].map(([, name]) => fragmentNamed(String(name)));
  const strings = [source, ...needed.map(() => '')] as unknown as TemplateStringsArray;
  const document = gql<object, object>(strings, ...needed);
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
