import type { BriefAnswers as Answers } from '@bidwell/domain/brief-answers';
import { GraphQLError, GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql';

/** What a requester answered, by question key: the questions are data, so their answers have no type of their own. */
export const BriefAnswers = new GraphQLScalarType<Answers, Answers>({
  name: 'BriefAnswers',
  description: `Answers to the questions of a category as a JSON object by question key; what was not answered is left out. By kind:
TEXT, DATE ("2026-12-18"), TIME ("09:30") and CHOICE a string; INCLUSION "in", "out" or "optional"; NUMBER a number;
MONEY a whole number of the smallest unit of the job's currency; CHOICES a list of strings; FILE a list of file ids;
FLEXIBLE_DATE { from, to, flexibility ("firm", "fewDays", "oneWeek", "oneMonth" or "open"), alternates: [{ from, to }] } with null for open ends;
TABLE a list of rows, each an object by column key without the cells that were left empty.`,
  serialize: (value) => value as Answers,
  parseValue: (value) => parse(value),
  parseLiteral: (node: ValueNode, variables) => parse(valueFromASTUntyped(node, variables)),
});

function parse(value: unknown): Answers {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Answers;
  throw new GraphQLError('Give the answers as an object, by question key.', { extensions: { code: 'BAD_USER_INPUT' } });
}
