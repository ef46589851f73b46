import { amountOf } from '@bidwell/domain/proposal-totals';
import type { ComparedJob, ComparedProposal } from '../compared';

/** What main offers ask for one line of the brief, lowest first. */
export function askedElsewhere(
  lineId: string,
  proposals: readonly ComparedProposal[],
  lines: ComparedJob['lines'],
): number[] {
  const mains = proposals.filter(({ variant }) => variant === null);
  const answers = mains.flatMap(({ content }) => content.lines.filter((line) => line.lineId === lineId));
  const amounts = answers.map((line) => amountOf(line, lines)).filter((amount) => amount !== null);
  return amounts.toSorted((a, b) => a - b);
}
