import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Longest document that is read at all; the client's own stay far below. */
export const MAX_TOKENS = 4_000;

/** How many fields one operation may select, fragments spread out; aliases count each time. */
export const MAX_FIELDS = 1_000;

/** How many root fields one operation may ask for: each is a statement, and for mutations a transaction. */
export const MAX_ROOT_FIELDS = 15;

/** Refuses operations that ask for too much, before anything runs. */
export function limitOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const budget = { left: MAX_FIELDS };
      spend(operation.selectionSet, context, budget, new Set());
      if (budget.left < 0) report(context, `One request may select at most ${MAX_FIELDS} fields. Split it.`);
      if (rootFields(operation.selectionSet, context) > MAX_ROOT_FIELDS) {
        report(context, `One request may ask for at most ${MAX_ROOT_FIELDS} root fields. Split it.`);
      }
    },
  };
}

function report(context: ValidationContext, message: string): void {
  context.reportError(new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } }));
}

function spend(set: SelectionSetNode, context: ValidationContext, budget: { left: number }, inside: Set<string>): void {
  for (const selection of set.selections) {
    if (budget.left < 0) return;
    if (selection.kind === Kind.FIELD) {
      budget.left -= 1;
      if (selection.selectionSet) spend(selection.selectionSet, context, budget, inside);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      spend(selection.selectionSet, context, budget, inside);
    } else {
      spendFragment(context.getFragment(selection.name.value), context, budget, inside);
    }
  }
}

/** A fragment that spreads itself is refused by another rule; here it only must not go round for ever. */
function spendFragment(
  fragment: FragmentDefinitionNode | null | undefined,
  context: ValidationContext,
  budget: { left: number },
  inside: Set<string>,
): void {
  if (!fragment || inside.has(fragment.name.value)) return;
  spend(fragment.selectionSet, context, budget, new Set([...inside, fragment.name.value]));
}

function rootFields(set: SelectionSetNode, context: ValidationContext, inside = new Set<string>()): number {
  let count = 0;
  for (const selection of set.selections) {
    if (count > MAX_ROOT_FIELDS) break;
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += rootFields(selection.selectionSet, context, inside);
    else {
      const { value } = selection.name;
      const fragment = context.getFragment(value);
      if (fragment && !inside.has(value))
        count += rootFields(fragment.selectionSet, context, new Set([...inside, value]));
    }
  }
  return count;
}
