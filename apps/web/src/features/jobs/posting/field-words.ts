import { questionsOf, type QuestionSet } from '@bidwell/domain/question-set';
import type { Problem } from '@bidwell/domain/refusal';
import type { DraftField } from './draft';

/** What a field is called when it is missing or disputed. */
export const FIELD_WORDS: Record<DraftField, string> = {
  title: 'title',
  summary: 'what you need',
  categoryId: 'category',
  place: 'place',
  headCount: 'number of people',
  services: 'services',
  answers: 'answers',
  budgetMode: 'budget',
  budgetLow: 'lower end of the budget',
  budgetHigh: 'budget',
  currency: 'currency',
  switchingCost: 'cost of changing over',
  supervisionCost: 'cost of supervision',
  homePreference: 'preference',
  lines: 'lines to price',
  lots: 'parts',
  requirements: 'requirements',
  criteria: 'weights',
  startsOn: 'start date',
  endsOn: 'end date',
  dateFlexibility: 'flexibility of the dates',
  questionsDue: 'end of questions',
  answersDue: 'promise of answers',
  deadline: 'deadline',
  isDropBox: 'drop box',
  decisionDue: 'decision date',
  goalId: 'goal',
  noGoalBecause: 'why no goal fits',
  customerBenefit: 'customer benefit',
  invitationMode: 'who is invited',
  invitedVendorIds: 'vendors by name',
  evaluatorIds: 'who judges with you',
  guests: 'guests by link',
};

/** One thing still to do, named in a word or two. */
export interface LeftThing {
  field: string;
  words: string;
}

/** What is left to do before publishing, each thing once, in the order of the form. */
export function leftThings(problems: readonly Problem[], set: QuestionSet = { sections: [] }): LeftThing[] {
  const labels = new Map(questionsOf(set).map(({ key, label }) => [`answers.${key}`, `“${label}”`]));
  const things = problems.map(({ field }) => {
    const question = field.split('.', 2).join('.');
    return { field: fieldOnPage(field), words: labels.get(question) ?? wordsFor(field) };
  });
  return things.filter(({ words }, place) => things.findIndex((each) => each.words === words) === place);
}

/** The thing left after the field that somebody is in; from the last one back to the first. Undefined when nothing is left. */
export function nextThing(things: readonly LeftThing[], current: string): LeftThing | undefined {
  const place = things.findIndex(({ field }) => field === current);
  return things[(place + 1) % things.length];
}

/** The field that holds a problem: services are typed into one field, whichever of them it is. */
export function fieldOnPage(path: string): string {
  return path.startsWith('services.') ? 'services' : path;
}

function wordsFor(path: string): string {
  const [field = '', row] = path.split('.');
  if (field === 'lots' && row !== undefined) return `part ${Number(row) + 1}`;
  if (field === 'lines' && row !== undefined) return `line ${Number(row) + 1}`;
  if (field === 'requirements' && row !== undefined) return `requirement ${Number(row) + 1}`;
  if (field === 'criteria' && row !== undefined) return `criterion ${Number(row) + 1}`;
  if (field === 'guests' && row !== undefined) return `guest ${Number(row) + 1}`;
  return FIELD_WORDS[field as DraftField] ?? field;
}
