import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countsFor,
  extendedDeadline,
  extensionHours,
  extensionOf,
  nothingToAgreeTo,
  nothingToAskFor,
  outageReason,
} from './outage.js';

const deadline = new Date('2026-12-01T17:00:00Z');

/** So many seconds before the deadline; after it where negative. */
const before = (seconds: number) => new Date(deadline.getTime() - seconds * 1_000);
const outage = (from: number, until: number) => ({ from: before(from), until: before(until) });

describe('an outage counts', () => {
  test.each<[string, number, number, boolean]>([
    ['of five minutes, ten minutes before', 900, 600, true],
    ['of exactly a minute', 660, 600, false],
    ['of a minute and a second', 661, 600, true],
    ['that ended just before the half hour', 2_000, 1_800, false],
    ['of which a minute lies in the half hour', 5_000, 1_740, false],
    ['of which a minute and a second lie in the half hour', 5_000, 1_739, true],
    ['that began a minute before the deadline and went on', 60, -600, false],
    ['that began a minute and a second before the deadline and went on', 61, -600, true],
    ['over the whole half hour and beyond at both ends', 50_000, -50_000, true],
    ['after the deadline', -1, -600, false],
  ])('or not: one %s', (_, from, until, counts) => {
    expect(countsFor(outage(from, until), deadline)).toBe(counts);
  });

  test('in no other way when it lasts longer', () => {
    const seconds = fc.integer({ min: -4_000, max: 8_000 });
    fc.assert(
      fc.property(seconds, seconds, fc.nat(4_000), (one, other, more) => {
        const [from, until] = [Math.max(one, other), Math.min(one, other)];
        if (countsFor(outage(from, until), deadline))
          expect(countsFor(outage(from + more, until - more), deadline)).toBe(true);
      }),
    );
  });
});

test.each([
  ['five minutes', 900, 600, 1],
  ['an hour and a second', 3_601, 0, 2],
  ['two hours, of which one before the deadline', 3_600, -3_600, 1],
  ['a night', 15 * 3_600, -3_600, 15],
  ['a week', 7 * 86_400, 0, 24],
])('what was lost is given back in whole hours: %s', (_, from, until, hours) => {
  expect(extensionHours(outage(from, until), deadline)).toBe(hours);
});

describe('the new deadline', () => {
  test('is an hour after the old one while that has not passed', () => {
    expect(extendedDeadline(outage(900, 600), deadline, before(300))).toEqual(before(-3_600));
  });

  test('is an hour after the full minute in which a second person agreed once it has', () => {
    expect(extendedDeadline(outage(900, 600), deadline, before(-61))).toEqual(before(-3_600 - 120));
  });

  test('always gives an hour to come, and lies beyond the half hour of the same outage', () => {
    const seconds = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(seconds, seconds, fc.nat(1_800), (one, other, later) => {
        const lost = outage(Math.max(one, other), Math.min(one, other));
        const now = new Date(lost.until.getTime() + later * 1_000);
        const next = extendedDeadline(lost, deadline, now);
        expect(next.getTime() - now.getTime()).toBeGreaterThanOrEqual(3_600_000);
        expect(next.getTime() - deadline.getTime()).toBeGreaterThanOrEqual(3_600_000);
        expect(countsFor(lost, next)).toBe(false);
      }),
    );
  });
});

describe('where an extension stands', () => {
  const end = before(600 - 1_800);
  const offer = { ...outage(900, 600), offeredUntil: end, askedAt: null, agreedAt: null };
  const asked = { ...offer, askedAt: before(500) };

  test.each([
    ['no outage', null, deadline, before(300), 'none'],
    ['no deadline', offer, null, before(300), 'none'],
    ['an outage nobody has answered', offer, deadline, before(300), 'offered'],
    [
      'after the deadline, a moment before the half hour is over',
      offer,
      deadline,
      new Date(end.getTime() - 1),
      'offered',
    ],
    ['when the half hour is over', offer, deadline, end, 'none'],
    ['asked for', asked, deadline, before(300), 'asked'],
    ['asked for, and the half hour is over', asked, deadline, end, 'none'],
    ['agreed to', { ...asked, agreedAt: before(400) }, deadline, before(300), 'none'],
    ['an outage long before a deadline that has moved', offer, before(-86_400), before(300), 'none'],
  ] as const)('%s', (_, given, due, now, stands) => {
    expect(extensionOf(given, due, now)).toBe(stands);
  });

  test('the requester asks once, and a second person agrees to what was asked for', () => {
    expect(nothingToAskFor({ extension: 'offered' })).toBeNull();
    expect(nothingToAskFor({ extension: 'asked' })).toMatchObject({ code: 'ASKED_ALREADY' });
    expect(nothingToAskFor({ extension: 'none' })).toMatchObject({ code: 'NO_OUTAGE' });
    expect(nothingToAgreeTo({ extension: 'asked' })).toBeNull();
    expect(nothingToAgreeTo({ extension: 'offered' })).toMatchObject({ code: 'NOT_ASKED' });
    expect(nothingToAgreeTo({ extension: 'none' })).toMatchObject({ code: 'NO_OUTAGE' });
  });
});

test('everybody reads the same of it, with the day once or twice', () => {
  const rest = 'shortly before the deadline. Everybody invited gets the same extension; nothing has been opened.';
  expect(outageReason(outage(1_740, 1_440))).toBe(
    `Bidwell could not be reached from 16:31 to 16:36 UTC on 1 December 2026, ${rest}`,
  );
  expect(outageReason(outage(61_200, 600))).toBe(
    `Bidwell could not be reached from 00:00 to 16:50 UTC on 1 December 2026, ${rest}`,
  );
  expect(outageReason(outage(61_260, 600))).toBe(
    `Bidwell could not be reached from 23:59 UTC on 30 November 2026 to 16:50 UTC on 1 December 2026, ${rest}`,
  );
});
