import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { readAdminSearch } from '../features/admin/admin-search';
import { readImportSearch } from '../features/exchange/import-search';
import { readHomeSearch } from '../features/inbox/home-search';
import { readJobsSearch } from '../features/jobs/lists/jobs-search';
import { readEditSearch } from '../features/jobs/posting/edit-search';
import { readCompareSearch } from '../features/scoring/compare-search';
import { isId } from '../graphql/is-id';
import { deliveryRoutes } from './delivery-routes';
import { insightsRoutes } from './insights-routes';
import { onlyJobs, root } from './root-route';
import { thanksRoutes } from './thanks-routes';
import { serviceRoutes } from './service-routes';

/** The URL table up to the award. Each page loads its own code; search params are typed by the feature's `validateSearch`. */
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readHomeSearch,
  component: lazyRouteComponent(() => import('./home-page'), 'HomeWithQuestions'),
});

const jobs = createRoute({
  getParentRoute: () => root,
  path: '/jobs',
  validateSearch: readJobsSearch,
  component: lazyRouteComponent(() => import('../features/jobs/lists/jobs-page'), 'JobsPage'),
});

const newJob = createRoute({
  getParentRoute: () => root,
  path: '/jobs/new',
  component: lazyRouteComponent(() => import('../features/jobs/posting/new-job-page'), 'NewJobPage'),
});

const job = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('../features/jobs/job/job-page'), 'JobPage'),
});

const editJob = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/edit',
  beforeLoad: onlyJobs,
  validateSearch: readEditSearch,
  component: lazyRouteComponent(() => import('../features/jobs/posting/edit-job-page'), 'EditJobPage'),
});

const amendJob = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/amend',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('../features/jobs/addenda/amend-job-page'), 'AmendJobPage'),
});

const published = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/published',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('../features/jobs/posting/published-page'), 'PublishedPage'),
});

const panel = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/panel',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('../features/jobs/panel/panel-page'), 'PanelPage'),
});

const outside = createRoute({
  getParentRoute: () => root,
  path: '/outside',
  component: lazyRouteComponent(() => import('../features/jobs/outside/outside-page'), 'OutsidePage'),
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

const proposal = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/proposal',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('./proposal-page'), 'ProposalPage'),
});

const minutes = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/minutes',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('../features/record/minutes-page'), 'MinutesPage'),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/record',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('./record-page'), 'RecordPage'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/compare',
  beforeLoad: onlyJobs,
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('./compare-page'), 'ComparePage'),
});

const agree = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/agree',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('../features/scoring/agreeing/agree-page'), 'AgreePage'),
});

const debrief = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/debrief',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('../features/awards/debriefs/debrief-page'), 'DebriefPage'),
});

const toldDebriefs = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$jobId/debriefs',
  beforeLoad: onlyJobs,
  component: lazyRouteComponent(() => import('../features/awards/debriefs/told-debriefs-page'), 'ToldDebriefsPage'),
});

const debriefGaps = createRoute({
  getParentRoute: () => root,
  path: '/insights/debriefs',
  component: lazyRouteComponent(() => import('../features/awards/debriefs/debrief-gaps-page'), 'DebriefGapsPage'),
});

const challenge = createRoute({
  getParentRoute: () => root,
  path: '/challenges/$challengeId',
  component: lazyRouteComponent(() => import('../features/awards/challenges/challenge-page'), 'ChallengePage'),
});

const admin = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  validateSearch: readAdminSearch,
  component: lazyRouteComponent(() => import('../features/admin/admin-page'), 'AdminPage'),
});

const questionSet = createRoute({
  getParentRoute: () => root,
  path: '/admin/questions/$categoryId',
  component: lazyRouteComponent(() => import('./question-set-page'), 'QuestionSetPage'),
});

const house = createRoute({
  getParentRoute: () => root,
  path: '/house',
  component: lazyRouteComponent(() => import('../features/house/house-page'), 'HousePage'),
});

const joined = createRoute({
  getParentRoute: () => root,
  path: '/join/$invitationId',
  beforeLoad: ({ params }) => {
    if (!isId(params.invitationId)) throw notFound();
  },
  component: lazyRouteComponent(() => import('../features/guests/joined-page'), 'JoinedPage'),
});

const claim = createRoute({
  getParentRoute: () => root,
  path: '/claim',
  component: lazyRouteComponent(() => import('../features/guests/claim-page'), 'ClaimPage'),
});

const mail = createRoute({
  getParentRoute: () => root,
  path: '/mail',
  component: lazyRouteComponent(() => import('../features/mail/mail-page'), 'MailPage'),
});

const messages = createRoute({
  getParentRoute: () => root,
  path: '/mail/wish',
  component: lazyRouteComponent(() => import('../features/mail/messages-page'), 'MessagesPage'),
});

const releases = createRoute({
  getParentRoute: () => root,
  path: '/releases',
  component: lazyRouteComponent(() => import('../features/proposals/release/releases-page'), 'ReleasesPage'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('../features/people/password-page'), 'PasswordPage'),
});

export const routeTree = root.addChildren([
  ...deliveryRoutes,
  ...insightsRoutes,
  ...thanksRoutes,
  ...serviceRoutes,
  home,
  jobs,
  newJob,
  job,
  editJob,
  amendJob,
  published,
  panel,
  outside,
  importFile,
  importContests,
  proposal,
  minutes,
  record,
  compare,
  agree,
  debrief,
  toldDebriefs,
  debriefGaps,
  challenge,
  admin,
  questionSet,
  house,
  joined,
  claim,
  mail,
  messages,
  password,
  releases,
]);
