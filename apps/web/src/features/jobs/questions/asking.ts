import type { BriefAnswer } from '@bidwell/domain/brief-answers';
import type { Answerable, BriefQuestion } from '@bidwell/domain/question-set';
import type { ReactNode } from 'react';

/** What every field of a question works with. */
export interface Asking {
  currency: string;
  answerTo: (question: BriefQuestion) => BriefAnswer | undefined;
  /** Null takes the answer away. */
  answer: (key: string, answer: BriefAnswer | null) => void;
  /** The words for a field, by its name: `answers.meals.0.date`. */
  errorFor: (field: string) => string | undefined;
  /** Where files are attached to a question. */
  filesFor: (question: BriefQuestion, fileIds: readonly string[], onChange: (fileIds: string[]) => void) => ReactNode;
}

/** The name of a question's field, as the server says it. */
export const fieldOf = (key: string): string => `answers.${key}`;

/** Hardly anything must be answered, so what must be says so. */
export const labelOf = ({ label, isRequired }: Pick<Answerable, 'label' | 'isRequired'>): string =>
  isRequired ? `${label} (needed)` : label;
