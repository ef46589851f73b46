/**
 * When somebody gets mail: not in their quiet hours, and what they want gathered once a day or once a week, by the clock of
 * the place where they are.
 */
import type { Problem } from './refusal.js';

export const DigestRhythm = { DAILY: 'daily', WEEKLY: 'weekly' } as const;
export type DigestRhythm = (typeof DigestRhythm)[keyof typeof DigestRhythm];

export const digestWords: Readonly<Record<DigestRhythm, string>> = {
  daily: 'Every day',
  weekly: 'Every Monday',
};

/** Times of day are written HH:MM. */
export interface MessageTimes {
  /** An IANA zone such as Europe/Lisbon. */
  zone: string;
  /** Null: no quiet hours. May lie after `quietUntil`: then the quiet spans midnight. */
  quietFrom: string | null;
  quietUntil: string | null;
  digest: DigestRhythm;
  digestAt: string;
}

/** What is wrong with somebody's times. */
export function messageTimeProblems(times: MessageTimes): Problem[] {
  return [
    ...(isZone(times.zone) ? [] : [{ field: 'zone', message: 'Choose a time zone from the list.' }]),
    ...quietProblems(times),
    ...timeProblems('digestAt', times.digestAt, 'Enter when the digest comes, such as 08:00.'),
  ];
}

function quietProblems({ quietFrom, quietUntil }: MessageTimes): Problem[] {
  if (quietFrom === null && quietUntil === null) return [];
  if (quietFrom === null) return [{ field: 'quietFrom', message: 'Enter when the quiet begins, or clear its end.' }];
  if (quietUntil === null)
    return [{ field: 'quietUntil', message: 'Enter when the quiet ends, or clear its beginning.' }];
  if (quietFrom === quietUntil)
    return [{ field: 'quietUntil', message: 'Enter another end: the quiet would never begin, or never end.' }];
  return [
    ...timeProblems('quietFrom', quietFrom, 'Enter when the quiet begins, such as 19:00.'),
    ...timeProblems('quietUntil', quietUntil, 'Enter when the quiet ends, such as 08:00.'),
  ];
}

function timeProblems(field: string, time: string, message: string): Problem[] {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? [] : [{ field, message }];
}

function isZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '' && /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}
