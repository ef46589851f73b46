import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { PathLink } from '../../../ui/path-link';

const PartNoteFragment = graphql(`
  fragment PartNote on Job {
    id
    part {
      number
      count
      reference
      siblings {
        id
        reference
        title
        number
      }
    }
  }
`);

/** Said of a job that is a part of a larger one, with the way to the other parts that this person sees. */
export function PartNote({ job }: { job: FragmentType<typeof PartNoteFragment> }) {
  const { id, part } = readFragment(PartNoteFragment, job);
  if (part === null) return null;
  const others = part.siblings.filter((sibling) => sibling.id !== id);
  return (
    <div className="small stack tight">
      <p>
        <span className="strong">
          Part {part.number} of {part.count} of {part.reference}.
        </span>{' '}
        Each part is proposed for, opened and awarded by itself.
      </p>
      {others.length > 0 && (
        <ul className="stack tight">
          {others.map((other) => (
            <li key={other.id}>
              Part {other.number}: <PathLink href={`/jobs/${other.id}`}>{other.title}</PathLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
