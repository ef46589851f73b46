import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Moment } from '../../ui/moment';
import { PathLink } from '../../ui/path-link';
import { say } from '../../ui/toast';
import styles from './home.module.css';

const NotificationsFragment = graphql(`
  fragment Notifications on Home {
    notifications {
      id
      text
      path
      at
      readAt
    }
  }
`);

const MarkReadMutation = graphql(`
  mutation MarkNotificationsRead {
    markNotificationsRead
  }
`);

interface NotificationsProps {
  home: FragmentType<typeof NotificationsFragment>;
  unreadCount: number;
}

/** What happened, newest first; unread ones carry the word and the highlighter. */
export function Notifications({ home, unreadCount }: NotificationsProps) {
  const { notifications } = readFragment(NotificationsFragment, home);
  const [{ fetching }, markRead] = useMutation(MarkReadMutation);
  const mark = async () => {
    const { error } = await markRead({});
    if (error) say('Not marked as read: the server could not be reached. Try again.');
  };
  if (notifications.length === 0) {
    return (
      <EmptyState title="Nothing has happened yet.">
        Questions, answers and decisions on your jobs appear here.
      </EmptyState>
    );
  }
  return (
    <div className="stack tight">
      <ol className={styles.list}>
        {notifications.map((note) => (
          <li key={note.id} className={styles.note}>
            <PathLink href={note.path}>{note.text}</PathLink>
            <p className="small muted">
              {note.readAt === null && (
                <>
                  <mark>Unread</mark>{' '}
                </>
              )}
              <Moment at={note.at} />
            </p>
          </li>
        ))}
      </ol>
      {unreadCount > 0 && (
        <div>
          <Button isCompact isBusy={fetching} onClick={() => void mark()}>
            Mark all as read
          </Button>
        </div>
      )}
    </div>
  );
}
