/**
 * What a requester may still change once a job is published, and how it is told: as a numbered addendum that shows field
 * by field what was and what is, with a reason. Criteria and weights never change, and nothing ever closes earlier.
 */
import type { CalendarDate } from './calendar.js';
import type { BriefLine } from './brief.js';
import type { DateFlexibility } from './schedule.js';

/** How the two values of a change are written down, and so how they are shown. */
export const ChangeKind = {
  TEXT: 'text',
  DAY: 'day',
  INSTANT: 'instant',
  NUMBER: 'number',
} as const;
export type ChangeKind = (typeof ChangeKind)[keyof typeof ChangeKind];

/** One thing that an addendum changes. */
export interface AddendumChange {
  /** A path such as `place`, `lines.ID.quantity` or `answers.ID`. */
  field: string;
  /** What people call it. */
  label: string;
  kind: ChangeKind;
  /** Null where there was nothing. */
  before: string | null;
  /** Null where nothing is left. */
  after: string | null;
  /** Whether it touches what bidders price or promise. */
  isMaterial: boolean;
}

/** A line of a published brief. Null: it is new. */
export interface AmendedLine extends BriefLine {
  id: string | null;
}

/** Something else that was answered or required, already in words. */
export interface WordedPart {
  field: string;
  label: string;
  words: string;
}

/** What an addendum may change of a brief. */
export interface AmendableBrief {
  summary: string;
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  dateFlexibility: DateFlexibility;
  place: string;
  headCount: number | null;
  services: readonly string[];
  questionsDue: Date | null;
  answersDue: Date | null;
  deadline: Date | null;
  decisionDue: CalendarDate | null;
  lines: readonly AmendedLine[];
  parts: readonly WordedPart[];
}

/** The fields that hold one value each. */
export type PlainField = Exclude<keyof AmendableBrief, 'lines' | 'parts'>;

interface FieldRule {
  label: string;
  kind: ChangeKind;
  isMaterial: boolean;
}

/** Every field that an addendum may change, in the order in which changes are told. */
export const AMENDABLE: Readonly<Record<PlainField, FieldRule>> = {
  deadline: { label: 'Deadline for proposals', kind: 'instant', isMaterial: false },
  questionsDue: { label: 'End of questions', kind: 'instant', isMaterial: false },
  answersDue: { label: 'Answers promised by', kind: 'instant', isMaterial: false },
  decisionDue: { label: 'Decision promised by', kind: 'day', isMaterial: false },
  summary: { label: 'What is needed', kind: 'text', isMaterial: false },
  startsOn: { label: 'First day', kind: 'day', isMaterial: true },
  endsOn: { label: 'Last day', kind: 'day', isMaterial: true },
  dateFlexibility: { label: 'Flexibility of the dates', kind: 'text', isMaterial: true },
  place: { label: 'Where', kind: 'text', isMaterial: true },
  headCount: { label: 'How many people', kind: 'number', isMaterial: true },
  services: { label: 'Services asked for', kind: 'text', isMaterial: true },
};

/** Whether bidders have to look again at what they priced. */
export function isMaterialChange(changes: readonly AddendumChange[]): boolean {
  return changes.some(({ isMaterial }) => isMaterial);
}
