import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Chip, type ChipTone } from '../../../ui/chip';

const OwnStateFragment = graphql(`
  fragment OwnState on Job {
    id
    bidderView {
      seenAt
      interestedAt
      declinedAt
      proposalState
    }
  }
`);

interface OwnStateProps {
  job: FragmentType<typeof OwnStateFragment>;
  /** On the page of the job itself: that it is being looked at goes without saying. */
  isOnItsPage?: boolean;
}

/** How far this bidder's own side is: not seen, seen, drafting, submitted, withdrawn or turned down. */
export function OwnState({ job, isOnItsPage }: OwnStateProps) {
  const { bidderView } = readFragment(OwnStateFragment, job);
  if (bidderView === null || (isOnItsPage && isOnlySeen(bidderView))) return null;
  const [words, tone] = stateOf(bidderView);
  return <Chip tone={tone}>{words}</Chip>;
}

interface OwnSide {
  seenAt: string | null;
  interestedAt: string | null;
  declinedAt: string | null;
  proposalState: 'DRAFT' | 'SUBMITTED' | 'WITHDRAWN' | null;
}

function isOnlySeen({ interestedAt, declinedAt, proposalState }: OwnSide): boolean {
  return interestedAt === null && declinedAt === null && proposalState === null;
}

function stateOf({ seenAt, interestedAt, declinedAt, proposalState }: OwnSide): [string, ChipTone] {
  if (proposalState === 'SUBMITTED') return ['Submitted', 'kept'];
  if (declinedAt !== null) return ['Turned down', 'neutral'];
  if (proposalState === 'WITHDRAWN') return ['Withdrawn', 'neutral'];
  if (proposalState === 'DRAFT') return ['Drafting', 'outline'];
  if (interestedAt !== null) return ['Interested', 'outline'];
  return seenAt === null ? ['Not seen', 'highlight'] : ['Seen', 'outline'];
}
