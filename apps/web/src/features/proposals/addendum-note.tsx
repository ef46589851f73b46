import { Highlight } from '../../ui/highlight';
import { PathLink } from '../../ui/path-link';

interface AddendumNoteProps {
  jobId: string;
  /** The newest addendum that came after what was submitted. Null: none. */
  number: number | null;
  /** What was submitted cannot be mended, only written anew. */
  isDropBox: boolean;
}

/** Said to a bidder whose proposal was written before the brief changed: it counts, and may be confirmed. */
export function AddendumNote({ jobId, number, isDropBox }: AddendumNoteProps) {
  if (number === null) return null;
  return (
    <p>
      <Highlight>You submitted before addendum {number}.</Highlight>{' '}
      <PathLink href={`/jobs/${jobId}#addenda`}>Read what changed</PathLink>,{' '}
      {isDropBox ? 'write the proposal anew' : 'mend what it touches'}, and submit again: then the requester knows that
      your proposal holds. Until then what you submitted counts as it is.
    </p>
  );
}
