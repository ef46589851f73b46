import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Max, Min } from 'class-validator';

/** Longest page anybody can ask for. */
export const PAGE_LIMIT = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'How many to give, 1 to 100.' })
  @Min(1, { message: 'Ask for at least 1.' })
  @Max(PAGE_LIMIT, { message: `Ask for at most ${PAGE_LIMIT} at a time.` })
  first: number;

  @Field(() => String, { nullable: true, description: 'Continue behind this cursor. Null starts at the beginning.' })
  @IsOptional()
  after?: string | null;
}

@ObjectType({ description: 'Where a page ends.' })
export class PageInfo {
  @Field({ description: 'Whether more follow.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last one given. Null on an empty page.' })
  endCursor: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Page<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
}

/** Makes the GraphQL types `XEdge` and `XConnection` for a type. */
export function connectionOf<T>(node: Type<T>, name: string): Type<Page<T>> {
  @ObjectType(`${name}Edge`)
  class EdgeType {
    @Field({ description: 'Opaque place of this one in the list.' })
    cursor: string;

    @Field(() => node)
    node: T;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionType {
    @Field(() => [EdgeType])
    edges: EdgeType[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return ConnectionType as Type<Page<T>>;
}

/** Hides the keys a page is ordered by inside an opaque cursor. */
export function cursorOf(keys: (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The keys inside a cursor, or null when it is none of ours. */
export function keysOf(cursor: string, count: number): string[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(keys) && keys.length === count ? keys.map(String) : null;
  } catch {
    return null;
  }
}

/** Cuts a list that was read one longer than asked for into a page. */
export function pageOf<T>(rows: T[], first: number, keys: (row: T) => (string | number | null)[]): Page<T> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(keys(node)), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
