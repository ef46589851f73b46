import type { RatingWord } from '@bidwell/domain/rating';
import type { CountedShare } from '../../ui/share-words';
import type { OutsideTerms } from '@bidwell/domain/cost-basis';
import type { CriterionKind } from '@bidwell/domain/criteria';
import type { CriterionLevel } from '@bidwell/domain/levels';
import type { ProposalContent, RequiredLine } from '@bidwell/domain/proposal-content';
import type { ProposalMark } from '@bidwell/domain/proposal-mark';
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
  /** What earns which score. */
  levels?: readonly CriterionLevel[];
  minimum?: number | null;
}

export interface ComparedJob {
  id: string;
  currency: string;
  /** Whether nobody reads a price now. Left out: prices are open. */
  sealsPrices?: boolean;
  /** Whether nobody sees who proposed now. Left out: names are shown. */
  hidesNames?: boolean;
  headCount: number | null;
  /** What it says of going outside. */
  terms: OutsideTerms;
  lines: readonly RequiredLine[];
  requirements: readonly Requirement[];
  criteria: readonly ComparedCriterion[];
  /** The lowest comparable total of all, shown or not. Left out in a preview. */
  lowestTotal?: number | null;
  /** Whether the panel’s scores count already. Left out in a preview. */
  areScoresIn?: boolean;
}

export interface ComparedScore {
  criterionId: string;
  /** 0 to 10. What counts; one's own while not all scores are in. For price, null while the total cannot be compared. */
  value: number | null;
  note: string;
  isBelowMinimum?: boolean;
  /** Who gave what, once it may be known. Empty for one who judges alone. */
  by?: readonly { name: string; value: number | null; note: string }[];
  /** Whether the panel agreed on it. Else it is the mean. */
  isAgreed?: boolean;
}

export interface ComparedMark {
  mark: ProposalMark;
  /** Why. Empty unless disqualified. */
  because: string;
  by: string;
}

/** What the requester reckons for a line without a price. */
export interface ComparedEstimate {
  lineId: string;
  amount: number;
  words: string;
  by: string;
}

/** How often a promise fell due before, and how often it was kept. */
export interface ComparedRecord {
  timesDue: number;
  timesKept: number;
}

/** What became of a bidder's earlier work. */
export interface ComparedFigures {
  kept: CountedShare;
  again: CountedShare;
  comeBack: CountedShare;
  words: readonly { word: keyof typeof RatingWord; share: { count: number | null } }[];
}

export interface ComparedNote {
  id: string;
  words: string;
  by: string;
  at: string;
  isMine: boolean;
}

/** What those who judge lay beside a proposal. */
export interface ComparedAside {
  marked: ComparedMark | null;
  estimates: readonly ComparedEstimate[];
  /** Its bidder's record over twelve months. Null while names are hidden, and in a preview. */
  figures: ComparedFigures | null;
  /** One for each promise, in their order. */
  records: readonly ComparedRecord[];
  /** Null in a preview. */
  notes: readonly ComparedNote[] | null;
  /** Its place by weighted score among all that have one and take part. Null without one. */
  rank: { place: number; of: number } | null;
  /** Colleagues wrote, and it is read once one's own scores are submitted. */
  hidesNotes: boolean;
}

/** Nothing lies beside it: a preview. */
export const BARE: ComparedAside = {
  marked: null,
  estimates: [],
  figures: null,
  records: [],
  notes: null,
  hidesNotes: false,
  rank: null,
};

/** Which of a proposal's other offers a column shows. */
export interface ComparedVariant {
  number: number;
  title: string;
  words: string;
}

/** One column: the main offer of a proposal, or one of its variants. */
export interface ComparedProposal extends ComparedAside {
  id: string;
  /** The proposal that it belongs to: its own id, unless it is a variant. */
  proposalId: string;
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
  /** By this person’s own scores while not all are in. */
  weightedScore: number | null;
  /** It has no rank: a score that counts misses its minimum. */
  isBelowMinimum?: boolean;
}
