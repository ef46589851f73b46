import type { InternalCost } from '@bidwell/domain/internal-cost';
import type { ProposalContent, ProposalLine } from '@bidwell/domain/proposal-content';
import type { Draft, DraftCost } from './draft';
import type { DraftLine } from './grid/grid-line';

/** What is kept and submitted. A number that is still missing is kept as 0, which the rules do not let pass. */
export function contentOf(draft: Draft, currency: string): ProposalContent {
  const { lines, promises, team, references, variants, cost, ...plain } = draft;
  return {
    ...plain,
    currency,
    lines: lines.map(lineOf),
    promises: promises.map(({ text, metric, target, unit, clock, remedy }) => {
      return { text, metric, target: target ?? 0, unit, clock, remedy: remedy.trim() === '' ? null : remedy };
    }),
    team: team.map(({ name, role, note }) => ({ name, role, note })),
    references: references.map(({ jobId, title, year, words }) => ({ jobId, title, year, words })),
    variants: variants.map(({ title, words, lines: others }) => ({ title, words, lines: others.map(lineOf) })),
    cost: cost && costOf(cost),
  };
}

/** Price, tax and reason as far as they belong to the answer that is given. */
function lineOf({ key: _key, details: _details, unread: _unread, ...line }: DraftLine): ProposalLine {
  const isPriced = line.answer === 'priced';
  return {
    ...line,
    quantity: line.quantity ?? 0,
    unitPrice: isPriced ? line.unitPrice : null,
    taxRate: isPriced ? line.taxRate : null,
    reason: line.answer === 'notOffered' ? line.reason : null,
  };
}

/** A cost with nothing in place of what is not said yet. */
export function costOf({ labour, passThrough, overheadRate, avoidableOverheadShare }: DraftCost): InternalCost {
  return {
    labour: labour.map(({ role, hours, rate, avoidableShare }) => {
      return { role, hours: hours ?? 0, rate: rate ?? 0, avoidableShare: avoidableShare ?? 0 };
    }),
    passThrough: passThrough ?? 0,
    overheadRate: overheadRate ?? 0,
    avoidableOverheadShare: avoidableOverheadShare ?? 0,
  };
}
