/**
 * What a category asks of a brief: sections of questions, kept as data so that administrators change them without a
 * programmer. A set that was published never changes; a published job keeps the set it was written against.
 */

export const QuestionKind = {
  TEXT: 'text',
  NUMBER: 'number',
  MONEY: 'money',
  DATE: 'date',
  TIME: 'time',
  FLEXIBLE_DATE: 'flexibleDate',
  CHOICE: 'choice',
  CHOICES: 'choices',
  INCLUSION: 'inclusion',
  TABLE: 'table',
  FILE: 'file',
} as const;
export type QuestionKind = (typeof QuestionKind)[keyof typeof QuestionKind];

/** Kinds that fit into one cell of a table. */
export const COLUMN_KINDS = ['text', 'number', 'money', 'date', 'time', 'choice', 'inclusion'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Whether something is part of the work, left out of it, or priced so that the requester can decide. */
export const Inclusion = { IN: 'in', OUT: 'out', OPTIONAL: 'optional' } as const;
export type Inclusion = (typeof Inclusion)[keyof typeof Inclusion];

/** What a question and a column of a table have in common. What does not fit the kind is null or empty. */
export interface Answerable {
  /** Names the question for good: answers are kept under it. */
  key: string;
  kind: QuestionKind;
  label: string;
  isRequired: boolean;
  /** The most words of a text. */
  wordLimit: number | null;
  /** The least and the most of a number, or of an amount in minor units. */
  min: number | null;
  max: number | null;
  /** How many decimals a number may have, 0 to 3. */
  decimals: number;
  /** What a number counts: people, square metres. */
  unit: string;
  /** What can be chosen. An answer is one of these words. */
  options: readonly string[];
}

export interface BriefColumn extends Answerable {
  kind: ColumnKind;
}

export interface BriefQuestion extends Answerable {
  hint: string;
  /** The columns of a table, in order. */
  columns: readonly BriefColumn[];
  /** The most rows of a table, or files. */
  maxRows: number | null;
}

/** A section opens when this earlier question has one of these answers. */
export interface SectionCondition {
  questionKey: string;
  isOneOf: readonly string[];
}

export interface BriefSection {
  key: string;
  title: string;
  intro: string;
  /** Null: always open. */
  opensWhen: SectionCondition | null;
  questions: readonly BriefQuestion[];
}

/** The questions of a category, in one version. */
export interface QuestionSet {
  sections: readonly BriefSection[];
}

export const QUESTION_SET_LIMITS = {
  sections: 40,
  /** In one section. */
  questions: 60,
  columns: 20,
  options: 60,
  option: 80,
  title: 120,
  intro: 500,
  label: 200,
  hint: 500,
  unit: 40,
  wordLimit: 2_000,
  rows: 200,
  files: 10,
  number: 1_000_000_000,
  decimals: 3,
} as const;

/** Every question of a set, in order. */
export function questionsOf({ sections }: QuestionSet): BriefQuestion[] {
  return sections.flatMap(({ questions }) => questions);
}

/** The words that a condition can wait for: what a question's answers are made of. Null when it has no such words. */
export function choicesOf({ kind, options }: Pick<Answerable, 'kind' | 'options'>): readonly string[] | null {
  if (kind === 'inclusion') return Object.values(Inclusion);
  return kind === 'choice' || kind === 'choices' ? options : null;
}
