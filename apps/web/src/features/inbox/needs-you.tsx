import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { useViewer } from '../../graphql/viewer';
import { Deadline } from '../../ui/deadline';
import { EmptyState } from '../../ui/empty-state';
import { PathLink } from '../../ui/path-link';
import styles from './home.module.css';

const NeedsYouFragment = graphql(`
  fragment NeedsYou on Home {
    nextDeadline
    needsYou {
      verb
      text
      path
      due
    }
  }
`);

/** What waits for this person, most pressing first: what it is, until when, and the one way to do it. */
export function NeedsYou({ home }: { home: FragmentType<typeof NeedsYouFragment> }) {
  const { needsYou, nextDeadline } = readFragment(NeedsYouFragment, home);
  if (needsYou.length === 0) return <NothingNeedsYou nextDeadline={nextDeadline} />;
  return (
    <ol className={styles.list}>
      {needsYou.map((action) => (
        <li key={`${action.verb} ${action.path}`} className={styles.item}>
          <div>
            <p className="strong">{action.text}</p>
            {action.due && (
              <p className="small muted">
                <Deadline lead="By" at={action.due} />
              </p>
            )}
          </div>
          <PathLink href={action.path} look="quiet" isCompact>
            {action.verb}
            <span className="visually-hidden">: {action.text}</span>
          </PathLink>
        </li>
      ))}
    </ol>
  );
}

function NothingNeedsYou({ nextDeadline }: { nextDeadline: string | null }) {
  const { mayPost } = useViewer();
  return (
    <EmptyState title="Nothing needs you.">
      {nextDeadline ? (
        <Deadline lead="Next deadline:" at={nextDeadline} />
      ) : mayPost ? (
        'No deadline is ahead. Need something done? Post a job, and see who would do it best.'
      ) : (
        'No deadline is ahead. You are told here when a job fits you.'
      )}
    </EmptyState>
  );
}
