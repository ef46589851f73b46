import type { FragmentType } from '../../../graphql/graphql';
import { graphql, readFragment } from '../../../graphql/graphql';

const SiblingAwardsFragment = graphql(`
  fragment SiblingAwards on Job {
    id
    part {
      siblings {
        id
        reference
        title
        award {
          isAward
          winner {
            id
            name
          }
        }
      }
    }
  }
`);

/** How the other parts of the same work were decided, where it goes out in parts. */
export function SiblingAwards({ job }: { job: FragmentType<typeof SiblingAwardsFragment> }) {
  const { id, part } = readFragment(SiblingAwardsFragment, job);
  const others = part?.siblings.filter((sibling) => sibling.id !== id) ?? [];
  if (others.length === 0) return null;
  return (
    <div className="stack tight">
      <p className="strong">The other parts</p>
      <ul>
        {others.map(({ id: other, reference, title, award }) => (
          <li key={other}>
            <span className="mono">{reference}</span>, {title}: {wordsFor(award)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordsFor(award: { isAward: boolean; winner: { name: string } | null } | null): string {
  if (award === null) return 'not decided yet';
  return award.isAward ? (award.winner?.name ?? 'awarded') : 'nobody was chosen';
}
