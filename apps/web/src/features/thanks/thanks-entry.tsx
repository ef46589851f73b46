import { Link } from '@tanstack/react-router';
import type { ThanksEntryFragment as Entry } from '../../graphql/generated/graphql';
import { type FragmentType, readFragment } from '../../graphql/graphql';
import { Moment } from '../../ui/moment';
import { ThanksEntryFragment } from './thanks-documents';
import { GivenFoot, ReceivedFoot } from './own-foot';
import { WallFoot } from './wall-foot';
import styles from './thanks.module.css';

/** One thanks: what was said, to whom, by whom, and what this person may do with it. */
export function ThanksEntry({ thanks }: { thanks: FragmentType<typeof ThanksEntryFragment> }) {
  const entry = readFragment(ThanksEntryFragment, thanks);
  return (
    <li className={styles.entry}>
      {entry.words === null ? (
        <p className="muted">
          These words name somebody else too, who has come to keep thanks to themselves. They are no longer shown.
        </p>
      ) : (
        <p className={styles.words}>{entry.words}</p>
      )}
      <Who entry={entry} />
      <Foot entry={entry} />
    </li>
  );
}

function Foot({ entry }: { entry: Entry }) {
  if (entry.part === 'RECEIVED') return <ReceivedFoot entry={entry} />;
  if (entry.part === 'GIVEN') return <GivenFoot entry={entry} />;
  return <WallFoot entry={entry} />;
}

function Who({ entry: { part, cards, givenBy, givenAt, about, jobId } }: { entry: Entry }) {
  const receivers = cards.map(({ receiver }) => receiver);
  return (
    <p className="small">
      {part !== 'RECEIVED' && (
        <>
          To <strong>{named(receivers)}</strong>{' '}
        </>
      )}
      <span>
        {part === 'GIVEN' ? '' : `${part === 'RECEIVED' ? 'From' : 'from'} ${named([givenBy])} · `}
        <Moment at={givenAt} />
      </span>
      {about !== null && (
        <>
          {' · '}
          {jobId === null ? (
            about
          ) : (
            <Link to="/jobs/$jobId" params={{ jobId }}>
              {about}
            </Link>
          )}
        </>
      )}
    </p>
  );
}

/** "Ana Costa (Events), Bo Berg (Events)". */
function named(people: readonly Entry['givenBy'][]): string {
  return people.map(({ name, department }) => (department ? `${name} (${department.name})` : name)).join(', ');
}
