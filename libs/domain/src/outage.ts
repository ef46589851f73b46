/**
 * When Bidwell itself was not ready shortly before a deadline. The deadline keeps its time and nobody is taken late; but the
 * requester, with a second person, may give everybody more time, and for half an hour nothing is opened meanwhile.
 */
import type { Refusal } from './refusal.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** All in milliseconds but the hours: what counts as an outage, how near the deadline, how much is given. */
export const OUTAGE = { counts: 60 * SECOND, window: 30 * MINUTE, hours: { least: 1, most: 24 } };

/** No web process was ready, from the last moment at which one was until the first at which one was again. */
export interface Outage {
  from: Date;
  until: Date;
}

/** How long it lasted within the half hour before this deadline, in milliseconds. */
function lostBefore({ from, until }: Outage, deadline: Date): number {
  const end = Math.min(until.getTime(), deadline.getTime());
  return end - Math.max(from.getTime(), deadline.getTime() - OUTAGE.window);
}

/** Whether an outage took more than a minute of the half hour before a deadline. */
export function countsFor(outage: Outage, deadline: Date): boolean {
  return lostBefore(outage, deadline) > OUTAGE.counts;
}

/** How many hours everybody gets: what was lost before the deadline, in whole hours, at least one and at most a day. */
export function extensionHours({ from, until }: Outage, deadline: Date): number {
  const lost = Math.min(until.getTime(), deadline.getTime()) - from.getTime();
  return Math.min(OUTAGE.hours.most, Math.max(OUTAGE.hours.least, Math.ceil(lost / HOUR)));
}

/** The deadline that an extension brings: so many hours after the old one, or after the full minute that begins now where that is later. */
export function extendedDeadline(outage: Outage, deadline: Date, now: Date): Date {
  const from = Math.max(deadline.getTime(), Math.ceil(now.getTime() / MINUTE) * MINUTE);
  return new Date(from + extensionHours(outage, deadline) * HOUR);
}

/** An outage as it is on record for a job, with what became of the offer. */
export interface OutageOffer extends Outage {
  /** Half an hour after the last outage that counts for this deadline, and the deadline at least. */
  offeredUntil: Date;
  askedAt: Date | null;
  agreedAt: Date | null;
}

/** `none`: there is nothing to extend for, or it is too late. `asked`: a second person has to agree. */
export type Extension = 'none' | 'offered' | 'asked';

/** Where the extension of a job's deadline stands now. */
export function extensionOf(offer: OutageOffer | null, deadline: Date | null, now: Date): Extension {
  if (offer === null || deadline === null || offer.agreedAt !== null || !countsFor(offer, deadline)) return 'none';
  if (now >= offer.offeredUntil) return 'none';
  return offer.askedAt === null ? 'offered' : 'asked';
}

interface ExtensionFacts {
  extension: Extension;
}

const NO_OUTAGE: Refusal = {
  code: 'NO_OUTAGE',
  message:
    'No outage of Bidwell of more than a minute in the half hour before this deadline waits for an answer. Amend the job while it is open.',
};

/** Why the requester cannot ask for more time now. Null when it can. */
export function nothingToAskFor({ extension }: ExtensionFacts): Refusal | null {
  if (extension === 'offered') return null;
  if (extension === 'none') return NO_OUTAGE;
  return { code: 'ASKED_ALREADY', message: 'This has been asked for. It waits for a second person to agree.' };
}

/** Why a second person cannot agree now. Null when they can. */
export function nothingToAgreeTo({ extension }: ExtensionFacts): Refusal | null {
  if (extension === 'asked') return null;
  if (extension === 'none') return NO_OUTAGE;
  return { code: 'NOT_ASKED', message: 'The requester has not asked for more time. Agree once it has.' };
}

/** What everybody invited reads of it, the same for all. */
export function outageReason({ from, until }: Outage): string {
  return `Bidwell could not be reached from ${inWords(from, until)}, shortly before the deadline. Everybody invited gets the same extension; nothing has been opened.`;
}

/** "13:31 to 13:36 UTC on 23 November 2026", with both days where they differ. */
function inWords(from: Date, until: Date): string {
  const isSameDay = day(from) === day(until);
  return isSameDay
    ? `${time(from)} to ${time(until)} UTC on ${day(from)}`
    : `${time(from)} UTC on ${day(from)} to ${time(until)} UTC on ${day(until)}`;
}

const time = (at: Date) => at.toISOString().slice(11, 16);

const day = (at: Date) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at);
