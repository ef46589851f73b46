import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readImportSearch } from '../features/exchange/import-search';
import { readContestsSearch } from '../features/insights/contests-search';
import { readInsightsSearch } from '../features/insights/insights-search';
import { BrokenPage } from './broken-page';
import { NotFoundPage } from './not-found-page';
import { Shell } from './shell';

/** The URL table. Each page loads its own code; search params are typed by the feature's `validateSearch`. */
const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: BrokenPage });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/inbox/home-page'), 'HomePage'),
});

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

const importFile = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/exchange/upload-page'), 'UploadPage'),
});

const importContests = createRoute({
  getParentRoute: () => root,
  path: '/import/$uploadId',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('../features/exchange/import-page'), 'ImportPage'),
});

export const routeTree = root.addChildren([home, insights, contests, importFile, importContests]);
