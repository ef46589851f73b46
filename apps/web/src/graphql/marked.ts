import type { ProposalMark } from './generated/graphql';

/** The proposals that take part, as `takesPart` says it: they have a rank, set the lowest price and can be chosen. */
export function takingPart<Proposal extends { marked: { mark: ProposalMark } | null }>(
  proposals: readonly Proposal[],
): Proposal[] {
  return proposals.filter(({ marked }) => marked?.mark !== 'DISQUALIFIED');
}
