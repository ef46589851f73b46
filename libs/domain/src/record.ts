/**
 * A bidder's record: what became of its work, counted over the last twelve full months. Below five cases a share says
 * nothing about the next time, and would say too much about one person: only how many there were is shown.
 */

/** Below so many cases no share is shown. */
export const RECORD_MINIMUM = 5;

/** Over how many full calendar months a record is counted. The month that runs is never in it. */
export const RECORD_MONTHS = 12;

/** Finished work is remembered for so many days when requesters choose again. */
export const COME_BACK_DAYS = 365;

/** So many of so many. */
export interface RecordCount {
  count: number;
  of: number;
}

/** Whether there are enough cases to say something. */
export function isTelling({ of }: Pick<RecordCount, 'of'>): boolean {
  return of >= RECORD_MINIMUM;
}
