import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { readContestsSearch } from '../features/insights/contests-search';
import { readInsightsSearch } from '../features/insights/insights-search';
import { readTeamSearch } from '../features/insights/team/team-search';
import { isId } from '../graphql/is-id';
import { root } from './root-route';

/* The URL table of what leadership reads. */

const insights = createRoute({
  getParentRoute: () => root,
  path: '/insights',
  validateSearch: readInsightsSearch,
  component: lazyRouteComponent(() => import('../features/insights/insights-page'), 'InsightsPage'),
});

const contests = createRoute({
  getParentRoute: () => root,
  path: '/insights/contests',
  validateSearch: readContestsSearch,
  component: lazyRouteComponent(() => import('../features/insights/contests-page'), 'ContestsPage'),
});

const frozen = createRoute({
  getParentRoute: () => root,
  path: '/insights/frozen/$frozenId',
  component: lazyRouteComponent(() => import('../features/insights/keep/frozen-page'), 'FrozenPage'),
});

const signalRuns = createRoute({
  getParentRoute: () => root,
  path: '/insights/runs',
  validateSearch: readTeamSearch,
  component: lazyRouteComponent(() => import('../features/insights/runs/runs-page'), 'RunsPage'),
});

const questions = createRoute({
  getParentRoute: () => root,
  path: '/insights/questions',
  validateSearch: readTeamSearch,
  component: lazyRouteComponent(() => import('../features/insights/questions/questions-page'), 'QuestionsPage'),
});

const insightsTeam = createRoute({
  getParentRoute: () => root,
  path: '/insights/teams/$key',
  beforeLoad: ({ params }) => {
    if (!isId(params.key)) throw notFound();
  },
  validateSearch: readTeamSearch,
  component: lazyRouteComponent(() => import('../features/insights/team/team-page'), 'TeamPage'),
});

const outsideList = createRoute({
  getParentRoute: () => root,
  path: '/insights/outside',
  component: lazyRouteComponent(() => import('../features/jobs/outside/outside-list-page'), 'OutsideListPage'),
});

export const insightsRoutes = [insights, contests, frozen, signalRuns, questions, insightsTeam, outsideList] as const;
