import type { ClipboardEvent } from 'react';
import { BRIEF_LIMITS } from '@bidwell/domain/brief';
import { counted } from '../../../ui/numbers';
import { say } from '../../../ui/toast';
import type { DraftLine } from './draft';
import { emptyLine } from './empty-line';
import { columnsLeftOut, isSheet, pastedLines } from './pasted-lines';

/**
 * Takes a pasted sheet as lines of the brief, where the pasting began; an empty row there makes way. One cell is left to
 * the field it is pasted into. Says what came in, and takes it back on one press.
 */
export function pasteLines(event: ClipboardEvent<HTMLElement>, lines: DraftLine[], set: (lines: DraftLine[]) => void) {
  const text = event.clipboardData.getData('text/plain');
  if (!isSheet(text)) return;
  event.preventDefault();
  const place = Number(/^lines\.(\d+)\./.exec((event.target as HTMLElement).id)?.[1] ?? lines.length);
  const pasted = pastedLines(text).map((line): DraftLine => ({ ...emptyLine(), ...line }));
  const isEmpty = (lines[place]?.title ?? '').trim() === '';
  const next = lines.toSpliced(isEmpty ? place : place + 1, isEmpty ? 1 : 0, ...pasted);
  set(next.slice(0, BRIEF_LIMITS.lines));
  say(wordsFor(pasted, next.length - BRIEF_LIMITS.lines, columnsLeftOut(text)), {
    label: 'Undo',
    run: () => set(lines),
  });
}

function wordsFor(pasted: DraftLine[], left: number, columns: string[]): string {
  const open = pasted.filter(({ quantity }) => quantity === null).length;
  const came = `${counted(pasted.length - Math.max(0, left), 'line')} pasted.`;
  const rest = left > 0 ? ` ${counted(left, 'line')} left out: a job has ${BRIEF_LIMITS.lines} at most.` : '';
  const unread = columns.length > 0 ? ` Not taken: ${columns.map((heading) => `“${heading}”`).join(', ')}.` : '';
  return `${came}${rest}${unread}${open > 0 ? ` ${counted(open, 'quantity', 'quantities')} could not be read: enter them.` : ''}`;
}
