import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { Moment } from '../../ui/moment';
import { counted } from '../../ui/numbers';
import { PathLink } from '../../ui/path-link';
import { ShowMore } from '../../ui/show-more';
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

const PAGE = 8;

/** What happened, newest first; unread ones carry the word and the highlighter. */
export function Notifications({ home, unreadCount }: NotificationsProps) {
  const { notifications } = readFragment(NotificationsFragment, home);
  const [shown, setShown] = useState(PAGE);
  if (notifications.length === 0) {
    return (
      <EmptyState title="Nothing has happened yet.">
        Questions, answers and decisions on your jobs appear here.
      </EmptyState>
    );
  }
  const page = notifications.slice(0, shown);
  return (
    <div className="stack tight">
      {unreadCount > 0 && <MarkRead />}
      <ol className={styles.list}>
        {page.map((note) => (
          <li key={note.id} className={styles.note}>
            <PathLink href={note.path}>{note.text}</PathLink>
            <p className="small muted">
              {note.readAt === null && (
                <>
                  <Chip tone="outline">Unread</Chip>{' '}
                </>
              )}
              <Moment at={note.at} />
            </p>
          </li>
        ))}
      </ol>
      {notifications.length > PAGE && (
        <ShowMore
          hasMore={notifications.length > shown}
          onMore={() => setShown(shown + 2 * PAGE)}
          shown={counted(page.length, 'notification')}
        />
      )}
    </div>
  );
}

function MarkRead() {
  const [{ fetching }, markRead] = useMutation(MarkReadMutation);
  const mark = async () => {
    const { error } = await markRead({});
    if (error) say('Not marked as read: the server could not be reached. Try again.');
  };
  return (
    <div>
      <Button isCompact isBusy={fetching} onClick={() => void mark()}>
        Mark all as read
      </Button>
    </div>
  );
}
