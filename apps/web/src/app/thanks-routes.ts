import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readMineSearch, readThanksSearch } from '../features/thanks/thanks-search';
import { root } from './root-route';

const thanks = createRoute({
  getParentRoute: () => root,
  path: '/thanks',
  validateSearch: readThanksSearch,
  component: lazyRouteComponent(() => import('../features/thanks/thanks-page'), 'ThanksPage'),
});

const myThanks = createRoute({
  getParentRoute: () => root,
  path: '/thanks/mine',
  validateSearch: readMineSearch,
  component: lazyRouteComponent(() => import('../features/thanks/mine-page'), 'MyThanksPage'),
});

const thanksWish = createRoute({
  getParentRoute: () => root,
  path: '/thanks/wish',
  component: lazyRouteComponent(() => import('../features/thanks/wish-page'), 'ThanksWishPage'),
});

const recognition = createRoute({
  getParentRoute: () => root,
  path: '/thanks/$month',
  component: lazyRouteComponent(() => import('../features/thanks/recognition-page'), 'RecognitionPage'),
});

/** The part of the URL table that is about thanks. */
export const thanksRoutes = [thanks, myThanks, thanksWish, recognition] as const;
