import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { ROOMS } from './app.module.js';

/** The contract of api and web, as text: what libs/schema/schema.graphql must equal. Needs no database. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const providers = ROOMS.flatMap((room) => (Reflect.getMetadata('providers', room) ?? []) as Type<unknown>[]);
  const resolvers = providers.filter((provider) => typeof provider === 'function');
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
  await app.close();
  return `# Printed from the code by \`npm run generate\`. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(await schemaText());
