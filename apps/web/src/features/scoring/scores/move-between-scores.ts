import type { KeyboardEvent } from 'react';

const SIDEWAYS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Enter goes to the next criterion of the same proposal, left and right to the neighbouring proposal; Esc leaves. */
export function moveBetweenScores(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLInputElement) || !('score' in from.dataset)) return;
  if (event.key === 'Escape') return from.blur();
  const row = from.closest('tr');
  const scores = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-score]')];
  const inRow = scores.filter((score) => score.closest('tr') === row);
  const step = event.key === 'Enter' ? inRow.length : SIDEWAYS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const group = event.key === 'Enter' ? scores : inRow;
  group[group.indexOf(from) + step]?.focus();
}

const SORTS: Partial<Record<string, 'shortlisted' | 'archived'>> = { s: 'shortlisted', x: 'archived' };

/** S and X in a score field: letters are no scores, so they sort its column. */
export function sortFromScore(event: KeyboardEvent<HTMLElement>, sort: (as: 'shortlisted' | 'archived') => void): void {
  const { target, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || !(target instanceof HTMLInputElement) || !('score' in target.dataset)) return;
  const as = SORTS[event.key.toLowerCase()];
  if (!as) return;
  event.preventDefault();
  // Left first, so that what was typed is saved: the column may go.
  target.blur();
  sort(as);
}

/** Puts the cursor into the first score that is still to be given; where none is, into the first of all. */
export function goToMissingScore(): void {
  const scores = [...document.querySelectorAll<HTMLInputElement>('input[data-score]')];
  (scores.find(({ value }) => value === '') ?? scores[0])?.focus();
}
