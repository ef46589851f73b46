/* What happens to awards, for rooms that come later. */

/** A job has been decided. */
export interface JobDecided {
  jobId: string;
  reference: string;
  title: string;
  /** Null when nobody was chosen. */
  winnerBidderId: string | null;
  /** Everybody whose proposal stood, the winner included. */
  bidderIds: string[];
}

export const JOB_DECIDED = 'jobDecided';
