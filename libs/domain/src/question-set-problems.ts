/**
 * What must be put right in a category's questions before requesters are asked them: each thing named, choices that can
 * be chosen, sections that can open. And a question never changes its kind from one version to the next: drafts would
 * hold answers that nobody can read any more.
 */
import {
  choicesOf,
  COLUMN_KINDS,
  QUESTION_SET_LIMITS as LIMITS,
  questionsOf,
  type Answerable,
  type BriefQuestion,
  type BriefSection,
  type QuestionSet,
} from './question-set.js';
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

/** All reasons why this set cannot be published after the one before it, in the order of the form. */
export function questionSetProblems(set: QuestionSet, before: QuestionSet): Problem[] {
  if (questionsOf(set).length === 0) return [{ field: 'sections', message: 'Add at least one question.' }];
  const { sections } = set;
  const problems = sections.flatMap((section, index) => sectionProblems(section, index, sections));
  if (sections.length > LIMITS.sections) {
    problems.push({ field: 'sections', message: `Keep to ${LIMITS.sections} sections.` });
  }
  return [...problems, ...repeatedKeyProblems(sections), ...kindProblems(sections, before)];
}

function sectionProblems(section: BriefSection, index: number, sections: readonly BriefSection[]): Problem[] {
  const path = `sections.${index}`;
  const problems = [
    ...requiredTextProblems(`${path}.title`, section.title, LIMITS.title, 'Name this section'),
    ...textProblems(`${path}.intro`, section.intro, LIMITS.intro),
    ...conditionProblems(section, `${path}.opensWhen`, sections.slice(0, index)),
    ...section.questions.flatMap((question, at) => questionProblems(question, `${path}.questions.${at}`)),
  ];
  if (section.questions.length === 0) {
    problems.push({ field: `${path}.questions`, message: 'Add a question to this section or remove it.' });
  }
  return problems;
}

function conditionProblems({ opensWhen }: BriefSection, field: string, earlier: readonly BriefSection[]): Problem[] {
  if (opensWhen === null) return [];
  const asked = questionsOf({ sections: earlier }).find(({ key }) => key === opensWhen.questionKey);
  const words = asked === undefined ? null : choicesOf(asked);
  if (words === null) {
    return [{ field, message: 'Let this section wait for a question with choices in an earlier section.' }];
  }
  const { isOneOf } = opensWhen;
  if (isOneOf.length === 0) return [{ field, message: 'Choose the answers that open this section.' }];
  const unknown = isOneOf.find((word) => !words.includes(word));
  return unknown === undefined ? [] : [{ field, message: `"${unknown}" is not among the choices any more.` }];
}

function questionProblems(question: BriefQuestion, path: string): Problem[] {
  const problems = [...answerableProblems(question, path), ...textProblems(`${path}.hint`, question.hint, LIMITS.hint)];
  if (question.kind === 'file' && (question.maxRows ?? 0) > LIMITS.files) {
    problems.push({ field: `${path}.maxRows`, message: `Keep to ${LIMITS.files} files.` });
  }
  return question.kind === 'table' ? [...problems, ...tableProblems(question, path)] : problems;
}

function tableProblems({ columns }: BriefQuestion, path: string): Problem[] {
  const field = `${path}.columns`;
  if (columns.length === 0) return [{ field, message: 'Add at least one column.' }];
  const problems = columns.flatMap((column, index) => {
    const isCell = (COLUMN_KINDS as readonly string[]).includes(column.kind);
    const misfit = isCell ? [] : [{ field: `${field}.${index}.kind`, message: 'This kind does not fit into a table.' }];
    return [...answerableProblems(column, `${field}.${index}`), ...misfit];
  });
  if (columns.length > LIMITS.columns) problems.push({ field, message: `Keep to ${LIMITS.columns} columns.` });
  const repeated = firstRepeated(columns.map(({ key }) => key));
  return repeated === null ? problems : [...problems, { field, message: `Two columns have the key "${repeated}".` }];
}

function answerableProblems({ label, unit, kind, options, min, max }: Answerable, path: string): Problem[] {
  const problems = [
    ...requiredTextProblems(`${path}.label`, label, LIMITS.label, 'Write the question'),
    ...textProblems(`${path}.unit`, unit, LIMITS.unit),
  ];
  if (kind === 'choice' || kind === 'choices') problems.push(...optionProblems(options, `${path}.options`));
  if (min !== null && max !== null && min > max) {
    problems.push({ field: `${path}.max`, message: 'Let the most be as large as the least, or larger.' });
  }
  return problems;
}

function optionProblems(options: readonly string[], field: string): Problem[] {
  if (options.length < 2) return [{ field, message: 'Give at least two choices.' }];
  if (options.length > LIMITS.options) return [{ field, message: `Keep to ${LIMITS.options} choices.` }];
  const misfit = options.find((option) => option.trim() === '' || [...option].length > LIMITS.option);
  if (misfit !== undefined) return [{ field, message: `Name each choice in 1 to ${LIMITS.option} characters.` }];
  const repeated = firstRepeated(options);
  return repeated === null ? [] : [{ field, message: `"${repeated}" is there twice.` }];
}

function repeatedKeyProblems(sections: readonly BriefSection[]): Problem[] {
  const keys = [sections.map(({ key }) => key), questionsOf({ sections }).map(({ key }) => key)];
  const repeated = keys.map(firstRepeated).filter((key) => key !== null);
  return repeated.map((key) => ({ field: 'sections', message: `The key "${key}" is there twice. Give one another.` }));
}

function kindProblems(sections: readonly BriefSection[], before: QuestionSet): Problem[] {
  const kinds = new Map(questionsOf(before).map(({ key, kind }) => [key, kind]));
  return sections.flatMap(({ questions }, at) =>
    questions.flatMap(({ key, kind }, index) => {
      const was = kinds.get(key);
      const field = `sections.${at}.questions.${index}.kind`;
      return was === undefined || was === kind ? [] : [{ field, message: KIND_CHANGED }];
    }),
  );
}

const KIND_CHANGED =
  'This question was of another kind in the version before, and drafts hold such answers. Add a new question instead.';

function firstRepeated(words: readonly string[]): string | null {
  return words.find((word, index) => words.indexOf(word) < index) ?? null;
}
