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
  const { person, bidder } = viewer;
  // A guest goes by its firm's name until it has an account, and half of a firm's name greets nobody.
  const name = person.name === bidder?.name ? person.name : person.name.split(' ')[0];
  return (
    <Page
      title={`Hello, ${name}`}
      actions={
        viewer.mayPost && (
          <PathLink href="/jobs/new" look="primary" aria-keyshortcuts="c">
            Post a job
          </PathLink>
        )
      }
    >
      {/* Both at once: a panel that arrives late would push the other one away. */}
      <Loaded of={home} what="What needs you">
        {(data) => (
          <div className="beside">
            <Panel title="Needs you">
              <NeedsYou home={data.home} />
            </Panel>
            <Panel title="What happened">
              <Notifications home={data.home} unreadCount={data.viewer?.unreadCount ?? 0} />
            </Panel>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
