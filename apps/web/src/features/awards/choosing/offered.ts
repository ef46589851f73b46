import { calledBy } from '../../../graphql/called';
import type { Contender } from '../decision-buttons';

/** Everything that can be chosen of a proposal: its main offer, and each of its variants. */
export interface Offered {
  /** Names it among all that can be chosen. The main offer is named by its proposal alone. */
  key: string;
  proposal: Contender;
  /** Null for the main offer. */
  variant: Contender['variants'][number] | null;
}

/** All that can be chosen, each proposal's variants behind its main offer. */
export function offeredBy(proposals: readonly Contender[]): Offered[] {
  return proposals.flatMap((proposal) => [
    { key: proposal.id, proposal, variant: null },
    ...proposal.variants.map((variant) => ({ key: `${proposal.id}-${variant.number}`, proposal, variant })),
  ]);
}

/** "Events team", or "Events team with Riverside, one evening". */
export function offeredName({ proposal, variant }: Offered): string {
  return variant === null ? calledBy(proposal) : `${calledBy(proposal)} with ${variant.title}`;
}
