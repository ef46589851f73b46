import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import type { Actor } from './actor.js';

const SAMPLES: Record<string, string[]> = {
  String: ['""'],
  Int: ['100'],
  Float: ['1'],
  Boolean: ['true', 'false'],
  DateTime: ['"2031-01-01T12:00:00Z"'],
  CalendarDate: ['"2026-11-01"'],
  MinorUnits: ['1'],
};

/** The most that one request may select, with some left over. */
const MOST_FIELDS = 950;

/**
 * Asks every root query with everything it can be asked for, as deep as one request may go, and gives the bodies of the answers as
 * they came. Each id is tried wherever an id is asked for.
 */
export async function everyAnswer(actor: Actor, schema: GraphQLSchema, ids: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const selection = deepest(schema, getNamedType(field.type));
    for (const given of callsOf(field, ids)) {
      const { text } = await actor.send(`{ ${field.name}${given}${selection} }`);
      texts.push(text);
    }
  }
  return texts;
}

/** Arguments in every combination; of the optional ones, those that choose a page or a part. */
function callsOf({ args }: GraphQLField<unknown, unknown>, ids: readonly string[]): string[] {
  const asked = args.filter((arg) => isRequiredArgument(arg) || arg.name === 'first');
  let calls: string[][] = [[]];
  for (const arg of asked) calls = calls.flatMap((call) => valuesOf(arg, ids).map((value) => [...call, value]));
  return calls.map((call) => (call.length === 0 ? '' : `(${call.join(', ')})`));
}

function valuesOf({ name, type }: GraphQLArgument, ids: readonly string[]): string[] {
  return literals(type, ids).map((literal) => `${name}: ${literal}`);
}

function literals(type: GraphQLInputType, ids: readonly string[]): string[] {
  if (isNonNullType(type)) return literals(type.ofType, ids);
  if (isListType(type)) return literals(type.ofType, ids).map((one) => `[${one}]`);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) {
    const parts = Object.values(type.getFields()).filter(isRequiredInputField);
    return [`{ ${parts.map(({ name, type: of }) => `${name}: ${literals(of, ids)[0] ?? 'null'}`).join(', ')} }`];
  }
  return type.name === 'ID' ? ids.map((id) => JSON.stringify(id)) : (SAMPLES[type.name] ?? ['null']);
}

/** Everything below a type, as deep as fits into one request. */
export function deepest(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isLeafType(type)) return '';
  for (let depth = 8; depth > 1; depth -= 1) {
    const selection = below(schema, type, depth, []);
    if (selection.split(/\s+/).filter((word) => /^[a-z_]/i.test(word)).length <= MOST_FIELDS) return ` ${selection}`;
  }
  return ` ${below(schema, type, 1, [])}`;
}

function below(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, above: string[]): string {
  if (isUnionType(type) || isInterfaceType(type)) {
    const kinds = schema.getPossibleTypes(type).map((one) => `... on ${one.name} ${below(schema, one, depth, above)}`);
    return `{ __typename ${kinds.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (depth <= 1 || above.includes(named.name)) return [];
    return [`${field.name} ${below(schema, named, depth - 1, [...above, type.name])}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}
