import { BLANK_CONTENT, BLANK_LINE, type ProposalContent, type ProposalLine } from '@bidwell/domain/proposal-content';
import type { InternalCost } from '@bidwell/domain/internal-cost';
import type { BriefLine, Draft, DraftCost, DraftPromise } from './draft';
import { newKey } from './draft-rows';
import type { DraftLine } from './grid/grid-line';

const NOTHING: ProposalContent = { ...BLANK_CONTENT, currency: '' };

/** What is written on, from what was kept; everything that the brief asks is there, answered or not. */
export function draftFrom(
  content: ProposalContent | null,
  brief: readonly BriefLine[],
  requirements: readonly { id: string }[] = [],
): Draft {
  const { lines, promises, team, references, variants, cost, currency: _currency, ...plain } = content ?? NOTHING;
  return {
    ...plain,
    answers: requirements.map(({ id }) => {
      return (
        plain.answers.find(({ requirementId }) => requirementId === id) ?? { requirementId: id, meets: null, text: '' }
      );
    }),
    lines: linesFrom(lines, brief),
    promises: promises.map((promise): DraftPromise => {
      return { ...promise, key: newKey(), target: promise.target || null, remedy: promise.remedy ?? '' };
    }),
    team: team.map((person) => ({ ...person, key: newKey() })),
    references: references.map((reference) => ({ ...reference, key: newKey() })),
    variants: variants.map(({ title, words, lines: others }) => {
      return { key: newKey(), title, words, lines: linesFrom(others, brief) };
    }),
    cost: costFrom(cost),
  };
}

/** The lines of the brief in its order, with what was answered; then the bidder's own. */
export function linesFrom(kept: readonly ProposalLine[], brief: readonly BriefLine[]): DraftLine[] {
  const asked = brief.map(({ id, ...line }): DraftLine => {
    const answered = kept.find(({ lineId }) => lineId === id) ?? BLANK_LINE;
    return { ...answered, ...line, key: id, lineId: id, reason: answered.reason ?? '', unread: {} };
  });
  const own = kept
    .filter(({ lineId }) => lineId === null)
    .map((line): DraftLine => {
      return { ...line, key: newKey(), details: '', quantity: line.quantity || null, reason: '', unread: {} };
    });
  return [...asked, ...own];
}

function costFrom(cost: InternalCost | null): DraftCost | null {
  if (cost === null) return null;
  const labour = cost.labour.map((row) => {
    return { ...row, key: newKey(), hours: row.hours || null, rate: row.rate || null };
  });
  return { ...cost, labour };
}
