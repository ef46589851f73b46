import type { KeyboardEvent } from 'react';

/** Enter goes to the next criterion of the same proposal, left and right to the neighbouring proposal. */
export function moveBetweenScores(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLInputElement) || !('score' in from.dataset)) return;
  const row = from.closest('tr');
  const scores = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-score]')];
  const inRow = scores.filter((score) => score.closest('tr') === row);
  const column = inRow.indexOf(from);
  const to =
    event.key === 'Enter' ? scores[scores.indexOf(from) + inRow.length] : inRow[column + sideways(event, from)];
  if (!to || to === from) return;
  event.preventDefault();
  to.focus();
}

/** Arrows leave the field only at its edge, so that two digits can still be corrected. */
function sideways({ key }: KeyboardEvent, { selectionStart, selectionEnd, value }: HTMLInputElement): number {
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  if (key === 'ArrowRight' && (isWhole || selectionStart === value.length)) return 1;
  return key === 'ArrowLeft' && (isWhole || selectionEnd === 0) ? -1 : 0;
}
