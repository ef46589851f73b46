import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { isId } from '../graphql/is-id';
import { onlyJobs, root } from './root-route';

/* The URL table from the award on. */

const outcome = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/outcome',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('../features/delivery/outcome-page'), 'OutcomePage'),
});

const chain = createRoute({
  getParentRoute: () => root,
  path: '/chain',
  component: lazyRouteComponent(() => import('../features/chain/chain-page'), 'ChainPage'),
});

const goalChain = createRoute({
  getParentRoute: () => root,
  path: '/chain/goals/$goalId',
  beforeLoad: ({ params }) => {
    if (params.goalId !== 'none' && !isId(params.goalId)) throw notFound();
  },
  component: lazyRouteComponent(() => import('../features/chain/goal-chain-page'), 'GoalChainPage'),
});

const goals = createRoute({
  getParentRoute: () => root,
  path: '/goals',
  component: lazyRouteComponent(() => import('../features/goals/goals-page'), 'GoalsPage'),
});

const method = createRoute({
  getParentRoute: () => root,
  path: '/method/records',
  component: lazyRouteComponent(() => import('../features/ratings/method-page'), 'MethodPage'),
});

const signalMethod = createRoute({
  getParentRoute: () => root,
  path: '/method/signal',
  component: lazyRouteComponent(() => import('../features/insights/method/signal-method-page'), 'SignalMethodPage'),
});

const ourSignal = createRoute({
  getParentRoute: () => root,
  path: '/our-signal',
  component: lazyRouteComponent(() => import('./our-signal-page'), 'OurSignalPage'),
});

const ourContests = createRoute({
  getParentRoute: () => root,
  path: '/our-contests',
  component: lazyRouteComponent(() => import('./our-signal-page'), 'OurSignalPage'),
});

const delivery = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/delivery',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('./delivery-page'), 'DeliveryPage'),
});

const agreement = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/agreement',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('../features/delivery/agreement/agreement-page'), 'AgreementPage'),
});

const handover = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/handover',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('../features/delivery/handover/handover-page'), 'HandoverPage'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  component: lazyRouteComponent(() => import('../features/exchange/calendar/calendar-page'), 'CalendarPage'),
});

const deliveries = createRoute({
  getParentRoute: () => root,
  path: '/deliveries',
  component: lazyRouteComponent(() => import('../features/delivery/list/deliveries-page'), 'DeliveriesPage'),
});

const feedback = createRoute({
  getParentRoute: () => root,
  path: '/feedback',
  component: lazyRouteComponent(() => import('../features/ratings/feedback-page'), 'FeedbackPage'),
});

const rate = createRoute({
  getParentRoute: () => root,
  path: '/rate',
  component: lazyRouteComponent(() => import('../features/ratings/rate-page'), 'RatePage'),
});

export const deliveryRoutes = [
  delivery,
  agreement,
  deliveries,
  handover,
  calendar,
  outcome,
  chain,
  goalChain,
  goals,
  method,
  signalMethod,
  ourSignal,
  ourContests,
  rate,
  feedback,
] as const;
