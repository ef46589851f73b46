import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { useViewer } from '../../graphql/viewer';

const UnreadCountQuery = graphql(`
  query UnreadCount {
    viewer {
      unreadCount
    }
  }
`);

/** How many notifications are unread, as last heard. Asks nothing of its own: Home brings the news. */
export function useUnreadCount(): number {
  const viewer = useViewer();
  const [{ data }] = useQuery({ query: UnreadCountQuery, requestPolicy: 'cache-only' });
  return data?.viewer?.unreadCount ?? viewer.unreadCount;
}
