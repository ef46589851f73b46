import { getNamedType, type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';

/** Every field that an input takes, down to its leaves: `lines.note`, `cost.labour.role`. */
export function fieldsOfInput(schema: GraphQLSchema, name: string, path = ''): string[] {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) return [path];
  return Object.values(type.getFields()).flatMap((field) => {
    return fieldsOfInput(schema, getNamedType(field.type).name, path === '' ? field.name : `${path}.${field.name}`);
  });
}

/** A selection of everything that a type has. */
export function everythingOf(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).map((field) => {
    return `${field.name} ${everythingOf(schema, getNamedType(field.type).name)}`.trim();
  });
  return `{ ${fields.join(' ')} }`;
}
