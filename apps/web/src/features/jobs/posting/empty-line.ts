import type { DraftLine } from './draft';

/** A line as it begins. */
export function emptyLine(): DraftLine {
  return {
    key: crypto.randomUUID(),
    title: '',
    details: '',
    quantity: 1,
    unit: '',
    group: '',
    basis: 'UNIT',
    isOptional: false,
  };
}
