import { type Asked, contentProblems } from '@bidwell/domain/content-problems';
import type { ProposalContent } from '@bidwell/domain/proposal-content';
import type { FieldProblem } from '../../ui/field-problem';
import { counted } from '../../ui/numbers';
import { type Section, sectionsFor } from './sections';

export type Progress = 'Not started' | 'In progress' | 'Completed' | 'Nothing yet (optional)';

export interface Left {
  /** Short words for each thing that is missing: "price for AV crew", "one promise". */
  things: string[];
  progress: ReadonlyMap<Section, Progress>;
}

/** More prices than this are counted, not named. */
const MOST_NAMED = 2;

/** What is still missing before this can be submitted, by the same rule that the server will ask. */
export function whatIsLeft(content: ProposalContent, asked: Asked, unread: readonly FieldProblem[] = []): Left {
  const fields = contentProblems(content, asked).map(({ field }) => field);
  // A price that could not be read is a price that is missing: one thing, not two.
  const toLookAt = unread.filter(({ field }) => !fields.includes(field ?? '')).length;
  const progress = sectionsFor(asked).map(({ id, fields: own, isOptional, isBegun }) => {
    const isOpen =
      unread.some(({ field }) => own.some((name) => field?.startsWith(`${name}.`))) ||
      fields.some((field) => own.some((name) => field === name || field.startsWith(`${name}.`)));
    const state: Progress = isBegun(content)
      ? isOpen
        ? 'In progress'
        : 'Completed'
      : isOptional && !isOpen
        ? 'Nothing yet (optional)'
        : 'Not started';
    return [id, state] as const;
  });
  const things = thingsIn(fields, content);
  if (toLookAt > 0) things.push(counted(toLookAt, 'cell to look at', 'cells to look at'));
  return { things, progress: new Map(progress) };
}

function thingsIn(fields: readonly string[], content: ProposalContent): string[] {
  return [
    ...(fields.includes('pitch') ? ['the pitch'] : []),
    ...answersIn(fields),
    ...linesIn(fields, content),
    ...rowsIn(fields, 'variants', 'variant'),
    ...rowsIn(fields, 'promises', 'promise'),
    ...rowsIn(fields, 'team', 'person', 'people'),
    ...rowsIn(fields, 'references', 'reference'),
    ...(fields.some((field) => field.startsWith('conflicts')) ? ['conflicts'] : []),
    ...(fields.includes('validUntil') ? ['how long it is valid'] : []),
    ...OTHERS.filter(([name]) => fields.some((field) => field === name || field.startsWith(`${name}.`))).map(
      ([, words]) => words,
    ),
  ];
}

const OTHERS = [
  ['approach', 'a shorter approach'],
  ['notIncluded', 'shorter terms'],
  ['assumptions', 'shorter assumptions'],
  ['dependencies', 'shorter dependencies'],
  ['paymentTerms', 'shorter payment terms'],
  ['risks', 'shorter risks'],
  ['files', 'files'],
  ['cost', 'what it costs you'],
] as const;

/** The places of a list that a problem names. */
function placesOf(fields: readonly string[], list: string, ending = ''): number[] {
  const named = fields.filter((field) => field.startsWith(`${list}.`) && field.endsWith(ending));
  return [...new Set(named.map((field) => Number(field.slice(list.length + 1).split('.')[0])))];
}

function rowsIn(fields: readonly string[], list: string, one: string, many = `${one}s`): string[] {
  const unfinished = placesOf(fields, list).length;
  if (unfinished > 0) return [unfinished === 1 ? `one ${one}` : counted(unfinished, one, many)];
  return fields.includes(list) ? [`fewer ${many}`] : [];
}

function answersIn(fields: readonly string[]): string[] {
  const open = placesOf(fields, 'answers').length + fields.filter((field) => field === 'answers').length;
  return open === 0 ? [] : [open === 1 ? 'one answer to what they ask' : `${open} answers to what they ask`];
}

function linesIn(fields: readonly string[], { lines }: ProposalContent): string[] {
  const named = (index: number) => lines[index]?.title.trim() || `line ${index + 1}`;
  const prices = placesOf(fields, 'lines', '.unitPrice');
  const taxes = placesOf(fields, 'lines', '.taxRate');
  const known = new Set([...prices, ...taxes, ...placesOf(fields, 'lines', '.reason')]);
  const rest = placesOf(fields, 'lines').filter((index) => !known.has(index));
  return [
    ...someOf(prices, (index) => `price for ${named(index)}`, `prices for ${prices.length} lines`),
    ...someOf(taxes, (index) => `tax for ${named(index)}`, `tax for ${taxes.length} lines`),
    ...placesOf(fields, 'lines', '.reason').map((index) => `reason for ${named(index)}`),
    ...rest.map((index) => `your line ${named(index)}`),
    ...(fields.includes('lines') && prices.length === 0 ? ['a price on at least one line'] : []),
  ];
}

function someOf(places: readonly number[], words: (place: number) => string, many: string): string[] {
  return places.length > MOST_NAMED ? [many] : places.map(words);
}

/** "2 things left: price for AV crew, one promise" */
export function leftInWords(things: readonly string[]): string {
  return things.length === 0 ? 'Nothing is missing' : `${counted(things.length, 'thing')} left: ${things.join(', ')}`;
}
