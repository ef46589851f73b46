import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { PAGE_LIMIT } from './paging.js';
import { weigh, type Weight } from './weigh.js';

/** Longest document that is read at all; the client's own stay far below. */
export const MAX_TOKENS = 4_000;

/** Characters of a document: what its tokens hold counts too. */
export const MAX_CHARACTERS = 100_000;

/** How many fields one operation may select, fragments spread out; aliases count each time. */
export const MAX_FIELDS = 1_000;

/** How many root fields one operation may ask for: each is a statement. */
export const MAX_ROOT_FIELDS = 15;

/** The same for mutations, where each is a transaction. */
export const MAX_MOVES = 5;

const MAX_DEPTH = 12;
const MAX_REPEATS = 15;
const MAX_DIRECTIVES = 20;
const MAX_VARIABLES = 50;

/** Values that an answer may hold: fields times the pages and lists that they stand in. */
const MAX_VALUES = 300_000;

/** What is too much about a document, each in a sentence; and which of its variables say how long a page is. */
export interface Limited {
  refusals: string[];
  pageVariables: string[];
}

/** Weighs a document before anything of it is validated or runs. */
export function limitDocument(schema: GraphQLSchema, document: DocumentNode): Limited {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const weighed = operations.map((operation) => ({ operation, weight: weigh(schema, document, operation) }));
  const refusals = weighed.flatMap(({ operation, weight }) => refusalsOf(operation, weight));
  const ofFragments = document.definitions.flatMap((one) => one.directives?.length ?? 0);
  const directives = sum(weighed.map(({ weight }) => weight.directives)) + sum(ofFragments);
  if (operations.length > 1) refusals.push('Send one operation at a time.');
  if (directives > MAX_DIRECTIVES) refusals.push(`One request may use at most ${MAX_DIRECTIVES} directives.`);
  return { refusals: [...new Set(refusals)], pageVariables: weighed.flatMap(({ weight }) => weight.pageVariables) };
}

/** What the values of variables ask for beyond a page. */
export function limitVariables(pageVariables: readonly string[], variables: Record<string, unknown>): string[] {
  const isLong = pageVariables.some((name) => Number(variables[name]) > PAGE_LIMIT);
  return isLong ? [`Ask for at most ${PAGE_LIMIT} at a time.`] : [];
}

function refusalsOf({ operation, variableDefinitions = [] }: OperationDefinitionNode, weight: Weight): string[] {
  const roots = operation === OperationTypeNode.MUTATION ? MAX_MOVES : MAX_ROOT_FIELDS;
  const pages = [...weight.pages, ...variableDefinitions.flatMap((one) => defaultPage(one, weight))];
  const limits: [boolean, string][] = [
    [weight.fields > MAX_FIELDS, `One request may select at most ${MAX_FIELDS} fields. Split it.`],
    [weight.rootFields > roots, `One request may ask for at most ${roots} root fields. Split it.`],
    [weight.depth > MAX_DEPTH, `One request may go at most ${MAX_DEPTH} levels deep. Ask for less at once.`],
    [weight.repeats > MAX_REPEATS, `One request may repeat fields at most ${MAX_REPEATS} times. Split it.`],
    [weight.values > MAX_VALUES, 'This asks for too long lists inside lists. Ask for shorter pages.'],
    [pages.some((page) => page > PAGE_LIMIT), `Ask for at most ${PAGE_LIMIT} at a time.`],
    [variableDefinitions.length > MAX_VARIABLES, `One request may use at most ${MAX_VARIABLES} variables.`],
  ];
  return limits.filter(([isTooMuch]) => isTooMuch).map(([, words]) => words);
}

function defaultPage({ variable, defaultValue }: VariableDefinitionNode, { pageVariables }: Weight): number[] {
  const isPage = defaultValue?.kind === Kind.INT && pageVariables.includes(variable.name.value);
  return isPage ? [Number(defaultValue.value)] : [];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
