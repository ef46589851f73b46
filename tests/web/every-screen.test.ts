import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONFIG, type Config } from '../../apps/api/src/platform/config.js';
import { serveClient } from '../../apps/api/src/platform/web/serve.js';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { Actor } from '../support/actor.js';
import { expectNoAxeViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { demoPerson, load, signalWorkedOut } from '../support/demo-company.js';
import { Desk } from '../support/desk.js';
import { CITY_FILE, uploaded } from '../support/imports.js';
import { type Market, openMarket } from '../support/market.js';

/*
 * Every screen as the person it serves, in the demo company: WCAG 2.2 A and AA by axe in light and dark, at 1280 and
 * 320 px; nothing that needs two-way scrolling; nothing that the browser complains of.
 */

let market: Market;
let browser: Browser;
const jobs: Record<string, string> = {};
let link: string;
let frozen: string;
let uploadId: string;
/** Every address that a screen was looked at under. */
const visited = new Set<string>();

type Who = 'requester' | 'team' | 'vendor' | 'otherTeam' | 'leader' | 'administrator' | 'guest';

const PEOPLE: Record<Exclude<Who, 'guest'>, string> = {
  requester: 'rita@fernhill.example',
  team: 'tom@fernhill.example',
  vendor: 'lena@lantern.example',
  otherTeam: 'wanda@fernhill.example',
  leader: 'dana@fernhill.example',
  administrator: 'adam@fernhill.example',
};

/** A leader freezes the figures. */
async function freeze(): Promise<string> {
  const dana = await demoPerson(market, PEOPLE.leader);
  const { freezeFigures } = await dana.ask<{ freezeFigures: { id: string } }>(
    `mutation { freezeFigures(title: "For the board", address: "/insights") { ... on FrozenFigures { id } } }`,
  );
  return freezeFigures.id;
}

/** A job as one of its people finds it, by what is true of it. */
const FOUND: Record<string, [email: string, condition: string]> = {
  draft: [PEOPLE.requester, 'j.published_at is null and j.requester_id = p.id'],
  pending: [PEOPLE.leader, 'j.published_at is null and j.approver_id = p.id'],
  open: [
    PEOPLE.requester,
    'j.requester_id = p.id and j.published_at is not null and j.deadline > now() and j.cancelled_at is null',
  ],
  opened: [PEOPLE.requester, 'j.requester_id = p.id and j.opened_at is not null and j.decided_at is null'],
  decided: [PEOPLE.requester, 'j.requester_id = p.id and j.decided_at is not null'],
  drafting: [
    PEOPLE.team,
    `j.deadline > now() and j.cancelled_at is null and exists (select from proposal o where o.job_id = j.id
    and o.bidder_id = m.bidder_id and o.state = 'draft')`,
  ],
  invited: [
    PEOPLE.vendor,
    `j.deadline > now() and j.cancelled_at is null and exists (select from invitation i where i.job_id = j.id
    and i.bidder_id = m.bidder_id) and not exists (select from proposal o where o.job_id = j.id and o.bidder_id = m.bidder_id)`,
  ],
  submitted: [
    PEOPLE.vendor,
    `exists (select from proposal o where o.job_id = j.id and o.bidder_id = m.bidder_id and o.state = 'submitted')
    and j.decided_at is null`,
  ],
  amended: [
    PEOPLE.vendor,
    `exists (select from addendum a join invitation i on i.job_id = a.job_id where a.job_id = j.id
    and i.bidder_id = m.bidder_id)`,
  ],
  judged: [PEOPLE.leader, 'j.requester_id = p.id and j.opened_at is not null and j.decided_at is null'],
  undeclared: [
    PEOPLE.leader,
    `j.opened_at is not null and exists (select from evaluator e where e.job_id = j.id and e.person_id = p.id
    and e.declared_at is null)`,
  ],
  agreeing: [
    PEOPLE.leader,
    `j.requester_id = p.id and j.opened_at is not null and j.decided_at is null and not exists (select from evaluator e
    where e.job_id = j.id and e.left_at is null and e.submitted_at is null)`,
  ],
  masked: [
    PEOPLE.requester,
    'hides_names(j.id) and j.decided_at is null and exists (select from evaluator e where e.job_id = j.id and e.person_id = p.id)',
  ],
  approving: [
    PEOPLE.leader,
    `exists (select from decision d where d.job_id = j.id and d.approver_id = p.id and d.approved_at is null
    and d.undone_at is null and d.sent_back_at is null)`,
  ],
  part: [PEOPLE.leader, 'j.part_number = 2'],
  detailed: [PEOPLE.team, `j.title like 'Sales conference%' and j.published_at is not null`],
  asked: [PEOPLE.requester, 'j.requester_id = p.id and exists (select from debrief_question f where f.job_id = j.id)'],
  delivering: [
    PEOPLE.requester,
    `j.requester_id = p.id and exists (select from engagement e join milestone s on s.engagement_id = e.id
    where e.job_id = j.id and s.delivered_at is not null and s.accepted_at is null)`,
  ],
  toConfirm: [
    PEOPLE.vendor,
    `exists (select from engagement e where e.job_id = j.id and e.bidder_id = m.bidder_id and e.bidder_signed_at is null)`,
  ],
  won: [
    PEOPLE.vendor,
    `exists (select from debrief d where d.job_id = j.id and d.bidder_id = m.bidder_id and d.outcome = 'won')`,
  ],
  finished: [
    PEOPLE.requester,
    `j.requester_id = p.id and exists (select from engagement e where e.job_id = j.id and e.accepted_at is not null)
    and not exists (select from thanks t where t.job_id = j.id and t.given_by = p.id)`,
  ],
  lost: [
    PEOPLE.otherTeam,
    `exists (select from debrief d where d.job_id = j.id and d.bidder_id = m.bidder_id and d.outcome = 'lost')`,
  ],
};

beforeAll(async () => {
  market = await openMarket((app) => {
    app.get<Config>(CONFIG).isDemo = true;
    serveClient(app, inRoot('apps/web/dist'));
  });
  await load(market);
  await signalWorkedOut(market);
  link = (await market.one<{ id: string }>('select id from guest_invitation limit 1')).id;
  frozen = await freeze();
  uploadId = await uploaded(await demoPerson(market, PEOPLE.leader), CITY_FILE);
  browser = await launchBrowser();
  for (const [name, [email, condition]] of Object.entries(FOUND)) {
    const { id } = await market.one<{ id: string }>(
      `select j.id from job j, person p left join membership m on m.person_id = p.id
       where p.email = $1 and ${condition} order by j.created_at desc limit 1`,
      [email],
    );
    jobs[name] = id;
  }
  const { id } = await market.one<{ id: string }>('select category_id as id from job where id = $1', [jobs.detailed]);
  jobs.detailedCategory = id;
  jobs.eventsTeam = (
    await market.one<{ id: string }>(
      `select r.id from contest_bidder r join bidder o on o.id = r.bidder_id join dataset d on d.id = r.dataset_id
       where o.name = 'Events team' and not d.is_imported`,
    )
  ).id;
  jobs.challenge = (await market.one<{ id: string }>('select id from challenge limit 1')).id;
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
});

interface Screen {
  name: string;
  who: Who | null;
  path: () => string;
  /** What to press once the page is there. */
  after?: (page: Page) => Promise<void>;
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
/** To where a link of the page leads. */
const follow = (link: string, heading: string) => async (page: Page) => {
  await page.getByRole('link', { name: link }).first().click();
  await page.getByRole('heading', { name: heading, exact: true }).waitFor();
};

const at = (name: string, who: Who, path: () => string, after?: Screen['after']): Screen => ({
  name,
  who,
  path,
  after,
});
const job =
  (name: string, rest = '') =>
  () =>
    `/jobs/${jobs[name]}${rest}`;

/** One way of writing or the other: whichever it was, it is remembered. */
const turnTo = (name: string) => async (page: Page) => {
  const button = page.getByRole('button', { name });
  if ((await button.count()) > 0) await button.click();
};

/** Opens every part of the page that is folded away. */
const unfold = async (page: Page) => {
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => part.setAttribute('open', '')));
};

