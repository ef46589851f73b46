import type { KeyboardEvent } from 'react';

const SIDEWAYS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Enter goes to the next criterion of the same proposal, left and right to the neighbouring proposal. */
export function moveBetweenScores(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLInputElement) || !('score' in from.dataset)) return;
  const row = from.closest('tr');
  const scores = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-score]')];
  const inRow = scores.filter((score) => score.closest('tr') === row);
  const step = event.key === 'Enter' ? inRow.length : SIDEWAYS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const group = event.key === 'Enter' ? scores : inRow;
  group[group.indexOf(from) + step]?.focus();
}
