import { COLUMN_KINDS, type ColumnKind, type QuestionKind } from '@bidwell/domain/question-set';

/** What a kind of question is called here. */
const KIND_WORDS: Record<QuestionKind, string> = {
  text: 'Text',
  number: 'Number',
  money: 'Money',
  date: 'Date',
  time: 'Time',
  flexibleDate: 'Flexible dates',
  choice: 'One choice',
  choices: 'Several choices',
  inclusion: 'In, out or optional',
  table: 'Table of rows',
  file: 'Files',
};

export const KIND_CHOICES = (Object.keys(KIND_WORDS) as QuestionKind[]).map((value) => ({
  value,
  label: KIND_WORDS[value],
}));

export const COLUMN_CHOICES = COLUMN_KINDS.map((value: ColumnKind) => ({ value, label: KIND_WORDS[value] }));

export const kindWords = (kind: QuestionKind): string => KIND_WORDS[kind];
