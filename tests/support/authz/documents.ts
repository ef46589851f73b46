import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** Everything that lies below a field, by the name under which it is asked for; null where there is nothing below. */
type Tree = Map<string, Tree | null>;

/** A document that asks for some paths below one query. */
export interface Reading {
  root: string;
  document: string;
  /** How many fields it asks for, each by one path. */
  paths: number;
}

/** So many fields fit into one request with some left over. */
const FIELDS = 700;

/** All ids of the world, by the table that keeps them. */
export type Ids = ReadonlyMap<string, readonly string[]>;

/** Documents that reach every field by every path of at most this many objects, below each query that can be asked with these ids. */
export function documentsFor(schema: GraphQLSchema, depth: number, ids: Ids): Reading[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const parts = [...pathsOf(schema, getNamedType(field.type), depth, [])];
    return callsOf(field, ids).flatMap((call) =>
      packed(parts).map(({ text, paths }) => ({
        root: field.name,
        document: `{ ${field.name}${call}${text} }`,
        paths,
      })),
    );
  });
}

/** Each leaf below a type as the path that leads to it. In a union, fields go by the type's name: two may differ in kind. */
function* pathsOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, above: string[]): Generator<string[]> {
  if (isUnionType(type)) {
    for (const one of type.getTypes())
      yield* pathsBelow(schema, one, depth, [...above, `... on ${one.name}`], one.name);
  } else yield* pathsBelow(schema, type, depth, above, null);
}

function* pathsBelow(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth: number,
  above: string[],
  member: string | null,
): Generator<string[]> {
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    if (field.args.some(isRequiredArgument)) continue;
    const name = member === null ? field.name : `${member}__${field.name}: ${field.name}`;
    const named = getNamedType(field.type);
    if (isLeafType(named)) yield [...above, name];
    else if (depth > 1) yield* pathsOf(schema, named, depth - 1, [...above, name]);
  }
}

function packed(paths: readonly string[][]): { text: string; paths: number }[] {
  if (paths.length === 0) return [{ text: '', paths: 1 }];
  const documents: { text: string; paths: number }[] = [];
  let tree: Tree = new Map();
  let size = 0;
  let count = 0;
  for (const path of paths) {
    if (size + path.length > FIELDS) {
      documents.push({ text: printed(tree), paths: count });
      [tree, size, count] = [new Map(), 0, 0];
    }
    size += put(tree, path);
    count += 1;
  }
  return [...documents, { text: printed(tree), paths: count }];
}

/** How many names were not there before. */
function put(tree: Tree, [name = '', ...below]: string[]): number {
  const known = tree.has(name);
  if (below.length === 0) tree.set(name, null);
  else if (!known) tree.set(name, new Map());
  const next = tree.get(name);
  return (known ? 0 : 1) + (below.length === 0 || next === null || next === undefined ? 0 : put(next, below));
}

function printed(tree: Tree): string {
  const parts = [...tree].map(([name, below]) => `${name}${below === null ? '' : printed(below)}`);
  return ` { __typename ${parts.join(' ')} }`;
}

/** The query's arguments in every way that ids, enums and switches allow. Empty where an id is asked for that nothing has. */
function callsOf(field: GraphQLField<unknown, unknown>, ids: Ids): string[] {
  let calls: string[][] = [[]];
  for (const arg of field.args.filter((one) => isRequiredArgument(one) || isPart(one))) {
    calls = calls.flatMap((call) =>
      literalsOf(field.name, arg, ids).map((value) => [...call, `${arg.name}: ${value}`]),
    );
  }
  return calls.map((call) => (call.length === 0 ? '' : `(${call.join(', ')})`));
}

/** Optional arguments without which an answer is empty. */
const isPart = ({ name }: GraphQLArgument) => name === 'first' || name === 'datasetId';

/** So many ids of one kind are asked for. */
const MOST_IDS = 5;

/** What `id` means below each query; elsewhere the name of an argument says it. */
const ID_OF: Record<string, string> = {
  job: 'job',
  challenge: 'challenge',
  frozenFigures: 'frozen_figures',
  guestInvitation: 'invitation',
  importTask: 'import_task',
  service: 'service',
  serviceRequest: 'service_request',
  uploadedFile: 'uploaded_file',
};

const WORDS: Record<string, string> = { search: '', month: '2026-11', token: 'none', currency: 'EUR', words: '' };

function literalsOf(query: string, { name, type }: GraphQLArgument, ids: Ids): string[] {
  const given = isNonNullType(type) ? type.ofType : type;
  if (isListType(given)) return ['[]'];
  if (isEnumType(given)) return given.getValues().map((value) => value.name);
  const kind = getNamedType(given).name;
  if (kind === 'ID') {
    const table = name === 'id' ? (ID_OF[query] ?? query) : tableOf(name);
    return (ids.get(table) ?? []).slice(0, MOST_IDS).map((id) => JSON.stringify(id));
  }
  if (kind === 'Int') return ['3'];
  if (kind === 'Boolean') return ['true', 'false'];
  if (kind === 'CalendarDate') return [name === 'from' ? '"2020-01-01"' : '"2099-01-01"'];
  if (kind === 'String') return [JSON.stringify(WORDS[name] ?? 'x')];
  return name === 'filter' ? (ids.get('dataset') ?? []).slice(0, 1).map((id) => `{ datasetId: "${id}" }`) : ['{ }'];
}

/** `jobId` is the id of a row of `job`, `winnerProposalId` one of `proposal`. */
export function tableOf(argument: string): string {
  const name = argument.replace(/Ids?$/, '').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return name === 'winner_proposal' || name === 'runner_up' ? 'proposal' : name;
}
