import { type Asked, contentProblems } from '@bidwell/domain/content-problems';
import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { counted } from '../../ui/numbers';

export type Section = 'pitch' | 'lines' | 'promises';
export type Progress = 'Not started' | 'In progress' | 'Completed';

export interface Left {
  /** Short words for each thing that is missing: "price for AV crew", "promise 2". */
  things: string[];
  progress: Record<Section, Progress>;
}

/** More prices than this are counted, not named. */
const MOST_NAMED = 2;

/** What is still missing before this can be submitted, by the same rule that the server will ask. */
export function whatIsLeft(content: ProposalContent, asked: Asked): Left {
  const fields = contentProblems(content, asked).map(({ field }) => field);
  const isOpen = (section: Section) => fields.some((field) => field === section || field.startsWith(`${section}.`));
  const begun: Record<Section, boolean> = {
    pitch: content.pitch.trim() !== '',
    lines: content.lines.some(({ answer, unitPrice }) => answer !== 'priced' || unitPrice !== null),
    promises: content.promises.length > 0,
  };
  const progressOf = (section: Section): Progress => {
    if (!begun[section]) return 'Not started';
    return isOpen(section) ? 'In progress' : 'Completed';
  };
  return {
    things: thingsIn(fields, content),
    progress: { pitch: progressOf('pitch'), lines: progressOf('lines'), promises: progressOf('promises') },
  };
}

function thingsIn(fields: readonly string[], { lines, promises }: ProposalContent): string[] {
  const named = (index: number) => lines[index]?.title.trim() || `line ${index + 1}`;
  const placesOf = (ending: string) => [
    ...new Set(
      fields
        .filter((field) => field.startsWith('lines.') && field.endsWith(ending))
        .map((field) => Number(field.split('.')[1])),
    ),
  ];
  const prices = placesOf('.unitPrice');
  const reasons = placesOf('.reason');
  const rest = [
    ...new Set([...placesOf('.title'), ...placesOf('.quantity'), ...placesOf('.unit'), ...placesOf('.answer')]),
  ];
  const unfinished = promises.filter((_promise, index) =>
    fields.some((field) => field.startsWith(`promises.${index}.`)),
  ).length;
  return [
    ...(fields.includes('pitch') ? ['the pitch'] : []),
    ...(prices.length > MOST_NAMED
      ? [`prices for ${prices.length} lines`]
      : prices.map((index) => `price for ${named(index)}`)),
    ...reasons.map((index) => `reason for ${named(index)}`),
    ...rest.map((index) => `your line ${named(index)}`),
    ...(fields.includes('lines') && prices.length === 0 ? ['a price on at least one line'] : []),
    ...(unfinished > 0 ? [unfinished === 1 ? 'one promise' : counted(unfinished, 'promise')] : []),
  ];
}

/** "2 things left: price for AV crew, one promise" */
export function leftInWords(things: readonly string[]): string {
  return things.length === 0 ? 'Nothing is missing' : `${counted(things.length, 'thing')} left: ${things.join(', ')}`;
}
