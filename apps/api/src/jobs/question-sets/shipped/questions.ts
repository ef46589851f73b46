import type {
  Answerable,
  BriefColumn,
  BriefQuestion,
  BriefSection,
  ColumnKind,
  QuestionKind,
  SectionCondition,
} from '@bidwell/domain/question-set';

/* The words in which the sets that come with Bidwell are written. */

type More = Partial<Omit<BriefQuestion, 'key' | 'kind' | 'label'>>;

function answerable<Kind extends QuestionKind>(key: string, kind: Kind, label: string): Answerable & { kind: Kind } {
  const nothing = { isRequired: false, wordLimit: null, min: null, max: null, decimals: 0, unit: '', options: [] };
  return { key, kind, label, ...nothing };
}

const question = (key: string, kind: QuestionKind, label: string, more: More): BriefQuestion => ({
  ...answerable(key, kind, label),
  hint: '',
  columns: [],
  maxRows: null,
  ...more,
});

export const words = (key: string, label: string, wordLimit: number, more: More = {}): BriefQuestion =>
  question(key, 'text', label, { wordLimit, ...more });

/** A whole number, from 0. */
export const count = (key: string, label: string, unit: string, more: More = {}): BriefQuestion =>
  question(key, 'number', label, { unit, min: 0, ...more });

export const percent = (key: string, label: string, more: More = {}): BriefQuestion =>
  question(key, 'number', label, { unit: '%', min: 0, max: 100, decimals: 1, ...more });

export const money = (key: string, label: string, more: More = {}): BriefQuestion =>
  question(key, 'money', label, more);

export const day = (key: string, label: string, more: More = {}): BriefQuestion => question(key, 'date', label, more);

export const time = (key: string, label: string, more: More = {}): BriefQuestion => question(key, 'time', label, more);

export const days = (key: string, label: string, more: More = {}): BriefQuestion =>
  question(key, 'flexibleDate', label, more);

export const choice = (key: string, label: string, options: string[], more: More = {}): BriefQuestion =>
  question(key, 'choice', label, { options, ...more });

export const choices = (key: string, label: string, options: string[], more: More = {}): BriefQuestion =>
  question(key, 'choices', label, { options, ...more });

/** In, out or optional. */
export const service = (key: string, label: string, hint = ''): BriefQuestion =>
  question(key, 'inclusion', label, { hint });

export const files = (key: string, label: string, hint: string, maxRows = 10): BriefQuestion =>
  question(key, 'file', label, { hint, maxRows });

export const table = (key: string, label: string, columns: BriefColumn[], more: More = {}): BriefQuestion =>
  question(key, 'table', label, { columns, maxRows: 100, ...more });

export const column = (
  key: string,
  kind: ColumnKind,
  label: string,
  more: Partial<Omit<BriefColumn, 'key' | 'kind' | 'label'>> = {},
): BriefColumn => ({ ...answerable(key, kind, label), ...more });

export const section = (
  key: string,
  title: string,
  intro: string,
  questions: BriefQuestion[],
  opensWhen: SectionCondition | null = null,
): BriefSection => ({ key, title, intro, opensWhen, questions });

export const when = (questionKey: string, ...isOneOf: string[]): SectionCondition => ({ questionKey, isOneOf });
