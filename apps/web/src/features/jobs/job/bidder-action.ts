import type { JobPhase, ProposalState } from '../../../graphql/generated/graphql';

/** A bidder's own side of a job, as far as its next step goes. */
export interface OwnSide {
  hasDebrief: boolean;
  proposalState: ProposalState | null;
  declinedAt: string | null;
}

export interface BidderAction {
  words: string;
  /** The last part of its address under the job. */
  page: 'debrief' | 'proposal';
  /** False for what one may still do after having turned the job down. */
  isMain: boolean;
}

/** The one thing for a bidder to go on with. Null when nothing is left to do. */
export function bidderAction(phase: JobPhase, { hasDebrief, proposalState, declinedAt }: OwnSide): BidderAction | null {
  if (hasDebrief) return { words: 'Read your debrief', page: 'debrief', isMain: true };
  const isMain = declinedAt === null || proposalState === 'SUBMITTED';
  if (proposalState !== null) return { words: 'Open your proposal', page: 'proposal', isMain };
  if (phase !== 'OPEN') return null;
  return { words: isMain ? 'Write a proposal' : 'Write a proposal after all', page: 'proposal', isMain };
}