const SCREENS: Screen[] = [
  { name: 'signing in', who: null, path: () => '/' },
  { name: 'signing in, with what is missing', who: null, path: () => '/', after: press('Sign in') },
  at('home of a requester', 'requester', () => '/'),
  at('home of a team', 'team', () => '/'),
  at('home of a vendor', 'vendor', () => '/'),
  at('home of a leader', 'leader', () => '/'),
  at('home of a leader, as a leader alone', 'leader', () => '/?as=leader'),
  at('home: what was put away', 'team', () => '/?list=away'),
  at('home of an administrator', 'administrator', () => '/'),
  at('the account menu', 'team', () => '/', press(/Tom Becker/)),
  at('posted jobs', 'requester', () => '/jobs'),
  at('the board', 'team', () => '/jobs'),
  at('turning down', 'vendor', () => '/jobs', press('Turn down')),
  at('our proposals', 'vendor', () => '/jobs?tab=proposals'),
  at('choosing a template', 'requester', () => '/jobs/new'),
  at(
    'finding what to begin from',
    'requester',
    () => '/jobs/new',
    (page) => page.getByLabel('What do you need done').fill('off'),
  ),
  at('writing a job', 'requester', job('draft', '/edit'), turnTo('Write on one page')),
  at('writing a job in steps', 'requester', job('draft', '/edit?step=2'), turnTo('Write in three steps')),
  at('writing a brief in detail', 'requester', job('draft', '/edit'), async (page) => {
    await turnTo('Write on one page')(page);
    await page.getByRole('heading', { name: 'The brief in detail' }).waitFor();
    await unfold(page);
  }),
  at('checking a job', 'requester', job('draft', '/edit?view=check')),
  at('a job as its requester', 'requester', job('open')),
  at('a job that has just gone out', 'requester', job('open', '/published')),
  at('amending a job', 'requester', job('open', '/amend')),
  at('a job with an addendum', 'vendor', job('amended')),
  at('a part of a job', 'leader', job('part')),
  at('cancelling a job', 'requester', job('open'), press(/^Cancel/)),
  at('a job as an invited vendor', 'vendor', job('invited')),
  at('a long brief, all of it', 'team', job('detailed'), unfold),
  at('a decided job', 'requester', job('decided')),
  at('saying how a job went', 'requester', job('decided', '/outcome')),
  at('deliveries', 'requester', () => '/deliveries'),
  at('deliveries of a team', 'team', () => '/deliveries'),
  at('awarded work under way', 'requester', job('delivering', '/delivery')),
  at('sending a milestone back', 'requester', job('delivering', '/delivery'), press(/^Send it back/)),
  at('awarded work to be confirmed', 'vendor', job('toConfirm', '/delivery')),
  at('setting a joint start', 'vendor', job('toConfirm', '/delivery'), press('Set a joint start')),
  at('what is handed over', 'requester', job('delivering', '/handover')),
  at('an agreement to confirm', 'vendor', job('toConfirm', '/agreement')),
  at('proposing milestones', 'vendor', job('toConfirm', '/agreement'), press('Change milestones')),
  at('an agreement of work under way', 'requester', job('delivering', '/agreement')),
  at('writing a proposal', 'team', job('drafting', '/proposal')),
  at('a submitted proposal', 'vendor', job('submitted', '/proposal')),
  at('before the opening', 'requester', job('open', '/compare')),
  at('comparing', 'requester', job('opened', '/compare')),
  at('choosing', 'requester', job('opened', '/compare'), press(/^Choose/)),
  at('awarding nothing', 'requester', job('opened', '/compare'), press('Award nothing')),
  at('declaring an interest', 'leader', job('undeclared', '/compare'), press('I have an interest')),
  at('a panel', 'leader', job('judged', '/panel')),
  at('asking a colleague', 'leader', job('judged', '/panel'), press('Ask a colleague')),
  at('judging without names and prices', 'requester', job('masked', '/compare')),
  at('where a panel differs', 'leader', job('agreeing', '/agree')),
  at('asking for a further round', 'requester', job('opened', '/compare'), press('Ask for a further round')),
  at('approving a choice', 'leader', job('approving', '/compare')),
  at('the minutes of an opening', 'requester', job('opened', '/minutes')),
  at('the record of a decision', 'requester', job('decided', '/record')),
  at('a debrief of a loss', 'otherTeam', job('lost', '/debrief')),
  at('a debrief of a win', 'vendor', job('won', '/debrief')),
  at('what bidders asked about their debriefs', 'requester', job('asked', '/debriefs')),
  at('a challenge to answer', 'leader', () => `/challenges/${jobs.challenge}`),
  at('decisions that told somebody nothing', 'leader', () => '/insights/debriefs'),
  at('insights', 'leader', () => '/insights'),
  at('runs of the signal', 'leader', () => '/insights/runs'),
  at('one team in full', 'leader', () => `/insights/teams/${jobs.eventsTeam}`),
  at('the list behind a number', 'leader', () => '/insights/contests'),
  at('two periods beside each other', 'leader', () => '/insights?against=year'),
  at('figures frozen behind a link', 'leader', () => `/insights/frozen/${frozen}`),
  at('what the checks ask', 'leader', () => '/insights/questions'),
  at('bought around the market, all of it', 'leader', () => '/insights/outside'),
  at('recording what was bought', 'requester', () => '/outside', press('Record it')),
  at('approving a job', 'leader', job('pending')),
  at('sending a job back', 'leader', job('pending'), press('Send back')),
  at('importing', 'leader', () => '/import'),
  at('saying what the columns of a file are', 'leader', () => `/import/${uploadId}`),
  at('people', 'administrator', () => '/admin'),
  at('teams and vendors', 'administrator', () => '/admin?tab=bidders'),
  at('categories and departments', 'administrator', () => '/admin?tab=categories'),
  at(
    'what a category asks',
    'administrator',
    () => `/admin/questions/${jobs.detailedCategory}`,
    async (page) => {
      for (const name of ['The event', 'What kind of event is it', 'Functions']) {
        await page
          .locator('summary')
          .filter({ has: page.getByRole('heading', { name, exact: true }) })
          .first()
          .click();
      }
    },
  ),
  at('goals', 'administrator', () => '/admin?tab=goals'),
  at('who read what was opened', 'administrator', () => '/admin?tab=readings'),
  at('policies and holidays', 'administrator', () => '/admin?tab=policies'),
  at('changing a policy', 'administrator', () => '/admin?tab=policies', press(/^Change the policy|^Change/)),
  at('one’s own password', 'vendor', () => '/password'),
  at('openings to release', 'administrator', () => '/releases'),
  at('a team’s own house', 'team', () => '/house'),
  at('adding a promise', 'team', () => '/house', press('Add a promise')),
  at('writing one’s storefront', 'team', () => '/house/storefront'),
  at('adding a service', 'vendor', () => '/house/storefront', press('Add a service')),
  at('whom to ask', 'requester', () => '/storefronts'),
  at('a storefront', 'requester', () => '/storefronts', follow('Web studio', 'Services')),
  at('requests', 'otherTeam', () => '/requests'),
  at('a request', 'otherTeam', () => '/requests', follow('Update a page', 'What is needed')),
  at('retiring a promise', 'vendor', () => '/house', press(/^Retire/)),
  at('what comes by mail', 'vendor', () => '/mail/wish'),
  at('the wall of thanks', 'team', () => '/thanks'),
  at(
    'reporting thanks',
    'requester',
    () => '/thanks',
    async (page) => {
      await press(/^More about the thanks to/)(page);
      await page.getByRole('menuitem', { name: 'Report' }).click();
    },
  ),
  at('thanks to one’s people', 'leader', () => '/thanks?part=people'),
  at('thanks that were reported', 'administrator', () => '/thanks?part=reported'),
  at('thanks to oneself', 'team', () => '/thanks/mine'),
  at('thanks from oneself', 'requester', () => '/thanks/mine?part=given'),
  at('how records are counted', 'team', () => '/method/records'),
  at('how the signal is worked out', 'vendor', () => '/method/signal'),
  at('a team’s own signal', 'team', () => '/our-signal'),
  at('a vendor’s own contests', 'vendor', () => '/our-contests'),
  at('feedback', 'requester', () => '/feedback'),
  at('one’s own calendar', 'team', () => '/calendar'),
  at('choosing a password as a guest', 'guest', () => '/claim'),
  at('a rating link that nobody knows', 'requester', () => '/rate'),
  at('how one likes to be thanked', 'team', () => '/thanks/wish'),
  at('a vendor’s thanks, which stay private', 'vendor', () => '/thanks/wish'),
  at('recognition of a month, to thank for', 'leader', () => `/thanks/${new Date().toISOString().slice(0, 7)}`),
  at('saying thanks for finished work', 'requester', job('finished', '/delivery')),
  at('links in the chain', 'requester', () => '/chain'),
  at('links in the chain of a vendor', 'vendor', () => '/chain'),
  at('the company’s goals', 'leader', () => '/goals'),
  at('changing a goal', 'leader', () => '/goals', press(/^Change/)),
  at(
    'what was done for a goal',
    'team',
    () => '/goals',
    (page) => page.locator('h3 a').first().click(),
  ),
  at('work without a goal', 'leader', () => '/chain/goals/none'),
  at('all mail of a demo', 'administrator', () => '/mail'),
  { name: 'an invitation link', who: null, path: () => `/join/${link}` },
  { name: 'entering the code of an invitation', who: null, path: () => `/join/${link}`, after: press(/^Send a code/) },
  { name: 'a link that is not known', who: null, path: () => `/join/${crypto.randomUUID()}` },
  at('an invitation link for somebody else', 'team', () => `/join/${link}`),
  at('a page that is not there', 'requester', () => '/nowhere'),
];

