import { getRouteApi } from '@tanstack/react-router';
import { useViewer } from '../../graphql/viewer';
import { PathLink } from '../../ui/path-link';
import { Page } from '../../ui/page';
import { type Tab, Tabs } from '../../ui/tabs';
import { thisMonth } from './month';
import { ReportedList } from './reported-list';
import { ThanksList } from './thanks-list';
import type { ThanksTab } from './thanks-search';

const route = getRouteApi('/thanks');

/** The wall of thanks, newest first: no counts, no ranks. */
export function ThanksPage() {
  const { isAdministrator, mayPost } = useViewer();
  const { part } = route.useSearch();
  const navigate = route.useNavigate();
  if (!mayPost) return <NoWall />;
  const tabs: Tab<ThanksTab>[] = [
    { value: 'wall', label: 'The wall', content: <ThanksList part="WALL" /> },
    { value: 'people', label: 'To your people', content: <ThanksList part="PEOPLE" /> },
  ];
  if (isAdministrator) tabs.push({ value: 'reported', label: 'Reported', content: <ReportedList /> });
  return (
    <Page
      title="Thanks"
      lead="For work that is done, to those who like it to be read. Say thanks where the work is: on its delivery page."
      actions={<ThanksLinks />}
      isNarrow
    >
      <Tabs
        label="Thanks"
        tabs={tabs}
        value={tabs.find(({ value }) => value === part)?.value ?? 'wall'}
        onChange={(next) => void navigate({ search: next === 'wall' ? {} : { part: next } })}
      />
    </Page>
  );
}

function ThanksLinks() {
  return (
    <>
      <PathLink href={`/thanks/${thisMonth()}`} look="quiet">
        Recognised this month
      </PathLink>
      <PathLink href="/thanks/mine" look="quiet">
        Thanks to me
      </PathLink>
    </>
  );
}

/** The wall is the company's own. */
function NoWall() {
  return (
    <Page
      title="Thanks"
      lead="The wall is for the people of the company. What was said to you is yours alone."
      isNarrow
    >
      <p>
        <PathLink href="/thanks/mine">Thanks to you, and from you</PathLink>
      </p>
    </Page>
  );
}
