import type { ContentText, ProposalContent, TeamMember, WorkReference } from '@bidwell/domain/proposal-content';
import type { RequiredLine } from '@bidwell/domain/proposal-content';
import type { PromiseClock, PromiseUnit } from '@bidwell/domain/service-promise';
import type { DraftLine } from './grid/grid-line';

/* A proposal while it is written: numbers may be missing, and every row has a key that outlives its place. */

export interface BriefLine extends RequiredLine {
  details: string;
}

/** What a row of a list is known by while its page is open. */
export interface Keyed {
  key: string;
}

export interface DraftPromise extends Keyed {
  text: string;
  metric: string;
  target: number | null;
  unit: PromiseUnit;
  clock: PromiseClock;
  remedy: string;
}

export interface DraftPerson extends TeamMember, Keyed {}

export interface DraftReference extends WorkReference, Keyed {}

/** A second offer: the same brief answered with other lines. */
export interface DraftVariant extends Keyed {
  title: string;
  words: string;
  lines: readonly DraftLine[];
}

/** The work of one role, as far as it is said. */
export interface DraftLabour extends Keyed {
  role: string;
  hours: number | null;
  rate: number | null;
  avoidableShare: number | null;
}

/** What the work costs the company when its own team does it, as far as it is said. */
export interface DraftCost {
  labour: readonly DraftLabour[];
  passThrough: number | null;
  overheadRate: number | null;
  avoidableOverheadShare: number | null;
}

type Plain = Pick<
  ProposalContent,
  'pitch' | ContentText | 'answers' | 'validUntil' | 'conflicts' | 'files' | 'confirmedAddendum'
>;

export interface Draft extends Plain {
  /** The lines of the brief in its order, then the bidder's own. */
  lines: readonly DraftLine[];
  promises: readonly DraftPromise[];
  team: readonly DraftPerson[];
  references: readonly DraftReference[];
  variants: readonly DraftVariant[];
  /** Null for a vendor, and while a team has not begun to work it out. */
  cost: DraftCost | null;
}
