import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuiltBidder, BuiltCategory, BuiltGoal, BuiltPerson } from '../../apps/api/src/demo/builders/built.js';
import type { Actor } from '../support/actor.js';
import { given, signedIn, spokenFor } from '../support/builders-link.js';
import { type Market, openMarket } from '../support/market.js';
import {
  answer,
  ask,
  asJob,
  cancelJob,
  discardJob,
  draftOf,
  home,
  look,
  posted,
  publishJob,
  saveJob,
  startJob,
} from '../support/posting.js';

interface Company {
  web: BuiltCategory;
  print: BuiltCategory;
  goal: BuiltGoal;
  rita: BuiltPerson;
  webStudio: BuiltBidder;
  copperline: BuiltBidder;
  pixel: BuiltBidder;
  ridgeway: BuiltBidder;
}

let market: Market;
let company: Company;
let rita: Actor;
let webStudio: Actor;
let copperline: Actor;
let ridgeway: Actor;
/** Goal and category of a publishable job. */
let brief: object;

beforeAll(async () => {
  market = await openMarket();
  company = await given(market, (build) => {
    const web = build.category('Website and marketing');
    const print = build.category('Print');
    build.vendor({ name: 'Unapproved Pages', categories: [web], isApproved: false });
    return {
      web,
      print,
      goal: build.goal(),
      rita: build.person({ name: 'Rita' }),
      webStudio: build.team({ name: 'Web studio', categories: [web] }),
      copperline: build.vendor({ name: 'Copperline', categories: [web] }),
      pixel: build.vendor({ name: 'Pixel & Pine', categories: [web] }),
      ridgeway: build.vendor({ name: 'Ridgeway Press', categories: [print] }),
    };
  });
  rita = await signedIn(market, company.rita);
  webStudio = await spokenFor(market, company.webStudio);
  copperline = await spokenFor(market, company.copperline);
  ridgeway = await spokenFor(market, company.ridgeway);
  brief = { goalId: company.goal.id, categoryId: company.web.id };
});

afterAll(() => market.close());

const names = (job: { requesterView: { invitations: { bidder: { name: string } }[] } | null }) =>
  job.requesterView?.invitations.map(({ bidder }) => bidder.name);

