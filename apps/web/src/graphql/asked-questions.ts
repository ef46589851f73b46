import { type BriefSection, type ColumnKind, type QuestionSet, QuestionKind } from '@bidwell/domain/question-set';
import type { BriefSectionInput } from './generated/graphql';
import { type FragmentType, graphql, readFragment } from './graphql';

const AskedFragment = graphql(`
  fragment Asked on QuestionSet {
    id
    version
    sections {
      key
      title
      intro
      opensWhen {
        questionKey
        isOneOf
      }
      questions {
        key
        kind
        label
        hint
        isRequired
        wordLimit
        min
        max
        decimals
        unit
        options
        maxRows
        columns {
          key
          kind
          label
          isRequired
          wordLimit
          min
          max
          decimals
          unit
          options
        }
      }
    }
  }
`);

export type AskedSet = FragmentType<typeof AskedFragment>;

const NOTHING: QuestionSet = { sections: [] };

/** A category's questions as the rules read them; none when the category asks none. */
export function askedIn(read: AskedSet | null | undefined): QuestionSet {
  const set = readFragment(AskedFragment, read);
  if (!set) return NOTHING;
  const sections = set.sections.map(({ __typename: _section, opensWhen, questions, ...section }) => ({
    ...section,
    opensWhen: opensWhen && { questionKey: opensWhen.questionKey, isOneOf: opensWhen.isOneOf },
    questions: questions.map(({ __typename: _question, kind, columns, ...question }) => ({
      ...question,
      kind: QuestionKind[kind],
      columns: columns.map(({ __typename: _column, ...column }) => ({
        ...column,
        kind: QuestionKind[column.kind] as ColumnKind,
      })),
    })),
  }));
  return { sections };
}

const WIRE_KINDS = Object.fromEntries(Object.entries(QuestionKind).map(([wire, kind]) => [kind, wire])) as Record<
  QuestionKind,
  keyof typeof QuestionKind
>;

/** Sections as the server takes them. */
export function sectionsForWire(sections: readonly BriefSection[]): BriefSectionInput[] {
  return sections.map(({ opensWhen, questions, ...section }) => ({
    ...section,
    opensWhen: opensWhen && { ...opensWhen, isOneOf: [...opensWhen.isOneOf] },
    questions: questions.map(({ columns, ...question }) => ({
      ...question,
      kind: WIRE_KINDS[question.kind],
      options: [...question.options],
      columns: columns.map((column) => ({ ...column, kind: WIRE_KINDS[column.kind], options: [...column.options] })),
    })),
  }));
}
