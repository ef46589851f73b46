import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type FieldsByTypeName, type ResolveTree } from 'graphql-parse-resolve-info';
import type { Reading, Scope } from './reading.js';

/** What a caller selected, by type and field: the shape graphql-parse-resolve-info gives. */
export type Selection = FieldsByTypeName;

/** The selection below the current field. Fragments, aliases and directives are already worked out. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  return tree?.fieldsByTypeName ?? {};
}

/** The selection further down, such as `edges.node` of a connection; merged when a path is selected twice. */
export function selectionAt(selection: Selection, ...path: string[]): Selection {
  return path.reduce((above, field) => {
    const below: Selection = {};
    for (const tree of fieldsOf(above)) {
      if (tree.name !== field) continue;
      for (const [type, fields] of Object.entries(tree.fieldsByTypeName)) {
        below[type] = { ...below[type], ...fields };
      }
    }
    return below;
  }, selection);
}

/** Whether a field was selected anywhere at this level. */
export function isSelected(selection: Selection, field: string): boolean {
  return fieldsOf(selection).some((tree) => tree.name === field);
}

/**
 * The select list that yields what was selected of one row, as SQL: columns as they are, nested objects as JSON. One
 * statement answers a whole page, and only what was asked for is read.
 */
export function columnsFor(reading: Reading, selection: Selection, row: string, scope: Scope): string {
  const columns = new Map<string, string>();
  for (const tree of fieldsOf(selection, reading.typeName)) {
    if (tree.name === '__typename') continue;
    addField(reading, tree, row, scope, columns);
  }
  if (columns.size === 0) columns.set('__empty', 'true');
  return [...columns].map(([name, sql]) => `${sql} as "${name}"`).join(', ');
}

function addField(reading: Reading, tree: ResolveTree, row: string, scope: Scope, columns: Map<string, string>): void {
  const facts = reading.factsOf(tree.name);
  if (facts !== undefined) {
    for (const [name, expression] of Object.entries(facts)) {
      if (!columns.has(name)) columns.set(name, expression(row, scope));
    }
    return;
  }
  const nested = reading.nestedOf(tree.name);
  if (nested === undefined) throw new Error(`No reading answers ${reading.typeName}.${tree.name}.`);
  const child = scope.alias();
  const inner = `select ${columnsFor(nested.reading(), tree.fieldsByTypeName, child, scope)} ${nested.source(row, child, scope)}`;
  const picked = nested.isList
    ? `coalesce((select json_agg(row_to_json(r)) from (${inner}) r), '[]'::json)`
    : `(select row_to_json(r) from (${inner}) r)`;
  columns.set(tree.name, picked);
}

function fieldsOf(selection: Selection, typeName?: string): ResolveTree[] {
  const types = typeName === undefined ? Object.values(selection) : [selection[typeName] ?? {}];
  const merged = new Map<string, ResolveTree>();
  for (const tree of types.flatMap((fields) => Object.values(fields))) {
    const known = merged.get(tree.name);
    merged.set(tree.name, known === undefined ? tree : mergeTrees(known, tree));
  }
  return [...merged.values()];
}

/** One field selected under two aliases is read once, with the fields of both. */
function mergeTrees(one: ResolveTree, other: ResolveTree): ResolveTree {
  const fieldsByTypeName: Selection = { ...one.fieldsByTypeName };
  for (const [type, fields] of Object.entries(other.fieldsByTypeName)) {
    const renamed = Object.entries(fields).map(([alias, tree]) => [`${other.alias}.${alias}`, tree] as const);
    fieldsByTypeName[type] = { ...fieldsByTypeName[type], ...Object.fromEntries(renamed) };
  }
  return { ...one, fieldsByTypeName };
}
