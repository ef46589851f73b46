/**
 * A storefront is what a bidder shows of itself to the company: who it is, when it is there, from when on it takes more work, and pictures
 * of past work. A team and a vendor say the same things, so that they can be compared.
 */
import type { CalendarDate } from './calendar.js';
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const STOREFRONT_LIMITS = {
  about: 2000,
  hours: 120,
  leadDays: 1000,
  alt: 300,
  caption: 300,
  /** Pictures of one storefront. */
  pictures: 12,
  /** Bytes of one picture. */
  pictureSize: 10 * 1024 * 1024,
} as const;

/** Kinds of file that a browser shows by itself. */
export const PICTURE_KINDS = ['jpg', 'png', 'webp'] as const;

/** What a bidder says of itself. */
export interface StorefrontWords {
  about: string;
  hours: string;
  leadDays: number | null;
  bookingFrom: CalendarDate | null;
}

/** What is left to put right. `today`: the earliest day that anybody on earth writes. */
export function storefrontProblems(front: StorefrontWords, today: CalendarDate): Problem[] {
  const { about, hours, leadDays, bookingFrom } = front;
  const problems = [
    ...textProblems('storefront.about', about, STOREFRONT_LIMITS.about),
    ...textProblems('storefront.hours', hours, STOREFRONT_LIMITS.hours),
  ];
  if (leadDays !== null && !(Number.isInteger(leadDays) && leadDays >= 0 && leadDays <= STOREFRONT_LIMITS.leadDays)) {
    const message = `Enter working days from 0 to ${STOREFRONT_LIMITS.leadDays}, or leave this empty.`;
    problems.push({ field: 'storefront.leadDays', message });
  }
  if (bookingFrom !== null && bookingFrom < today) {
    const message = 'This day is past. Enter one that is still to come, or leave this empty if you take work now.';
    problems.push({ field: 'storefront.bookingFrom', message });
  }
  return problems;
}

/** A picture goes with words for those who do not see it. */
export function pictureProblems(alt: string, caption: string): Problem[] {
  return [
    ...requiredTextProblems(
      'alt',
      alt,
      STOREFRONT_LIMITS.alt,
      'Say what the picture shows, for those who do not see it',
    ),
    ...textProblems('caption', caption, STOREFRONT_LIMITS.caption),
  ];
}

/** Why a file is no picture for a storefront. Null when it is. */
export function pictureRefusal(kind: string | null, size: number): string | null {
  if (kind === null || !PICTURE_KINDS.some((known) => known === kind)) return 'Choose a JPEG, PNG or WebP picture.';
  if (size === 0) return 'The selected file is empty. Choose another picture.';
  if (size > STOREFRONT_LIMITS.pictureSize) return 'The selected file must be smaller than 10 MB.';
  return null;
}
