import type { CriterionKind } from '@bidwell/domain/criteria';
import type { ProposalContent, RequiredLine } from '@bidwell/domain/proposal-content';
import type { UnpricedLine } from '@bidwell/domain/proposal-totals';
import type { Requirement } from '@bidwell/domain/requirement';
import type { Side } from '../../ui/bidder-mark';

/* What stands side by side, whether it was opened or is only previewed by its own bidder. */

export interface ComparedCriterion {
  id: string;
  title: string;
  description: string;
  kind: CriterionKind;
  weight: number;
}

export interface ComparedJob {
  id: string;
  currency: string;
  headCount: number | null;
  lines: readonly RequiredLine[];
  requirements: readonly Requirement[];
  criteria: readonly ComparedCriterion[];
}

export interface ComparedScore {
  criterionId: string;
  /** 0 to 10. Null until given; for price, null while the total cannot be compared. */
  value: number | null;
  note: string;
}

/** Which of a proposal's other offers a column shows. */
export interface ComparedVariant {
  number: number;
  title: string;
  words: string;
}

/** One column: the main offer of a proposal, or one of its variants. */
export interface ComparedProposal {
  id: string;
  /** Null for the main offer. A variant says everything but its lines with the main offer. */
  variant: ComparedVariant | null;
  name: string;
  /** Null while names are hidden: then neither hue nor shape tells of it. */
  side: Side | null;
  /** Null in a preview: nothing was submitted. */
  received: { at: string; version: number } | null;
  /** The newest addendum that matters and that it does not know. Null when it knows all of them. */
  writtenBeforeAddendum: number | null;
  content: ProposalContent;
  comparableTotal: number | null;
  unpriced: readonly UnpricedLine[];
  scores: readonly ComparedScore[];
  weightedScore: number | null;
}
