/**
 * What a bidder offers: a pitch, an answer to every line and requirement of the brief, lines of its own, promises, and
 * everything else that a requester weighs. A variant is a second sheet of lines beside the main one.
 */
import type { CalendarDate } from './calendar.js';
import type { InternalCost } from './internal-cost.js';
import type { LineBasis } from './line-basis.js';
import type { RequirementAnswer } from './requirement.js';
import type { SealedFile } from './sealed-file.js';
import type { ServicePromise } from './service-promise.js';

export const LineAnswer = { PRICED: 'priced', INCLUDED: 'included', NOT_OFFERED: 'notOffered' } as const;
export type LineAnswer = (typeof LineAnswer)[keyof typeof LineAnswer];

/** One line of a proposal. */
export interface ProposalLine {
  /** The line of the brief that this answers. Null for a line of the bidder's own. */
  lineId: string | null;
  title: string;
  /** Lines of one group stand together. Empty for none. */
  group: string;
  /** For a line of the brief the requester's quantity counts, whatever stands here. */
  quantity: number;
  unit: string;
  basis: LineBasis;
  /** Priced and never counted: the requester may take it or leave it. For a line of the brief, the brief says so. */
  isOptional: boolean;
  /** For a line of the bidder's own: the line of the brief it is offered instead of. Never counted. */
  alternativeTo: string | null;
  answer: LineAnswer;
  /** In minor units. Null unless priced, and while a price is still missing in a draft. */
  unitPrice: number | null;
  /** Hundredths of a percent that come on top. Null where tax is not said. */
  taxRate: number | null;
  /** Bought from somebody else and handed on at cost. */
  isPassThrough: boolean;
  note: string;
  /** Why it is not offered. Null otherwise. */
  reason: string | null;
}

/** Somebody who will do the work. */
export interface TeamMember {
  name: string;
  role: string;
  note: string;
}

/** Similar work done before. */
export interface WorkReference {
  /** A job of this company that the bidder won. Null for work done elsewhere. */
  jobId: string | null;
  title: string;
  year: number | null;
  words: string;
}

/** A file of a proposal; what it holds is sealed beside it. */
export type ProposalFile = SealedFile;

/** What a bidder says about interests that could stand in the way. Nothing said: `none` is false and there are no words. */
export interface DeclaredConflicts {
  none: boolean;
  words: string;
}

/** A second offer beside the main one: the same brief, answered with other lines. All else is that of the proposal. */
export interface ProposalVariant {
  title: string;
  words: string;
  lines: readonly ProposalLine[];
}

/** What is sealed. */
export interface ProposalContent {
  pitch: string;
  /** How the work will be done. */
  approach: string;
  notIncluded: string;
  assumptions: string;
  /** What the requester must do or give. */
  dependencies: string;
  paymentTerms: string;
  /** What could go wrong, and what then. */
  risks: string;
  answers: readonly RequirementAnswer[];
  lines: readonly ProposalLine[];
  promises: readonly ServicePromise[];
  team: readonly TeamMember[];
  references: readonly WorkReference[];
  /** The last day on which the offer stands. Null where none is said. */
  validUntil: CalendarDate | null;
  conflicts: DeclaredConflicts;
  files: readonly ProposalFile[];
  /** What it costs the company when its own team does it. Null for vendors, and while a team has not worked it out. */
  cost: InternalCost | null;
  variants: readonly ProposalVariant[];
  /** The newest addendum that this was written against. 0 for the brief as it was published. */
  confirmedAddendum: number;
  currency: string;
}

/** The parts of a content that are one text each. */
export const CONTENT_TEXTS = [
  'approach',
  'notIncluded',
  'assumptions',
  'dependencies',
  'paymentTerms',
  'risks',
] as const;
export type ContentText = (typeof CONTENT_TEXTS)[number];

/** A line of the brief, which every bidder must answer. */
export interface RequiredLine {
  id: string;
  title: string;
  group: string;
  quantity: number;
  unit: string;
  basis: LineBasis;
  isOptional: boolean;
}

/** A content in which nothing is said yet. */
export const BLANK_CONTENT = {
  pitch: '',
  approach: '',
  notIncluded: '',
  assumptions: '',
  dependencies: '',
  paymentTerms: '',
  risks: '',
  answers: [],
  lines: [],
  promises: [],
  team: [],
  references: [],
  validUntil: null,
  conflicts: { none: false, words: '' },
  files: [],
  cost: null,
  variants: [],
  confirmedAddendum: 0,
} as const satisfies Omit<ProposalContent, 'currency'>;

/** A line about which nothing is said yet. */
export const BLANK_LINE = {
  lineId: null,
  title: '',
  group: '',
  quantity: 1,
  unit: '',
  basis: 'unit',
  isOptional: false,
  alternativeTo: null,
  answer: 'priced',
  unitPrice: null,
  taxRate: null,
  isPassThrough: false,
  note: '',
  reason: null,
} as const satisfies ProposalLine;

/** A new proposal: every line of the brief waits for its price. */
export function emptyContent(requiredLines: readonly RequiredLine[], currency: string): ProposalContent {
  const lines = requiredLines.map(({ id, ...line }): ProposalLine => ({ ...BLANK_LINE, ...line, lineId: id }));
  return { ...BLANK_CONTENT, lines, currency };
}

/** A content as it may have been kept before some of its fields existed. */
export type KeptContent = Partial<Omit<ProposalContent, 'lines' | 'variants'>> & {
  lines: readonly Partial<ProposalLine>[];
  variants?: readonly (Omit<ProposalVariant, 'lines'> & { lines: readonly Partial<ProposalLine>[] })[];
  currency: string;
};

/** What was kept, with nothing said where a field did not exist yet. */
export function wholeContent(kept: KeptContent): ProposalContent {
  const whole = (lines: readonly Partial<ProposalLine>[]) => lines.map((line) => ({ ...BLANK_LINE, ...line }));
  const variants = (kept.variants ?? []).map((variant) => ({ ...variant, lines: whole(variant.lines) }));
  return { ...BLANK_CONTENT, ...kept, lines: whole(kept.lines), variants };
}
