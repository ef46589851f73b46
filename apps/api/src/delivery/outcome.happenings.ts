/* What happens after the award, for rooms that come later. */

/** The requester has said how an awarded job went, for the first time or anew. */
export interface OutcomeRecorded {
  jobId: string;
  reference: string;
  title: string;
  /** The bidder that was chosen. */
  bidderId: string;
  timesDue: number;
  timesKept: number;
}

export const OUTCOME_RECORDED = 'outcomeRecorded';
