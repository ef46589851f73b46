import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
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

export const routeTree = root.addChildren([home]);
