import { getRouteApi } from '@tanstack/react-router';
import { lazy } from 'react';
import { useViewer } from '../../graphql/viewer';
import { Page } from '../../ui/page';
import { type Tab, Tabs } from '../../ui/tabs';
import type { AdminSearch, AdminTab } from './admin-search';
import { FirstSteps } from './first-steps';

/** Each tab brings its own code: nobody waits for those that are not looked at. */
const PeopleTab = lazy(() => import('./people/people-tab').then((file) => ({ default: file.PeopleTab })));
const BiddersTab = lazy(() => import('./bidders/bidders-tab').then((file) => ({ default: file.BiddersTab })));
const CategoriesTab = lazy(() => import('./categories-tab').then((file) => ({ default: file.CategoriesTab })));
const GoalsTab = lazy(() => import('./goals-tab').then((file) => ({ default: file.GoalsTab })));
const PoliciesTab = lazy(() => import('./policies/policies-tab').then((file) => ({ default: file.PoliciesTab })));
const ReadingsTab = lazy(() => import('./readings/readings-tab').then((file) => ({ default: file.ReadingsTab })));

const route = getRouteApi('/admin');

/** Who is who, who may propose, what jobs serve. Nothing here leads to a proposal. */
export function AdminPage() {
  const { isAdministrator } = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  if (!isAdministrator) return <NoAdministrator />;
  return (
    <Page
      title="Administration"
      lead="People, teams, vendors, categories, goals and policies. Proposals stay sealed from administrators too."
    >
      <FirstSteps />
      <Tabs
        label="What to keep"
        tabs={tabsFor(search)}
        value={search.tab ?? 'people'}
        onChange={(tab) => void navigate({ search: { tab } })}
      />
    </Page>
  );
}

function tabsFor(search: AdminSearch): Tab<AdminTab>[] {
  const key = `${search.find} ${search.kind}`;
  return [
    { value: 'people', label: 'People', content: <PeopleTab key={key} search={search} /> },
    { value: 'bidders', label: 'Teams and vendors', content: <BiddersTab key={key} search={search} /> },
    { value: 'categories', label: 'Categories and departments', content: <CategoriesTab /> },
    { value: 'goals', label: 'Goals', content: <GoalsTab /> },
    { value: 'policies', label: 'Policies', content: <PoliciesTab /> },
    { value: 'readings', label: 'Readings', content: <ReadingsTab /> },
  ];
}

function NoAdministrator() {
  return (
    <Page title="This is for administrators" isNarrow>
      <p>An administrator of your company can give you this role, or do for you what you came for.</p>
    </Page>
  );
}
