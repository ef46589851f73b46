/**
 * How the lines of a published brief differ. Bidders may have priced a line already: it keeps its name and its unit and
 * is never taken away; what exactly is meant, how much of it, and further lines may come by an addendum.
 */
import type { AddendumChange, AmendedLine } from './addendum.js';
import type { Problem } from './refusal.js';

/** The changes of lines: those that were there by their id, then the new ones. */
export function lineChanges(before: readonly AmendedLine[], after: readonly AmendedLine[]): AddendumChange[] {
  const kept = before.flatMap((line) => {
    const next = after.find(({ id }) => id === line.id);
    return next === undefined ? [] : changesOf(line, next);
  });
  return [...kept, ...after.filter(({ id }) => id === null).map(added)];
}

/** What is wrong with the lines of an addendum: a line that falls away, or one that becomes something else. */
export function lineAmendmentProblems(before: readonly AmendedLine[], after: readonly AmendedLine[]): Problem[] {
  const missing = before.filter((line) => !after.some(({ id }) => id === line.id));
  const unknown = after.filter(({ id }) => id !== null && !before.some((line) => line.id === id));
  return [
    ...missing.map(({ title }) => ({
      field: 'lines',
      message: `"${title}" stays: bidders may have priced it. ${INSTEAD}`,
    })),
    ...unknown.map(({ title }) => ({
      field: 'lines',
      message: `"${title}" is no line of this job. Add it as a new one.`,
    })),
    ...after.flatMap((line, index) => {
      const was = before.find(({ id }) => id !== null && id === line.id);
      return was === undefined || isSameThing(was, line) ? [] : [{ field: `lines.${index}`, message: renamed(was) }];
    }),
  ];
}

const INSTEAD = 'Say in its details that it is no longer wanted.';

const renamed = ({ title }: AmendedLine) =>
  `"${title}" keeps its name and its unit: bidders may have priced it. Change its details or quantity, or add a line.`;

function isSameThing(was: AmendedLine, is: AmendedLine): boolean {
  return was.title === is.title && was.unit === is.unit;
}

function changesOf(was: AmendedLine, is: AmendedLine): AddendumChange[] {
  const changes: AddendumChange[] = [];
  const path = `lines.${was.id}`;
  if (was.quantity !== is.quantity) {
    const [before, after] = [measured(was), measured(is)];
    changes.push({ field: `${path}.quantity`, label: was.title, kind: 'text', before, after, isMaterial: true });
  }
  if (was.details !== is.details) {
    const [before, after] = [was.details || null, is.details || null];
    const label = `${was.title}: details`;
    changes.push({ field: `${path}.details`, label, kind: 'text', before, after, isMaterial: true });
  }
  return changes;
}

function added(line: AmendedLine, place: number): AddendumChange {
  const details = line.details === '' ? '' : `. ${line.details}`;
  const after = `${measured(line)}${details}`;
  return {
    field: `lines.new.${place}`,
    label: `New line: ${line.title}`,
    kind: 'text',
    before: null,
    after,
    isMaterial: true,
  };
}

function measured({ quantity, unit }: AmendedLine): string {
  return `${quantity} ${unit}`.trim();
}
