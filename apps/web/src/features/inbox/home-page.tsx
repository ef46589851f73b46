import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { useViewer } from '../../graphql/viewer';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { PathLink } from '../../ui/path-link';
import { NeedsYou } from './needs-you';
import { Notifications } from './notifications';

const HomeQuery = graphql(`
  query Home {
    home {
      ...NeedsYou
      ...Notifications
    }
    viewer {
      unreadCount
    }
  }
`);

/** What needs this person, and what happened. */
export function HomePage() {
  const viewer = useViewer();
  const home = useQuery({ query: HomeQuery, requestPolicy: 'cache-and-network' });
  const firstName = viewer.person.name.split(' ')[0];
  return (
    <Page
      title={`Hello, ${firstName}`}
      actions={
        viewer.mayPost && (
          <PathLink href="/jobs/new" look="primary" aria-keyshortcuts="c">
            Post a job
          </PathLink>
        )
      }
    >
      <div className="beside">
        <Panel title="Needs you">
          <Loaded of={home} what="What needs you">
            {(data) => <NeedsYou home={data.home} />}
          </Loaded>
        </Panel>
        <Panel title="What happened">
          <Loaded of={home} what="Your notifications">
            {(data) => <Notifications home={data.home} unreadCount={data.viewer?.unreadCount ?? 0} />}
          </Loaded>
        </Panel>
      </div>
    </Page>
  );
}
