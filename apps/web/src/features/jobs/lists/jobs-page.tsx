import { getRouteApi } from '@tanstack/react-router';
import { useViewer, type Viewer } from '../../../graphql/viewer';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { type Tab, Tabs } from '../../../ui/tabs';
import { Board } from './board';
import type { JobsTab } from './jobs-search';
import { MyBids } from './my-bids';
import { PostedJobs } from './posted-jobs';

const route = getRouteApi('/jobs');

/** Jobs, from each side that this person stands on: what to propose for, what one proposed for, what one posted. */
export function JobsPage() {
  const viewer = useViewer();
  const tabs = tabsFor(viewer);
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const shown = tabs.find(({ value }) => value === tab) ?? tabs[0];
  return (
    <Page
      title="Jobs"
      lead={leadFor(viewer)}
      actions={
        viewer.mayPost && (
          <LinkButton to="/jobs/new" look="primary" aria-keyshortcuts="c">
            Post a job
          </LinkButton>
        )
      }
    >
      {tabs.length === 1 ? (
        shown?.content
      ) : (
        <Tabs
          label="Sides"
          tabs={tabs}
          value={shown?.value ?? 'board'}
          onChange={(next) => void navigate({ search: { tab: next } })}
        />
      )}
    </Page>
  );
}

function tabsFor({ bidder, mayPost }: Viewer): Tab<JobsTab>[] {
  const tabs: (Tab<JobsTab> | false)[] = [
    bidder !== null && { value: 'board', label: 'To propose for', content: <Board /> },
    bidder !== null && { value: 'bids', label: 'Our proposals', content: <MyBids /> },
    mayPost && { value: 'posted', label: 'Posted by me', content: <PostedJobs /> },
  ];
  return tabs.filter((tab): tab is Tab<JobsTab> => tab !== false);
}

function leadFor({ bidder, mayPost }: Viewer): string {
  if (bidder === null) return 'What you posted, newest first.';
  return mayPost
    ? `What ${bidder.name} is invited to, and what you posted yourself.`
    : `What ${bidder.name} is invited to.`;
}
