import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { PAGE_LIMIT } from './paging.js';

/** What an operation asks for, fragments spread out. */
export interface Weight {
  fields: number;
  rootFields: number;
  /** The same field again at the same place: by an alias, or simply twice in one pair of braces. */
  repeats: number;
  directives: number;
  depth: number;
  /** Values that the answer may hold: fields times the pages and lists that they stand in. */
  values: number;
  /** Every number of a page that stands in the document itself. */
  pages: number[];
  /** Names of variables that say how long a page is. */
  pageVariables: string[];
}

/** How long a list without pages is taken to be. */
const LIST = 3;

/** What is left unread of a document that spreads without end. */
export const STEPS = 5_000;

interface Place {
  type: GraphQLNamedType | undefined;
  depth: number;
  times: number;
  inside: readonly string[];
  /** Fields already asked for at this place, through whichever fragment. */
  seen: Set<string>;
}

/** Weighs one operation in a walk that ends after a fixed number of steps, whatever the document does. */
export function weigh(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Weight {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  const walk = new Walk(fragments);
  walk.set(operation.selectionSet, {
    type: schema.getRootType(operation.operation) ?? undefined,
    depth: 1,
    times: 1,
    inside: [],
    seen: new Set(),
  });
  walk.weight.directives += operation.directives?.length ?? 0;
  return walk.weight;
}

class Walk {
  readonly weight: Weight = {
    fields: 0,
    rootFields: 0,
    repeats: 0,
    directives: 0,
    depth: 0,
    values: 0,
    pages: [],
    pageVariables: [],
  };
  private steps = 0;

  constructor(private readonly fragments: Map<string, FragmentDefinitionNode>) {}

  set({ selections }: SelectionSetNode, place: Place): void {
    const here = new Set<string>();
    for (const selection of selections) {
      this.steps += 1;
      if (this.steps > STEPS) {
        this.weight.fields = STEPS;
        return;
      }
      this.weight.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) this.repeated(selection, place.seen, here);
      this.selection(selection, place);
    }
  }

  /** A fragment that spreads itself is refused by another rule; here it only must not go round for ever. */
  private selection(selection: SelectionNode, place: Place): void {
    if (selection.kind === Kind.FIELD) return this.field(selection, place);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.set(selection.selectionSet, place);
    const name = selection.name.value;
    const fragment = this.fragments.get(name);
    if (fragment === undefined || place.inside.includes(name)) return;
    this.set(fragment.selectionSet, { ...place, inside: [...place.inside, name] });
  }

  private repeated({ name, alias }: FieldNode, seen: Set<string>, here: Set<string>): void {
    if (here.has(name.value) || (alias !== undefined && seen.has(name.value))) this.weight.repeats += 1;
    here.add(name.value);
    seen.add(name.value);
  }

  private field(node: FieldNode, { type, depth, times, inside }: Place): void {
    const { weight } = this;
    weight.fields += 1;
    weight.values += times;
    weight.depth = Math.max(weight.depth, depth);
    if (depth === 1) weight.rootFields += 1;
    const field = fieldOf(type, node.name.value);
    const length = this.pageOf(node, field) ?? (isListed(field) ? LIST : 1);
    if (node.selectionSet === undefined) return;
    const below = field === undefined ? undefined : getNamedType(field.type);
    this.set(node.selectionSet, { type: below, depth: depth + 1, times: times * length, inside, seen: new Set() });
  }

  /** A page whose length is a variable counts as the longest there is. */
  private pageOf(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number | null {
    if (!field?.args.some(({ name }) => name === 'first')) return null;
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (value?.kind === Kind.VARIABLE) this.weight.pageVariables.push(value.name.value);
    if (value?.kind !== Kind.INT) return PAGE_LIMIT;
    this.weight.pages.push(Number(value.value));
    return Math.max(1, Number(value.value));
  }
}

/** `edges` is the page itself, which its own number has counted. */
function isListed(field: GraphQLField<unknown, unknown> | undefined): boolean {
  return field !== undefined && field.name !== 'edges' && isListType(getNullableType(field.type));
}

function fieldOf(type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  if (type === undefined || !isCompositeType(type)) return undefined;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
