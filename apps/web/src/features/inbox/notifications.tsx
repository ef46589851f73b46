import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { Moment } from '../../ui/moment';
import { counted } from '../../ui/numbers';
import { PathLink } from '../../ui/path-link';
import { Panel } from '../../ui/panel';
import { ShowMore } from '../../ui/show-more';
import { say } from '../../ui/toast';
import styles from './home.module.css';
import { useHeld } from './needs/use-held';

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
  /** Whether the server has answered since the page was opened. */
  isSettled: boolean;
}

const PAGE = 8;

/** What happened, newest first; unread ones carry the word and the highlighter. What comes meanwhile is shown when asked for. */
export function Notifications({ home, unreadCount, isSettled }: NotificationsProps) {
  const { notifications } = readFragment(NotificationsFragment, home);
  const rows = useMemo(() => notifications.map((note) => ({ ...note, key: note.id, due: null })), [notifications]);
  const { shown, news, show } = useHeld(rows, isSettled);
  const [count, setCount] = useState(PAGE);
  const page = shown.slice(0, count).map((note) => rows.find(({ id }) => id === note.id) ?? note);
  const aside = (
    <span className={styles.news} role="status">
      {news.added > 0 && (
        <>
          {news.added} new.{' '}
          <Button isCompact onClick={show}>
            Show
          </Button>
        </>
      )}
    </span>
  );
  return (
    <Panel title="What happened" aside={aside}>
      {shown.length === 0 && (
        <EmptyState title="Nothing has happened yet.">
          Questions, answers and decisions on your jobs appear here.
        </EmptyState>
      )}
      {unreadCount > 0 && <MarkRead />}
      <ol className={styles.list}>
        {page.map(({ id, text, path, at, readAt }) => (
          <Note key={id} text={text} path={path} at={at} readAt={readAt} />
        ))}
      </ol>
      {shown.length > PAGE && (
        <ShowMore
          hasMore={shown.length > count}
          onMore={() => setCount(count + 2 * PAGE)}
          shown={counted(page.length, 'notification')}
        />
      )}
    </Panel>
  );
}

interface NoteProps {
  text: string;
  path: string;
  at: string;
  readAt: string | null;
}

function Note({ text, path, at, readAt }: NoteProps) {
  return (
    <li className={styles.note}>
      <PathLink href={path}>{text}</PathLink>
      <p className="small muted">
        {readAt === null && (
          <>
            <Chip tone="outline">Unread</Chip>{' '}
          </>
        )}
        <Moment at={at} />
      </p>
    </li>
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
