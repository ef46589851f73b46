import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A value of the right shape for each scalar, that belongs to nothing. */
const SAMPLES: Record<string, string> = {
  ID: '"00000000-0000-4000-8000-000000000000"',
  String: '"x@y.example"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  DateTime: '"2031-01-01T12:00:00Z"',
  CalendarDate: '"2031-01-01"',
  MinorUnits: '1',
};

/** A document that calls this one root field, with everything it must be given and nothing else. */
export function anyCall(operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(isRequiredArgument).map(named).join(', ');
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${operation} { ${field.name}${given === '' ? '' : `(${given})`}${below} }`;
}

function named({ name, type }: GraphQLArgument | GraphQLInputField): string {
  return `${name}: ${literal(type)}`;
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields()).filter(isRequiredInputField).map(named).join(', ')} }`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  return SAMPLES[type.name] ?? unknown(type.name);
}

function unknown(scalar: string): never {
  throw new Error(`Give the scalar ${scalar} a sample value.`);
}
