interface PromiseRecord {
  timesDue: number;
  timesKept: number;
}

/** "Kept 41 of 44 times", in words for whoever keeps it. */
export function recordInWords(record: PromiseRecord | null): string {
  if (record === null || record.timesDue === 0) return 'No record yet';
  return `Kept ${record.timesKept} of ${record.timesDue} ${record.timesDue === 1 ? 'time' : 'times'}`;
}
