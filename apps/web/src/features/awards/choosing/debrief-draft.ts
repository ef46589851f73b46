import type { DebriefCriterionInput, DebriefInput } from '../../../graphql/generated/graphql';

/** What the requester wrote for single bidders, by proposal. Who is not in it is told what the preview shows. */
export type Drafts = ReadonlyMap<string, Required<DebriefInput>>;

/** What was written for this proposal so far. */
export function draftOf(drafts: Drafts, proposalId: string): Required<DebriefInput> {
  return drafts.get(proposalId) ?? { proposalId, words: '', criteria: [] };
}

/** The same with other words to this bidder. */
export function withWords(drafts: Drafts, proposalId: string, words: string): Drafts {
  return new Map(drafts).set(proposalId, { ...draftOf(drafts, proposalId), words });
}

/** The same with other words on one criterion. */
export function withCriterion(drafts: Drafts, proposalId: string, criterion: DebriefCriterionInput): Drafts {
  const draft = draftOf(drafts, proposalId);
  const others = draft.criteria.filter(({ criterionId }) => criterionId !== criterion.criterionId);
  return new Map(drafts).set(proposalId, { ...draft, criteria: [...others, criterion] });
}

/** What is sent with the decision. */
export function sentOf(drafts: Drafts): Required<DebriefInput>[] {
  return [...drafts.values()];
}

/** Where this proposal's part of a decision stands, as the server names it in a refusal. */
export function draftPath(drafts: Drafts, proposalId: string): string {
  const index = [...drafts.keys()].indexOf(proposalId);
  return index === -1 ? `debriefs.${proposalId}` : `debriefs.${index}`;
}

/** Where one criterion of it stands. */
export function criterionPath(drafts: Drafts, proposalId: string, criterionId: string): string {
  const index = draftOf(drafts, proposalId).criteria.findIndex((criterion) => criterion.criterionId === criterionId);
  return `${draftPath(drafts, proposalId)}.criteria.${index === -1 ? criterionId : index}`;
}
