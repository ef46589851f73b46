import 'reflect-metadata';
import { expect, test } from 'vitest';
import { contentProblems } from '@bidwell/domain/content-problems';
import type { BuiltJob } from './builders/built.js';
import { buildDemo } from './build-demo.js';

/** A Sunday, a Monday, the turn of a year, a day on which clocks change, a summer and a spring day. */
const DAYS = [
  '2026-11-22T06:00Z',
  '2026-11-23T16:40Z',
  '2027-01-01T00:10Z',
  '2027-03-28T01:30Z',
  '2027-07-15T12:00Z',
  '2028-02-29T09:00Z',
];
const stories = DAYS.map((day) => ({ day, now: new Date(day), jobs: buildDemo(new Date(day)).jobs }));

/** The contests in which somebody stood, oldest first: whether they won. */
function outcomes(jobs: readonly BuiltJob[], bidder: string): boolean[] {
  return jobs
    .filter(({ decision, proposals }) => decision?.winner != null && proposals.length > 1)
    .filter(({ proposals }) => proposals.some((proposal) => proposal.bidder.name === bidder))
    .toSorted((one, other) => (one.deadline?.getTime() ?? 0) - (other.deadline?.getTime() ?? 0))
    .map(({ decision }) => decision?.winner?.bidder.name === bidder);
}

const share = (wins: boolean[]) => wins.filter(Boolean).length / wins.length;

test.each(stories)('on $day there are 188 jobs, in every phase that a job can rest in', ({ jobs }) => {
  expect(jobs).toHaveLength(188);
  const phases = jobs.map((job) => {
    if (job.publishedAt === null) return 'unpublished';
    if (job.cancelledAt !== null) return 'cancelled';
    if (job.decision !== null) return job.decision.winner === null ? 'notAwarded' : 'awarded';
    return job.openedAt === null ? 'open' : 'opened';
  });
  expect(new Set(phases)).toEqual(new Set(['unpublished', 'open', 'opened', 'awarded', 'notAwarded', 'cancelled']));
  expect(phases.filter((phase) => phase === 'open').length).toBeGreaterThanOrEqual(8);
});

test.each(stories)('on $day everything happened in its order, and nothing in the future', ({ jobs, now }) => {
  for (const {
    title,
    createdAt,
    publishedAt,
    deadline,
    openedAt,
    cancelledAt,
    decision,
    proposals,
    questions,
  } of jobs) {
    const end = cancelledAt ?? deadline;
    const inOrder = [createdAt, publishedAt, end, cancelledAt === null ? openedAt : null, decision?.decidedAt ?? null];
    const times = inOrder.filter((time) => time != null).map((time) => time.getTime());
    expect(times, title).toEqual(times.toSorted((one, other) => one - other));
    const past = [createdAt, publishedAt, openedAt, cancelledAt, decision?.decidedAt].filter((time) => time != null);
    for (const time of past) expect(time.getTime(), title).toBeLessThanOrEqual(now.getTime());
    for (const { receivedAt, bidder } of proposals) {
      const received = receivedAt?.getTime() ?? publishedAt?.getTime() ?? 0;
      expect(received, `${title}: ${bidder.name}`).toBeGreaterThanOrEqual(publishedAt?.getTime() ?? 0);
      expect(received, `${title}: ${bidder.name}`).toBeLessThan(Math.min(end?.getTime() ?? 0, now.getTime() + 1));
    }
    for (const { askedAt, answeredAt } of questions) {
      expect(askedAt.getTime(), title).toBeGreaterThanOrEqual(publishedAt?.getTime() ?? 0);
      expect((answeredAt ?? askedAt).getTime(), title).toBeLessThan(Math.min(end?.getTime() ?? 0, now.getTime() + 1));
    }
  }
});

test.each(stories)('on $day every job still open has a deadline ahead, one of them within hours', ({ jobs, now }) => {
  const open = jobs.filter(
    ({ publishedAt, openedAt, cancelledAt }) => publishedAt !== null && openedAt === null && cancelledAt === null,
  );
  const hours = open.map(({ deadline }) => ((deadline?.getTime() ?? 0) - now.getTime()) / 3_600_000);
  expect(Math.min(...hours)).toBeGreaterThan(2.9);
  expect(Math.min(...hours)).toBeLessThan(3.3);
});

test.each(stories)('on $day nobody has submitted what the app would refuse', ({ jobs }) => {
  for (const job of jobs) {
    for (const { content, receivedAt, bidder } of job.proposals) {
      const { lines, requirements } = job;
      const asked = { lines, requirements, decisionDue: null, bidderKind: bidder.kind };
      if (receivedAt !== null) expect(contentProblems(content, asked), `${job.title}: ${bidder.name}`).toEqual([]);
    }
  }
});

test.each(stories)('on $day nobody judges a job that their own team is invited to', ({ jobs }) => {
  for (const { invited, requester, title } of jobs) {
    expect(
      invited.flatMap(({ people }) => people),
      title,
    ).not.toContain(requester);
  }
});

test.each(stories)('on $day the Events team wins more and more often', ({ jobs }) => {
  const wins = outcomes(jobs, 'Events team');
  const half = Math.floor(wins.length / 2);
  expect(wins.length).toBeGreaterThan(25);
  expect(share(wins.slice(half))).toBeGreaterThan(share(wins.slice(0, half)) + 0.15);
});

test.each(stories)('on $day the Web studio loses on price', ({ jobs }) => {
  const wins = outcomes(jobs, 'Web studio');
  expect(wins.length).toBeGreaterThan(15);
  expect(share(wins)).toBeLessThan(0.2);
  const lost = jobs.filter(({ proposals, decision }) => {
    return (
      decision?.winner != null &&
      decision.winner.bidder.name !== 'Web studio' &&
      proposals.some(({ bidder }) => bidder.name === 'Web studio')
    );
  });
  const reasons = lost.flatMap(({ decision }) => decision?.reasons ?? []);
  expect(reasons).toContain('bestPrice');
});

test.each(stories)('on $day IT services is cheap and loses on promises', ({ jobs }) => {
  expect(share(outcomes(jobs, 'IT services'))).toBeLessThan(0.25);
  const lost = jobs.filter(({ proposals, decision }) => {
    return (
      decision?.winner != null &&
      decision.winner.bidder.name !== 'IT services' &&
      proposals.some(({ bidder }) => bidder.name === 'IT services')
    );
  });
  const onPromises = lost.filter(({ decision }) => decision?.reasons.includes('betterPromises'));
  expect(onPromises.length / lost.length).toBeGreaterThan(0.5);
});

test('the story is the same whenever it is told on the same day', () => {
  const told = (jobs: readonly BuiltJob[]) =>
    jobs.map(({ title, decision, proposals }) => [
      title,
      decision?.winner?.bidder.name,
      proposals.map(({ content }) => content.pitch),
    ]);
  const [first] = stories;
  expect(told(buildDemo(first?.now ?? new Date()).jobs)).toEqual(told(first?.jobs ?? []));
});
