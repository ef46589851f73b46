import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';
import { Refusal } from './refusal.js';

/** `union XResult = X | Refusal`: the thing, or an expected no. Whatever is no refusal is the thing. */
export function resultOf<T extends Type<unknown>>(name: string, thing: () => T): T | typeof Refusal {
  return createUnionType({
    name,
    description: 'The thing done, or a refusal that says why not.',
    types: () => [thing(), Refusal] as const,
    resolveType: (value: unknown) => (value instanceof Refusal ? Refusal : (thing() as never)),
  }) as unknown as T | typeof Refusal;
}
