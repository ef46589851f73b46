import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { permissionOf, readersOf } from '@bidwell/domain/access-policy';
import { type GraphQLSchema, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { ROOMS } from './app.module.js';

/** The contract of api and web, as text: what libs/schema/schema.graphql must equal. Needs no database. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const providers = [...withParts(ROOMS)].flatMap((room) => listOf('providers', room));
  const resolvers = providers.filter((provider) => typeof provider === 'function');
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
  await app.close();
  refuseUnanswered(schema);
  return `# Printed from the code by \`npm run generate\`. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** A schema is not printed while the policy leaves open who may call or read something. */
function refuseUnanswered(schema: GraphQLSchema): void {
  const unanswered = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    const isAnswered = (field: string) => (isRoot ? permissionOf(field) : readersOf(type.name, field)) != null;
    return Object.keys(type.getFields()).flatMap((field) => (isAnswered(field) ? [] : [`${type.name}.${field}`]));
  });
  if (unanswered.length > 0) {
    throw new Error(`No row in libs/domain/src/access-policy.ts says who may call or read: ${unanswered.join(', ')}.`);
  }
}

/** The rooms, and the modules of which they are made. */
function withParts(rooms: Type<unknown>[]): Set<Type<unknown>> {
  const found = new Set<Type<unknown>>();
  const waiting = [...rooms];
  for (let room = waiting.pop(); room !== undefined; room = waiting.pop()) {
    if (found.has(room)) continue;
    found.add(room);
    waiting.push(...listOf('imports', room));
  }
  return found;
}

function listOf(what: 'providers' | 'imports', module: Type<unknown>): Type<unknown>[] {
  return (Reflect.getMetadata(what, module) ?? []) as Type<unknown>[];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(await schemaText());