const actors = new Map<Who, Promise<Actor>>();

/** Somebody who came in by a link and has no password yet. */
async function guest(): Promise<Actor> {
  const { id, name } = await market.one<{ id: string; name: string }>(
    'select p.id, p.name from guest_invitation g join person p on p.id = g.person_id and p.password_hash is null limit 1',
  );
  return new Actor(market.address, id, name, await market.session(id));
}

function actorOf(who: Who): Promise<Actor> {
  const known = actors.get(who) ?? (who === 'guest' ? guest() : demoPerson(market, PEOPLE[who]));
  actors.set(who, known);
  return known;
}

async function open({ who, path, after }: Screen, width: number): Promise<Desk> {
  const desk =
    who === null
      ? await Desk.open(browser, 'nobody', market.address, { width })
      : await Desk.at(browser, await actorOf(who), market, { width });
  await desk.goTo(path());
  await desk.page.getByRole('heading', { level: 1 }).waitFor();
  await settled(desk.page);
  if (after) {
    await after(desk.page);
    await settled(desk.page);
  }
  visited.add(new URL(desk.page.url()).pathname);
  return desk;
}

/** Panels have loaded and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))),
  );
}

/* Two at a time: a page that is drawn leaves half of the machine idle. */
describe.each([1280, 320])('at %i px', (width) => {
  test.concurrent.each(SCREENS)('$name: no violation in light or dark', async (screen) => {
    const desk = await open(screen, width);
    try {
      for (const colorScheme of ['light', 'dark'] as const) {
        await desk.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await settled(desk.page);
        await expectNoAxeViolations(desk.page);
      }
      const needed = await desk.page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, `width that ${screen.name} needs`).toBeLessThanOrEqual(width);
      expect(desk.complaints).toEqual([]);
    } finally {
      await desk.close();
    }
  });
});

test('no page was left out', () => {
  const folder = inRoot('apps/web/src/app');
  const sources = readdirSync(folder).filter((name) => /routes.tsx?$/.test(name));
  const paths = sources
    .flatMap((name) => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/\bpath: '([^']+)'/g)])
    .map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(55);
  const isVisited = (path: string) => {
    const form = new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+')}$`);
    return [...visited].some((address) => form.test(address));
  };
  expect(paths.filter((path) => !isVisited(path))).toEqual([]);
});
