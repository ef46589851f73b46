import { BLANK_LINE } from '@bidwell/domain/proposal-content';
import type { DraftCost, DraftLabour, DraftPerson, DraftPromise, DraftReference } from './draft';
import type { DraftLine } from './grid/grid-line';

let lastKey = 0;

/** A key that no other row of this page has. */
export function newKey(): string {
  lastKey += 1;
  return `new-${lastKey}`;
}

export function newOwnLine(): DraftLine {
  return { ...BLANK_LINE, key: newKey(), details: '', reason: '', unread: {} };
}

export function newPromise(): DraftPromise {
  return { key: newKey(), text: '', metric: '', target: null, unit: 'hours', clock: 'working', remedy: '' };
}

export function newPerson(): DraftPerson {
  return { key: newKey(), name: '', role: '', note: '' };
}

export function newReference(): DraftReference {
  return { key: newKey(), jobId: null, title: '', year: null, words: '' };
}

/** Permanent staff is paid either way: nothing of it is avoidable until somebody says otherwise. */
export function newLabour(): DraftLabour {
  return { key: newKey(), role: '', hours: null, rate: null, avoidableShare: 0 };
}

export function newCost(): DraftCost {
  return { labour: [newLabour()], passThrough: 0, overheadRate: 0, avoidableOverheadShare: 0 };
}
