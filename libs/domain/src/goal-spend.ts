/** What is told of the money that goes into a goal. */

/**
 * From how many awarded jobs on employees other than leaders read their sum. A sum over fewer is nearly a price, and prices
 * are not for everybody.
 */
export const SPEND_IS_SHOWN_FROM = 5;

/** Sums of jobs whose end is on record, in minor units. */
export interface ReportedSpend {
  reportedAgreed: number;
  reportedSpend: number;
}

/** By how many per cent they cost more (or less, below 0) than agreed. Null where nothing was agreed. */
export function spendAgainstAgreed({ reportedAgreed, reportedSpend }: ReportedSpend): number | null {
  if (reportedAgreed === 0) return null;
  return Math.round(((reportedSpend - reportedAgreed) / reportedAgreed) * 100);
}

/** The same in words: "4% more than agreed". */
export function spendInWords(sums: ReportedSpend): string {
  const percent = spendAgainstAgreed(sums);
  if (percent === null) return 'nothing was agreed to compare it with';
  if (percent === 0) return 'as agreed';
  return `${Math.abs(percent)}% ${percent > 0 ? 'more' : 'less'} than agreed`;
}
