/**
 * A service is what a bidder offers again and again on its storefront, with one promise that runs on a clock. Whoever asks for it needs
 * no contest, as long as it costs no more than the policy lets through.
 */
import { isCurrencyCode, MAX_AMOUNT } from './money.js';
import type { Problem, Refusal } from './refusal.js';
import { promiseProblems, type ServicePromise } from './service-promise.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const SERVICE_LIMITS = {
  title: 120,
  about: 2000,
  includes: 2000,
  typicalHours: 10_000,
  /** Services of one bidder. */
  count: 50,
  /** What somebody writes who asks for one. */
  words: 2000,
} as const;

/** What a bidder writes down about one of its services. */
export interface StandingService {
  title: string;
  about: string;
  includes: string;
  /** Working hours that it usually takes. Null: not said. */
  typicalHours: number | null;
  promise: ServicePromise;
  /** In minor units. Null: it costs the requester nothing. */
  priceFrom: number | null;
  currency: string;
}

/** What is left to put right in a service. */
export function serviceProblems(service: StandingService): Problem[] {
  return [
    ...requiredTextProblems('service.title', service.title, SERVICE_LIMITS.title, 'Enter what you do'),
    ...textProblems('service.about', service.about, SERVICE_LIMITS.about),
    ...textProblems('service.includes', service.includes, SERVICE_LIMITS.includes),
    ...hoursProblems(service.typicalHours),
    ...promiseProblems(service.promise, 'service.promise'),
    ...timedProblems(service.promise),
    ...priceProblems(service),
  ];
}

function hoursProblems(hours: number | null): Problem[] {
  if (hours === null || (hours >= 0.1 && hours <= SERVICE_LIMITS.typicalHours)) return [];
  return [{ field: 'service.typicalHours', message: 'Enter hours from 0.1 to 10,000, or leave this empty.' }];
}

/** Each request starts a clock: a share or a count has none. */
function timedProblems({ unit }: ServicePromise): Problem[] {
  if (unit === 'hours' || unit === 'days') return [];
  const message = 'Promise a time, in hours or days: each request starts a clock.';
  return [{ field: 'service.promise.unit', message }];
}

function priceProblems({ priceFrom, currency }: StandingService): Problem[] {
  const problems: Problem[] = [];
  if (priceFrom !== null && !(Number.isSafeInteger(priceFrom) && priceFrom > 0)) {
    const message = 'Enter a price above 0, or leave this empty if it costs the requester nothing.';
    problems.push({ field: 'service.priceFrom', message });
  } else if (priceFrom !== null && priceFrom > MAX_AMOUNT) {
    problems.push({ field: 'service.priceFrom', message: 'This price is too large. Check it.' });
  }
  if (!isCurrencyCode(currency)) problems.push({ field: 'service.currency', message: 'Choose the currency.' });
  return problems;
}

/** Who asks for what, as far as asking without a contest depends on it. */
export interface DirectAsk {
  /** Whether the person belongs to the company. */
  isInside: boolean;
  /** Whether the person speaks for the bidder whose service it is. */
  isOwn: boolean;
  isRetired: boolean;
  /** In minor units. Null: it costs nothing. */
  priceFrom: number | null;
  /** What the policy lets through, in the same currency. Null: nothing but what costs nothing. */
  limit: number | null;
}

/** Why a person cannot ask for a service straight away. Null when it can. */
export function directAskRefusal({ isInside, isOwn, isRetired, priceFrom, limit }: DirectAsk): Refusal | null {
  if (isRetired) return { code: 'RETIRED', message: 'This is not offered any more. Look at what else they do.' };
  if (isOwn) return { code: 'OWN_SERVICE', message: 'This is your own service. Colleagues ask you for it.' };
  if (!isInside) return { code: 'NOT_ALLOWED', message: 'Only employees ask for a service.' };
  if ((priceFrom ?? 0) <= (limit ?? 0)) return null;
  const message = limit
    ? 'This costs more than may be asked for without a contest. Post a job: it is filled in for you.'
    : 'Only what costs nothing may be asked for without a contest. Post a job: it is filled in for you.';
  return { code: 'OVER_LIMIT', message };
}

/** What is wrong with the words of somebody who asks. */
export function askProblems(words: string): Problem[] {
  return requiredTextProblems('words', words, SERVICE_LIMITS.words, 'Say in a line what you need');
}

/** Why a bidder did not take a request: words that help the one who asked. */
export function turnDownProblems(words: string): Problem[] {
  return requiredTextProblems('words', words, SERVICE_LIMITS.words, 'Say why, and what to do instead');
}

/** When a bidder can begin: today, or from a day on that it says itself. Days that are past say nothing. */
export function bookingWords(bookingFrom: string | null, today: string, day: (date: string) => string): string {
  return bookingFrom === null || bookingFrom <= today ? 'Takes work now' : `Booking from ${day(bookingFrom)}`;
}
