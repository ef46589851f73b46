import { useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useMutation } from 'urql';
import type { FieldProblem } from '../ui/field-problem';
import type { RefusalFieldsFragment } from './generated/graphql';

/** The one root field of a mutation. */
type RootOf<Data> = Data[Exclude<keyof Data, '__typename'>];
/** What comes back when the move is made: the root field without its refusal. */
export type Made<Data> = Exclude<RootOf<Data>, { __typename: 'Refusal' }>;

export interface Move<Data, Variables> {
  /** Makes the move. Gives null when it was refused or did not reach the server: then `problems` says why. */
  run: (variables: Variables) => Promise<Made<Data> | null>;
  isRunning: boolean;
  /** Everything to put right, for `ErrorSummary`. Empty before the first try and after a move that was made. */
  problems: FieldProblem[];
  /** The refusal's stable word, such as `DEADLINE_PASSED`. Null unless refused. */
  code: string | null;
  /** Words for one field, for its `error`. */
  errorFor: (field: string) => string | undefined;
  clear: () => void;
}

/** Why a move was not made. */
export interface Setback {
  /** A refusal's stable word, or `BAD_USER_INPUT`. Null when the server could not be reached or broke. */
  code: string | null;
  problems: FieldProblem[];
}

const NOTHING: Setback = { code: null, problems: [] };
const UNREACHABLE = 'The server could not be reached. Check your connection, then try again.';

/** Runs one mutation whose root field is a union with `Refusal`, and turns an expected no into words per field. */
export function useMove<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Move<Data, Variables> {
  const [{ fetching }, execute] = useMutation(document);
  const [setback, setSetback] = useState(NOTHING);

  async function run(variables: Variables): Promise<Made<Data> | null> {
    const answer = await execute(variables);
    const next = setbackIn(answer);
    setSetback(next ?? NOTHING);
    return next ? null : (rootOf(answer.data ?? {}) as Made<Data>);
  }

  return {
    run,
    isRunning: fetching,
    problems: setback.problems,
    code: setback.code,
    errorFor: (field) => setback.problems.find((problem) => problem.field === field)?.message,
    clear: () => setSetback(NOTHING),
  };
}

/** Why the move behind an answer was not made; null when it was. For moves without a press, such as saving a draft. */
export function setbackIn({ data, error }: { data?: object; error?: CombinedError }): Setback | null {
  return error ? unreachable(error) : refusalIn(rootOf(data ?? {}));
}

function rootOf(data: object): unknown {
  const [, value] = Object.entries(data).find(([key]) => key !== '__typename') ?? [];
  return value;
}

function refusalIn(outcome: unknown): Setback | null {
  if (!isRefusal(outcome)) return null;
  const whole = { field: outcome.field, message: outcome.message };
  return { code: outcome.code, problems: outcome.problems.length > 0 ? outcome.problems : [whole] };
}

function isRefusal(outcome: unknown): outcome is RefusalFieldsFragment {
  return typeof outcome === 'object' && outcome !== null && '__typename' in outcome && outcome.__typename === 'Refusal';
}

/** Words for a move that broke instead of being answered: badly shaped input names its fields, all else is our fault. */
function unreachable(error: CombinedError): Setback {
  if (error.networkError) return { code: null, problems: [{ field: null, message: UNREACHABLE }] };
  const [first] = error.graphQLErrors;
  const named = first?.extensions.problems;
  if (Array.isArray(named) && named.length > 0) return { code: 'BAD_USER_INPUT', problems: named as FieldProblem[] };
  return {
    code: null,
    problems: [{ field: null, message: first?.message ?? 'Something broke on our side. Try again.' }],
  };
}
