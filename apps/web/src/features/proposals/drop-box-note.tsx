import { LockIcon } from '../../ui/icons';
import { Panel } from '../../ui/panel';

interface DropBoxNoteProps {
  /** What the server says of what was submitted. Null: nothing lies in the box yet, or it is opened. */
  closedBecause: string | null;
}

/** What a drop box means for whoever writes: said before anything is sent, and in place of what was. */
export function DropBoxNote({ closedBecause }: DropBoxNoteProps) {
  return (
    <Panel title="Drop box" aside={<LockIcon />}>
      {closedBecause === null ? (
        <p>
          Your draft is kept here until you submit. From then on not even you can read it again before the opening: keep
          a copy of your own. You can replace what you submitted, written anew, or withdraw it.
        </p>
      ) : (
        <p>{closedBecause}</p>
      )}
      <p className="small muted">
        The draft of a replacement is kept like any draft, sealed for your own people, and goes when you submit. Files
        that you upload cannot be read back here.
      </p>
    </Panel>
  );
}
