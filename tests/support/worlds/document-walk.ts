import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLUnionType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import type { Operation } from './compare-worlds.js';
import type { Template } from './template.js';
import { type Draw, drawn, valueOf } from './values.js';

/** How deep an operation may go, drawn for each: most are of the size of a page's own, some go as deep as there is anything. */
const DEPTHS = [2, 3, 3, 3, 4, 5] as const;

/** So many fields of an operation may be called otherwise, beside those that would clash: more are refused as an attack. */
const RENAMED = 8;

/** Left out: they end or change the session itself, after which every answer is the same. */
const OF_SESSIONS = new Set(['signOut', 'signIn', 'signInAsDemoPerson']);

const NONE: ReadonlySet<string> = new Set();

/** Half of all draws, however much else the schema holds: what a bidder's own pages are made of. */
const OF_BIDDERS = new Set([
  'openJobs',
  'myBids',
  'job',
  'home',
  'viewer',
  'myProposal',
  'debrief',
  'startProposal',
  'saveProposal',
  'submitProposal',
  'withdrawProposal',
  'declineJob',
  'askQuestion',
]);

/** So many different operations; the seed tells which. */
export function drawOperations(schema: GraphQLSchema, template: Template, count: number, seed: number): Operation[] {
  const different = new Map<string, Operation>();
  for (const operation of fc.sample(operations(schema, template), { numRuns: count * 2, seed })) {
    different.set(`${operation.document} ${JSON.stringify(operation.variables)}`, operation);
  }
  return [...different.values()].slice(0, count);
}

/**
 * Random operations that are valid for the schema: up to three different root fields, some aliases, fragments, drawn arguments.
 * Different, because fields of one query run side by side, and two of a kind could see each other's trace.
 */
function operations(schema: GraphQLSchema, template: Template): fc.Arbitrary<Operation> {
  return drawn((draw) => new Walk(schema, template, draw).operation());
}

class Walk {
  private readonly variables: Record<string, unknown> = {};
  private readonly definitions: string[] = [];
  private aliases = 0;
  private readonly deepest: number;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly template: Template,
    private readonly draw: Draw,
  ) {
    this.deepest = draw(...DEPTHS);
  }

  operation(): Operation {
    const kind = this.draw('query', 'query', 'mutation');
    const root = (kind === 'query' ? this.schema.getQueryType() : this.schema.getMutationType()) as GraphQLObjectType;
    const fields = Object.values(root.getFields()).filter(({ name }) => !OF_SESSIONS.has(name));
    const ofBidders = fields.filter(({ name }) => OF_BIDDERS.has(name));
    const drawField = () => this.draw(...(this.draw(true, false) ? ofBidders : fields));
    const chosen = [...new Set(Array.from({ length: this.draw(1, 1, 2, 3) }, drawField))];
    const body = chosen.map((field) => this.field(field, 1)).join(' ');
    const definitions = this.definitions.length === 0 ? '' : ` (${this.definitions.join(', ')})`;
    const name = `${kind} ${chosen.map((field) => field.name).join(', ')}`;
    return { name, document: `${kind}${definitions} { ${body} }`, variables: this.variables };
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number, clashing: ReadonlySet<string> = NONE): string {
    const given = field.args.filter((argument) => isRequiredArgument(argument) || this.draw(true, false));
    const values = given.map((argument) => `${argument.name}: ${this.variable(argument)}`);
    const list = values.length === 0 ? '' : `(${values.join(', ')})`;
    return `${this.called(field.name, clashing)}${list}${this.selection(field.type, depth)}`;
  }

  /** Under an alias where two members of a union share the name, and sometimes without need. */
  private called(name: string, clashing: ReadonlySet<string>): string {
    const isRenamed = this.aliases < RENAMED && this.draw(true, false, false, false, false, false, false);
    if (!isRenamed && !clashing.has(name)) return name;
    this.aliases += 1;
    return `f${this.aliases}: ${name}`;
  }

  private variable(argument: Parameters<typeof valueOf>[0]): string {
    const name = `v${this.definitions.length + 1}`;
    this.definitions.push(`$${name}: ${String(argument.type)}`);
    this.variables[name] = valueOf(argument, this.template, this.draw);
    return `$${name}`;
  }

  private selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (isUnionType(named)) {
      const clashing = sharedNames(named);
      const parts = named
        .getTypes()
        .map((member) => `... on ${member.name} { ${this.fieldsOf(member, depth, clashing)} }`);
      return ` { __typename ${parts.join(' ')} }`;
    }
    if (!isObjectType(named)) throw new Error(`Nothing walks through ${named.name} yet.`);
    return ` { ${this.fieldsOf(named, depth)} }`;
  }

  private fieldsOf(type: GraphQLObjectType, depth: number, clashing?: ReadonlySet<string>): string {
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const branches = depth < this.deepest ? fields.filter((field) => !leaves.includes(field)) : [];
    const share = depth < 2 ? [true, true, false] : [true, false, false];
    const chosen = [
      ...leaves.filter(() => this.draw(true, true, false)),
      ...branches.filter(() => this.draw(...share)),
    ];
    return ['__typename', ...chosen.map((field) => this.field(field, depth + 1, clashing))].join(' ');
  }
}

/** Names that more than one member of a union has. */
function sharedNames(union: GraphQLUnionType): Set<string> {
  const names = union.getTypes().flatMap((member) => Object.keys(member.getFields()));
  return new Set(names.filter((name, place) => names.indexOf(name) !== place));
}