describe('a draft', () => {
  test('starts from a template with everything but what is particular to it', async () => {
    const job = asJob(await startJob(rita, 'holiday-party'));
    expect(job.phase).toBe('DRAFT');
    expect(job.title).toBe('Holiday party');
    expect(job.lines.map(({ title }) => title)).toContain('AV crew');
    expect(job.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    const hour = new Intl.DateTimeFormat('en', {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/Lisbon',
    });
    expect(hour.format(new Date(job.deadline ?? 0))).toBe('17:00');
  });

  test('keeps what is saved and says which version it is now', async () => {
    const draft = asJob(await startJob(rita, 'blank'));
    const lines = [{ title: 'Poster', quantity: 2.5, unit: 'square metre' }];
    const saved = asJob(await saveJob(rita, draft.id, draft.draftVersion, { title: 'Posters', lines }));
    expect(saved).toMatchObject({
      title: 'Posters',
      draftVersion: draft.draftVersion + 1,
      lines: [{ title: 'Poster', quantity: 2.5 }],
    });
  });

  test('is not overwritten by a window that has not seen the last change', async () => {
    const draft = asJob(await startJob(rita, 'blank'));
    asJob(await saveJob(rita, draft.id, draft.draftVersion, { title: 'First window' }));
    const second = await saveJob(rita, draft.id, draft.draftVersion, { title: 'Second window' });
    expect(second).toMatchObject({ __typename: 'Refusal', code: 'CONFLICT' });
    expect(await look(rita, draft.id)).toMatchObject({ title: 'First window', draftVersion: draft.draftVersion + 1 });
  });

  test('of two saves at the same moment keeps one and refuses the other', async () => {
    const draft = asJob(await startJob(rita, 'blank'));
    const both = await Promise.all(
      ['One', 'Other'].map((title) => saveJob(rita, draft.id, draft.draftVersion, { title })),
    );
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['Job', 'Refusal']);
  });

  test('exists for nobody else', async () => {
    const draft = asJob(await startJob(rita, 'blank'));
    const leader = await market.person('Lea', { department: 'Board', isLeader: true });
    expect(await look(leader, draft.id)).toBeNull();
    expect(await look(webStudio, draft.id)).toBeNull();
    expect(await saveJob(leader, draft.id, draft.draftVersion, { title: 'Mine' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is thrown away by its requester, and then it is gone', async () => {
    const draft = asJob(await startJob(rita, 'blank'));
    expect(await discardJob(await market.employee('Other'), draft.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(asJob(await discardJob(rita, draft.id)).id).toBe(draft.id);
    expect(await look(rita, draft.id)).toBeNull();
  });

  test('takes no category, goal or vendor that is not there', async () => {
    const draft = asJob(await startJob(rita, 'blank'));
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const changes of [
      { categoryId: nowhere },
      { goalId: nowhere },
      { invitedVendorIds: [nowhere] },
      { invitedVendorIds: [company.webStudio.id] },
    ]) {
      expect(await saveJob(rita, draft.id, draft.draftVersion, changes)).toMatchObject({ code: 'UNKNOWN' });
    }
  });
});

describe('publishing', () => {
  test('says everything that is still missing, field by field', async () => {
    const draft = asJob(await startJob(rita, 'blank'));
    const refusal = await publishJob(rita, draft.id);
    expect(refusal).toMatchObject({ __typename: 'Refusal', code: 'BRIEF_UNFINISHED' });
    const fields = 'problems' in refusal ? refusal.problems.map(({ field }) => field) : [];
    expect(fields).toEqual(
      expect.arrayContaining(['title', 'summary', 'lines', 'goalId', 'customerBenefit', 'startsOn']),
    );
    expect(await look(rita, draft.id)).toMatchObject({ phase: 'DRAFT' });
  });

  test('invites the internal team of the category, which cannot be left out', async () => {
    const job = await posted(rita, { ...brief, invitationMode: 'NAMED', invitedVendorIds: [company.ridgeway.id] });
    expect(job.requesterView?.invitations).toMatchObject([
      { reason: 'TEAM_OF_CATEGORY', bidder: { name: 'Web studio' } },
      { reason: 'NAMED', bidder: { name: 'Ridgeway Press' } },
    ]);
  });

  test('invites the vendors of the category, or all approved ones, and none that is not approved', async () => {
    const byCategory = await posted(rita, { ...brief, invitationMode: 'CATEGORY' });
    expect(names(byCategory)).toEqual(['Web studio', 'Copperline', 'Pixel & Pine']);
    const toAll = await posted(rita, { ...brief, invitationMode: 'ALL_APPROVED' });
    expect(names(toAll)).toEqual(['Web studio', 'Copperline', 'Pixel & Pine', 'Ridgeway Press']);
  });

  test('invites exactly those that the preview named', async () => {
    const document = `query ($c: ID!, $m: InvitationMode!) { matchingBidders(categoryId: $c, mode: $m) { bidders { bidder { name } isAlwaysInvited } } }`;
    const variables = { c: company.web.id, m: 'CATEGORY' };
    const { matchingBidders } = await rita.ask<{
      matchingBidders: { bidders: { bidder: { name: string }; isAlwaysInvited: boolean }[] };
    }>(document, variables);
    expect(matchingBidders.bidders.map(({ bidder }) => bidder.name)).toEqual(names(await posted(rita, brief)));
    expect(matchingBidders.bidders.filter(({ isAlwaysInvited }) => isAlwaysInvited)).toMatchObject([
      { bidder: { name: 'Web studio' } },
    ]);
  });

  test('is refused to whoever belongs to a team that would be invited', async () => {
    const draft = await draftOf(webStudio, brief);
    const refusal = await publishJob(webStudio, draft.id);
    expect(refusal).toMatchObject({ code: 'BOTH_SIDES' });
    expect('message' in refusal && refusal.message).toContain('Web studio');
    expect(await look(webStudio, draft.id)).toMatchObject({ phase: 'DRAFT' });
  });

  test('is refused when nobody would be invited', async () => {
    const lonely = await given(market, (build) => build.category());
    const draft = await draftOf(rita, { ...brief, categoryId: lonely.id });
    expect(await publishJob(rita, draft.id)).toMatchObject({ code: 'NOBODY_MATCHES' });
  });

  test('freezes the brief and tells everybody invited at once', async () => {
    const job = await posted(rita, { ...brief, title: 'Pages about noise' });
    expect(await saveJob(rita, job.id, job.draftVersion, { title: 'Pages about silence' })).toMatchObject({
      code: 'WRONG_STATE',
    });
    expect(await publishJob(rita, job.id)).toMatchObject({ code: 'WRONG_STATE' });
    for (const bidder of [webStudio, copperline]) {
      const { told, needed } = await home(bidder);
      expect(told[0]).toMatch(/You are invited to JOB-\d+: Pages about noise\./);
      expect(needed.join()).toContain('Pages about noise');
    }
    expect((await home(ridgeway)).told.join()).not.toContain('Pages about noise');
  });
});

describe('an open job', () => {
  test('does not exist for a bidder that is not invited', async () => {
    const job = await posted(rita, brief);
    expect(await look(ridgeway, job.id)).toBeNull();
    expect(await ask(ridgeway, job.id, 'May we join?')).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('shows each side its own part and never both', async () => {
    const job = await posted(rita, brief);
    expect(await look(rita, job.id)).toMatchObject({ requesterView: { proposalCount: 0 }, bidderView: null });
    expect(await look(copperline, job.id)).toMatchObject({ requesterView: null, bidderView: { invitedCount: 3 } });
    expect(
      (await look(rita, job.id))?.requesterView?.invitations.find(({ bidder }) => bidder.name === 'Copperline')?.seenAt,
    ).not.toBeNull();
  });

  test('keeps a hidden budget from bidders and shows any other', async () => {
    const hidden = await posted(rita, { ...brief, budgetMode: 'HIDDEN', budgetHigh: 123_456 });
    expect(hidden.budget).toMatchObject({ mode: 'HIDDEN', high: { amount: 123_456 } });
    const { text } = await copperline.send(
      'query ($id: ID!) { job(id: $id) { budget { mode low { amount } high { amount } } } }',
      { id: hidden.id },
    );
    expect(text).not.toContain('123456');
    expect((await look(copperline, hidden.id))?.budget).toEqual({ mode: 'HIDDEN', low: null, high: null });
    const ceiling = await posted(rita, { ...brief, budgetMode: 'CEILING', budgetHigh: 700_000 });
    expect((await look(copperline, ceiling.id))?.budget).toMatchObject({
      mode: 'CEILING',
      high: { amount: 700_000, currency: 'EUR' },
    });
  });

  test('keeps from bidders which vendors were named', async () => {
    const job = await posted(rita, {
      ...brief,
      invitationMode: 'NAMED',
      invitedVendorIds: [company.copperline.id, company.pixel.id],
    });
    expect(job.invitedVendors.map(({ name }) => name)).toEqual(['Copperline', 'Pixel & Pine']);
    expect((await look(copperline, job.id))?.invitedVendors).toEqual([]);
  });

  test('says of every move whether this person may make it, and why not', async () => {
    const job = await posted(rita, brief);
    const allowed = (one: typeof job | null) =>
      one?.moves
        .filter((move) => move.allowed)
        .map(({ name }) => name)
        .toSorted();
    expect(allowed(await look(rita, job.id))).toEqual([
      'amend',
      'answer',
      'askEvaluator',
      'cancel',
      'declareInterest',
      'handOver',
      'releaseEvaluator',
    ]);
    expect(allowed(await look(copperline, job.id))).toEqual([
      'acknowledge',
      'ask',
      'decline',
      'expressInterest',
      'rateBrief',
    ]);
    const cancel = (await look(copperline, job.id))?.moves.find(({ name }) => name === 'cancel');
    expect(cancel?.reason).toBe('Only the requester can cancel this job.');
  });

  test('is on the board of those invited, the nearest deadline first, and on no other', async () => {
    const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
    const dated = (title: string, deadline: string) => ({
      ...brief,
      title,
      deadline,
      questionsDue: null,
      decisionDue: days(60).slice(0, 10),
    });
    await posted(rita, dated('Later', days(40)));
    await posted(rita, dated('Sooner', days(39)));
    const board =
      'query ($first: Int!, $after: String) { openJobs(first: $first, after: $after) { edges { cursor node { title deadline } } pageInfo { hasNextPage endCursor } } }';
    interface Board {
      openJobs: {
        edges: { cursor: string; node: { title: string; deadline: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const { openJobs } = await copperline.ask<Board>(board, { first: 100 });
    const deadlines = openJobs.edges.map(({ node }) => node.deadline);
    expect(deadlines).toEqual(deadlines.toSorted());
    expect(openJobs.edges.slice(-2).map(({ node }) => node.title)).toEqual(['Sooner', 'Later']);
    const pages: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { openJobs: page }: Board = await copperline.ask<Board>(board, { first: 3, after });
      pages.push(...page.edges.map(({ node }) => node.title));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(pages).toEqual(openJobs.edges.map(({ node }) => node.title));
    expect(
      (await ridgeway.ask<Board>(board, { first: 100 })).openJobs.edges.map(({ node }) => node.title),
    ).not.toContain('Later');
  });
});

describe('a question', () => {
  test('reaches the requester without a name, and everybody invited once it is answered', async () => {
    const job = await posted(rita, { ...brief, title: 'Pages with a question' });
    const { id } = await ask(copperline, job.id, 'Who signs off the texts?');
    const asked = await look(rita, job.id);
    expect(asked?.questions).toEqual([{ id, text: 'Who signs off the texts?', answer: null, isMine: false }]);
    const { text } = await rita.send(
      'query ($id: ID!) { job(id: $id) { questions { id text answer } } home { notifications { text } } }',
      { id: job.id },
    );
    expect(text).not.toContain('Copperline');
    expect((await home(rita)).needed.join()).toContain('Pages with a question');
    expect((await look(copperline, job.id))?.questions).toMatchObject([{ isMine: true }]);
    expect((await look(webStudio, job.id))?.questions).toEqual([]);

    expect(await answer(webStudio, id, 'We do.')).toMatchObject({ __typename: 'Refusal' });
    expect(await answer(rita, id, 'One person, named at the start.')).toMatchObject({ __typename: 'Question' });
    expect((await look(webStudio, job.id))?.questions).toMatchObject([
      { answer: 'One person, named at the start.', isMine: false },
    ]);
    expect((await home(webStudio)).told[0]).toMatch(/A question about JOB-\d+, Pages with a question, was answered\./);
  });

  test('is refused once the time for questions is over', async () => {
    const { job } = await given(market, (build) => {
      const invited = [company.copperline];
      return {
        job: build.job({
          requester: company.rita,
          category: company.web,
          goal: company.goal,
          invited,
          questionsDue: new Date(Date.now() - 1000),
        }),
      };
    });
    expect(await ask(copperline, job.id, 'Is it too late?')).toMatchObject({ code: 'QUESTIONS_CLOSED' });
  });

  test('has words', async () => {
    const job = await posted(rita, brief);
    expect(await ask(copperline, job.id, '   ')).toMatchObject({ code: 'TEXT_MISSING' });
  });
});

describe('cancelling', () => {
  test('needs a reason, which everybody invited is told', async () => {
    const job = await posted(rita, { ...brief, title: 'Pages nobody needs' });
    expect(await cancelJob(rita, job.id, ' ')).toMatchObject({
      code: 'REASON_MISSING',
      message: expect.stringContaining('told'),
    });
    const cancelled = asJob(await cancelJob(rita, job.id, 'We join the other job.'));
    expect(cancelled).toMatchObject({ phase: 'CANCELLED', cancelReason: 'We join the other job.' });
    for (const bidder of [webStudio, copperline]) {
      const { told, needed } = await home(bidder);
      expect(told[0]).toMatch(/JOB-\d+, Pages nobody needs, was cancelled: We join the other job\./);
      expect(needed.join()).not.toContain('Pages nobody needs');
      expect(await look(bidder, job.id)).toMatchObject({ phase: 'CANCELLED', cancelReason: 'We join the other job.' });
    }
    expect(await ask(copperline, job.id, 'Why?')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await cancelJob(rita, job.id, 'Once more.')).toMatchObject({ code: 'WRONG_STATE' });
  });

  test('is for the requester alone', async () => {
    const job = await posted(rita, brief);
    expect(await cancelJob(webStudio, job.id, 'We are busy.')).toMatchObject({ code: 'NOT_YOURS' });
    expect(await cancelJob(await market.employee('Curious'), job.id, 'Why not.')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await look(rita, job.id)).toMatchObject({ phase: 'OPEN' });
  });

  test('is over at the deadline', async () => {
    const opened = await given(market, (build) => {
      return build.job({
        requester: company.rita,
        category: company.web,
        goal: company.goal,
        invited: [company.copperline],
        phase: 'opened',
      });
    });
    expect(await cancelJob(rita, opened.id, 'Too late.')).toMatchObject({ code: 'WRONG_STATE' });
  });
});

describe('notifications', () => {
  test('count as unread until they are marked as read', async () => {
    await posted(rita, brief);
    expect((await home(copperline)).unread).toBeGreaterThan(0);
    await copperline.ask('mutation { markNotificationsRead }');
    expect((await home(copperline)).unread).toBe(0);
    await posted(rita, brief);
    expect((await home(copperline)).unread).toBe(1);
  });
});
