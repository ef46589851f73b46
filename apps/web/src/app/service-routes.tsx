import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { readDirectorySearch } from '../features/storefront/directory-search';
import { readViewSearch } from '../features/storefront/editing/view-search';
import { readRequestsSearch } from '../features/storefront/requests/requests-search';
import { isId } from '../graphql/is-id';
import { root } from './root-route';

/* The URL table of what is asked for without a contest. */

const ownStorefront = createRoute({
  getParentRoute: () => root,
  path: '/house/storefront',
  validateSearch: readViewSearch,
  component: lazyRouteComponent(
    () => import('../features/storefront/editing/edit-storefront-page'),
    'EditStorefrontPage',
  ),
});

const directory = createRoute({
  getParentRoute: () => root,
  path: '/storefronts',
  validateSearch: readDirectorySearch,
  component: lazyRouteComponent(() => import('../features/storefront/directory-page'), 'DirectoryPage'),
});

const storefront = createRoute({
  getParentRoute: () => root,
  path: '/bidders/$bidderId',
  beforeLoad: ({ params }) => {
    if (!isId(params.bidderId)) throw notFound();
  },
  component: lazyRouteComponent(() => import('./storefront-page'), 'StorefrontPage'),
});

const requests = createRoute({
  getParentRoute: () => root,
  path: '/requests',
  validateSearch: readRequestsSearch,
  component: lazyRouteComponent(() => import('../features/storefront/requests/requests-page'), 'RequestsPage'),
});

const request = createRoute({
  getParentRoute: () => root,
  path: '/requests/$requestId',
  beforeLoad: ({ params }) => {
    if (!isId(params.requestId)) throw notFound();
  },
  component: lazyRouteComponent(() => import('./request-page'), 'RequestPage'),
});

export const serviceRoutes = [ownStorefront, directory, storefront, requests, request] as const;
