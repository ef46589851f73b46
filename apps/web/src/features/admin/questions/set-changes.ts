import type { BriefColumn, BriefQuestion, BriefSection } from '@bidwell/domain/question-set';

/** A key that no other question has, in the form that keys have. */
const newKey = (): string => `q${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;

const NOTHING = { isRequired: false, wordLimit: null, min: null, max: null, decimals: 0, unit: '', options: [] };

export const newColumn = (): BriefColumn => ({ ...NOTHING, key: newKey(), kind: 'text', label: '' });

export const newQuestion = (): BriefQuestion => ({
  ...NOTHING,
  key: newKey(),
  kind: 'text',
  label: '',
  wordLimit: 100,
  hint: '',
  columns: [],
  maxRows: null,
});

export const newSection = (): BriefSection => ({
  key: newKey(),
  title: '',
  intro: '',
  opensWhen: null,
  questions: [newQuestion()],
});

/** The list with one of its parts changed. */
export function replaced<Part>(list: readonly Part[], place: number, patch: Partial<Part>): Part[] {
  return list.map((part, index) => (index === place ? { ...part, ...patch } : part));
}

/** The list without one of its parts. */
export function without<Part>(list: readonly Part[], place: number): Part[] {
  return list.filter((_, index) => index !== place);
}

/** The list with one of its parts moved up (-1) or down (1); at its end it stays. */
export function moved<Part>(list: readonly Part[], place: number, by: -1 | 1): Part[] {
  const next = [...list];
  const [part] = next.splice(place, 1);
  if (part !== undefined) next.splice(Math.min(Math.max(place + by, 0), list.length - 1), 0, part);
  return next;
}

/** What belongs to the kind that a question has become; what did not fit any more is gone. */
export function asKind(question: BriefQuestion, kind: BriefQuestion['kind']): BriefQuestion {
  const { key, label, hint, isRequired, options, columns } = question;
  const isChoice = kind === 'choice' || kind === 'choices';
  return {
    ...NOTHING,
    key,
    kind,
    label,
    hint,
    isRequired,
    options: isChoice ? options : [],
    wordLimit: kind === 'text' ? 100 : null,
    columns: kind !== 'table' ? [] : columns.length > 0 ? columns : [newColumn()],
    maxRows: kind === 'table' ? 50 : kind === 'file' ? 5 : null,
  };
}

/** When one choice of a question gets another name, sections that wait for it wait for the new name. */
export function renameAwaited(
  sections: readonly BriefSection[],
  questionKey: string,
  before: readonly string[],
  after: readonly string[],
): BriefSection[] {
  const changed = before.flatMap((word, place) => (word === after[place] ? [] : [place]));
  const [place] = changed;
  if (before.length !== after.length || changed.length !== 1 || place === undefined) return [...sections];
  const [old, next] = [before[place], after[place] ?? ''];
  return sections.map((section) => {
    const { opensWhen } = section;
    if (opensWhen?.questionKey !== questionKey) return section;
    return {
      ...section,
      opensWhen: { ...opensWhen, isOneOf: opensWhen.isOneOf.map((word) => (word === old ? next : word)) },
    };
  });
}
