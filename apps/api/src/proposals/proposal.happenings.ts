/* What happens to proposals, for rooms that come later. */

/** A bidder is submitting a proposal that names jobs of this company as work it did. Whoever knows better refuses. */
export interface ReferencesNamed {
  bidderId: string;
  /** The job of each reference, in their order. Null for work done elsewhere. */
  jobIds: (string | null)[];
}

export const REFERENCES_NAMED = 'referencesNamed';
