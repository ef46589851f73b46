import type { Viewer } from '@bidwell/domain/permissions';
import { snake } from '../database/snake-names.js';

/** A piece of SQL that reads one value of the row behind `row`. */
export type Expression = (row: string, scope: Scope) => string;

/** How a nested object or list hangs on its parent: everything from `from` on, for the given aliases. */
export type Source = (row: string, child: string, scope: Scope) => string;

interface Nested {
  reading: () => Reading;
  isList: boolean;
  source: Source;
}

/** Bind parameters of one statement, numbered in the order in which the composer meets them. */
export class Scope {
  readonly values: unknown[] = [];
  private readonly known = new Map<string, string>();
  private aliases = 0;

  constructor(readonly viewer: Viewer | null) {}

  /** A placeholder for a value, cast so that PostgreSQL knows its type. */
  param(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  /** The viewer's person, null when signed out. */
  personId(): string {
    return this.once('person', this.viewer?.personId ?? null);
  }

  /** The bidder the viewer proposes for, null for everybody else. */
  bidderId(): string {
    return this.once('bidder', this.viewer?.bidderId ?? null);
  }

  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }

  private once(name: string, value: string | null): string {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const placeholder = this.param(value, 'uuid');
    this.known.set(name, placeholder);
    return placeholder;
  }
}

/**
 * Says, for one GraphQL type, which SQL yields each of its fields. A field that no reading declares cannot be read.
 * Later rooms lend fields to the types of earlier ones through the same methods.
 */
export class Reading {
  private readonly columns = new Map<string, Record<string, Expression>>();
  private readonly nested = new Map<string, Nested>();

  constructor(readonly typeName: string) {}

  /** A field that one expression yields. */
  column(field: string, expression: Expression): this {
    this.columns.set(field, { [field]: expression });
    return this;
  }

  /** Fields that columns of the same name in snake_case yield. */
  plain(...fields: string[]): this {
    for (const field of fields) this.column(field, (row) => `${row}.${snake(field)}`);
    return this;
  }

  /** A field that a rule works out in a field resolver, from these facts of the row. */
  resolved(field: string, facts: Record<string, Expression>): this {
    this.columns.set(field, facts);
    return this;
  }

  /** One more fact for a resolved field: how a later room adds to what a rule is asked with. */
  fact(field: string, name: string, expression: Expression): this {
    this.columns.set(field, { ...this.columns.get(field), [name]: expression });
    return this;
  }

  /** A nested object, null where the source yields no row. */
  one(field: string, reading: () => Reading, source: Source): this {
    this.nested.set(field, { reading, isList: false, source });
    return this;
  }

  /** A nested list, empty where the source yields no row. The source orders it. */
  many(field: string, reading: () => Reading, source: Source): this {
    this.nested.set(field, { reading, isList: true, source });
    return this;
  }

  /** Every field this reading can answer: what a test compares with the schema. */
  fieldNames(): string[] {
    return [...this.columns.keys(), ...this.nested.keys()].toSorted();
  }

  factsOf(field: string): Record<string, Expression> | undefined {
    return this.columns.get(field);
  }

  nestedOf(field: string): Nested | undefined {
    return this.nested.get(field);
  }
}
