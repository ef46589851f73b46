/**
 * What an addendum changes of a brief, field by field: the difference that every bidder is shown, in the same words.
 */
import { AMENDABLE, type AddendumChange, type AmendableBrief, type PlainField } from './addendum.js';
import { lineChanges } from './line-changes.js';
import type { DateFlexibility } from './schedule.js';

const FLEXIBILITY: Readonly<Record<DateFlexibility, string>> = {
  firm: 'These days only',
  fewDays: 'A few days either way',
  oneWeek: 'A week either way',
  oneMonth: 'A month either way',
  open: 'Open to other dates',
};

/** What one brief changes of another, field by field. Empty when nothing is different. */
export function briefDifference(before: AmendableBrief, after: AmendableBrief): AddendumChange[] {
  return [...fieldChanges(before, after), ...lineChanges(before.lines, after.lines), ...partChanges(before, after)];
}

function fieldChanges(before: AmendableBrief, after: AmendableBrief): AddendumChange[] {
  return (Object.keys(AMENDABLE) as PlainField[]).flatMap((field) => {
    const [was, is] = [written(before, field), written(after, field)];
    return was === is ? [] : [{ field, ...AMENDABLE[field], before: was, after: is }];
  });
}

function partChanges(before: AmendableBrief, after: AmendableBrief): AddendumChange[] {
  const fields = [...new Set([...before.parts, ...after.parts].map(({ field }) => field))];
  return fields.flatMap((field): AddendumChange[] => {
    const was = before.parts.find((part) => part.field === field);
    const is = after.parts.find((part) => part.field === field);
    if (was?.words === is?.words) return [];
    const label = is?.label ?? was?.label ?? field;
    const [old, next] = [was?.words || null, is?.words || null];
    return [{ field, label, kind: 'text', before: old, after: next, isMaterial: true }];
  });
}

/** A value as text: an instant in ISO 8601, a list one a line, nothing as null. */
function written(brief: AmendableBrief, field: PlainField): string | null {
  if (field === 'dateFlexibility') return FLEXIBILITY[brief.dateFlexibility];
  const value = brief[field];
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.join('\n') || null;
  return value === null || value === '' ? null : String(value);
}
