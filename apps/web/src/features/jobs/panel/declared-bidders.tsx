import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { Chip } from '../../../ui/chip';

const DeclaredBiddersFragment = graphql(`
  fragment DeclaredBidders on Job {
    id
    declaredOn {
      isOwnDepartment
      bidder {
        id
        name
        kind
      }
    }
  }
`);

/** Everybody invited, teams first. A department in common is said, and is no conflict by itself. */
export function DeclaredBidders({ job }: { job: FragmentType<typeof DeclaredBiddersFragment> }) {
  const { declaredOn } = readFragment(DeclaredBiddersFragment, job);
  return (
    <ul className="stack tight">
      {declaredOn.map(({ bidder, isOwnDepartment }) => (
        <li key={bidder.id} className="row">
          <BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} />
          <span>{bidder.name}</span>
          {isOwnDepartment && <Chip tone="outline">Your department. That alone is no conflict</Chip>}
        </li>
      ))}
    </ul>
  );
}
