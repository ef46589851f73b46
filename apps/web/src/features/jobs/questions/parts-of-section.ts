import type { BriefQuestion } from '@bidwell/domain/question-set';

/** Questions that are shown together: a list of services in or out is one table, anything else stands for itself. */
export type SectionPart = { inclusions: BriefQuestion[] } | { question: BriefQuestion };

/** A section's questions with neighbouring services brought together. */
export function partsOf(questions: readonly BriefQuestion[]): SectionPart[] {
  const parts: SectionPart[] = [];
  for (const question of questions) {
    const last = parts.at(-1);
    if (question.kind !== 'inclusion') parts.push({ question });
    else if (last && 'inclusions' in last) last.inclusions.push(question);
    else parts.push({ inclusions: [question] });
  }
  return parts;
}
