import type { Browser } from 'playwright-core';
import { demoPerson } from '../demo-company.js';
import type { Market } from '../market.js';
import { look, type Watch, watchedContext } from './watched-browser.js';

/** The pages of each kind of person, the telling ones first. */
const PAGES: Record<string, string[]> = {
  'rita@fernhill': [
    '/jobs',
    '/',
    '/storefronts',
    '/deliveries',
    '/chain',
    '/goals',
    '/thanks',
    '/thanks/mine?part=given',
    '/feedback',
  ],
  'dana@fernhill': [
    '/',
    '/insights',
    '/insights/contests',
    '/insights/debriefs',
    '/insights/outside',
    '/insights/questions',
    '/goals',
  ],
  'tom@fernhill': ['/jobs', '/house', '/house/storefront', '/requests', '/thanks/mine', '/our-signal', '/'],
  'lena@lantern': ['/jobs', '/jobs?tab=proposals', '/our-contests', '/house', '/'],
  'adam@fernhill': [
    '/admin',
    '/mail',
    '/admin?tab=bidders',
    '/admin?tab=categories',
    '/admin?tab=goals',
    '/admin?tab=policies',
    '/thanks?part=reported',
  ],
};

const OF_A_JOB = [
  '',
  '/compare',
  '/proposal',
  '/record',
  '/minutes',
  '/delivery',
  '/agreement',
  '/debrief',
  '/debriefs',
  '/panel',
];

const JOBS_OF = `select j.id from job j where j.published_at is not null and (j.requester_id = $1 or exists (select from evaluator e where e.job_id = j.id and e.person_id = $1)
  or exists (select from proposal o join membership m on m.bidder_id = o.bidder_id where o.job_id = j.id and m.person_id = $1))
  order by j.opened_at desc nulls last, j.id limit $2`;

/** Whoever judges most proposals: the one that payloads of bidders are meant for. */
const EVALUATOR = `select p.email from evaluator e join person p on p.id = e.person_id join job j on j.id = e.job_id
  where j.opened_at is not null and p.email like '%@fernhill.example' group by p.email order by count(*) desc, p.email limit 1`;

/** How much of everything is looked at. */
export interface Round {
  pages: number;
  jobs: number;
  pagesOfJob: number;
}

/** Opens the pages of a requester, a leader, an evaluator, a team, a vendor and an administrator in a watched browser. */
export async function lookAround(market: Market, browser: Browser, watch: Watch, round: Round): Promise<void> {
  const evaluator = (await market.one<{ email: string }>(EVALUATOR)).email.replace('.example', '');
  const people = [...new Set([...Object.keys(PAGES), evaluator])];
  for (const name of people) {
    const { sessionToken, personId } = await demoPerson(market, `${name}.example`);
    const context = await watchedContext(browser, market.address, watch);
    await context.addCookies([{ name: 'bidwell_session', value: sessionToken ?? '', url: market.address }]);
    const page = await context.newPage();
    const jobs = await market.many<{ id: string }>(JOBS_OF, [personId, round.jobs]);
    const ofJobs = jobs.flatMap(({ id }) => OF_A_JOB.slice(0, round.pagesOfJob).map((rest) => `/jobs/${id}${rest}`));
    for (const path of [...(PAGES[name] ?? []).slice(0, round.pages), ...ofJobs])
      await look(page, `${market.address}${path}`, watch);
    await context.close();
  }
}
