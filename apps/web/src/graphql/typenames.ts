import { formatDocument, makeOperation, mapExchange, type Operation } from '@urql/core';
import type { SelectionSetNode } from 'graphql';

/** urql marks the type names that it asks for by itself, and its cache leaves the marked ones out of its answers. */
interface Marked {
  _generated?: boolean;
  selectionSet?: SelectionSetNode;
}

function keepNames({ selections }: SelectionSetNode): void {
  for (const selection of selections as readonly Marked[]) {
    if (selection._generated) selection._generated = false;
    if (selection.selectionSet) keepNames(selection.selectionSet);
  }
}

function withTypenames(document: Operation['query']) {
  const formatted = formatDocument(document);
  for (const definition of formatted.definitions) if ('selectionSet' in definition) keepNames(definition.selectionSet);
  return formatted;
}

/** Asks for `__typename` everywhere and gives it on, as the generated types promise: by it a refusal is known. */
export const typenames = mapExchange({
  onOperation: (operation) =>
    makeOperation(operation.kind, { ...operation, query: withTypenames(operation.query) }, operation.context),
});
