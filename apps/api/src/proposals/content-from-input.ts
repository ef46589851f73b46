import type { InternalCost } from '@bidwell/domain/internal-cost';
import { settledQuantity } from '@bidwell/domain/line-basis';
import {
  CONTENT_TEXTS,
  type ContentText,
  type ProposalContent,
  type ProposalLine,
} from '@bidwell/domain/proposal-content';
import type { ServicePromise } from '@bidwell/domain/service-promise';
import type { ProposalContentInput, ServicePromiseInput } from './proposal.inputs.js';
import type { ProposalLineInput } from './proposal-line.inputs.js';
import type { InternalCostInput } from './proposal-parts.inputs.js';

/** What a content takes from its job. */
export interface ContentJob {
  currency: string;
  headCount: number | null;
}

/** What a caller sent, as the rules know it: with the job's currency, and no price or reason where it does not count. */
export function contentFrom(input: ProposalContentInput, job: ContentJob): ProposalContent {
  const texts = CONTENT_TEXTS.map((text) => [text, input[text] ?? '']);
  return {
    pitch: input.pitch,
    ...(Object.fromEntries(texts) as Record<ContentText, string>),
    answers: (input.answers ?? []).map(({ requirementId, meets, text }) => {
      return { requirementId, meets: meets ?? null, text: text ?? '' };
    }),
    lines: input.lines.map((line) => lineFrom(line, job)),
    promises: input.promises.map(promiseFrom),
    ...peopleFrom(input),
    validUntil: input.validUntil ?? null,
    conflicts: { none: input.conflicts?.none ?? false, words: input.conflicts?.words ?? '' },
    // Size, type and digest are what the database knows of them.
    files: (input.files ?? []).map(({ fileId, salt, name, isProtected, caption }) => {
      const offered = { fileId, salt, name, isProtected: isProtected ?? false, caption: caption ?? '' };
      return { ...offered, size: 0, type: '', digest: '' };
    }),
    cost: input.cost ? costFrom(input.cost) : null,
    variants: (input.variants ?? []).map(({ title, words, lines }) => {
      return { title, words: words ?? '', lines: lines.map((line) => lineFrom(line, job)) };
    }),
    confirmedAddendum: input.confirmedAddendum ?? 0,
    currency: job.currency,
  };
}

function lineFrom(input: ProposalLineInput, { headCount }: ContentJob): ProposalLine {
  const { lineId, answer, quantity } = input;
  const basis = input.basis ?? 'unit';
  return {
    lineId: lineId ?? null,
    title: input.title ?? '',
    group: input.group ?? '',
    quantity: settledQuantity({ basis, quantity: quantity ?? 1 }, headCount),
    unit: input.unit ?? '',
    basis,
    isOptional: input.isOptional ?? false,
    alternativeTo: lineId == null ? (input.alternativeTo ?? null) : null,
    answer,
    unitPrice: answer === 'priced' ? (input.unitPrice ?? null) : null,
    taxRate: answer === 'priced' ? (input.taxRate ?? null) : null,
    isPassThrough: input.isPassThrough ?? false,
    note: input.note ?? '',
    reason: answer === 'notOffered' ? (input.reason ?? null) : null,
  };
}

function promiseFrom({ text, metric, target, unit, clock, remedy }: ServicePromiseInput): ServicePromise {
  return { text, metric, target, unit, clock, remedy: remedy ?? null };
}

function peopleFrom({ team, references }: ProposalContentInput): Pick<ProposalContent, 'team' | 'references'> {
  return {
    team: (team ?? []).map(({ name, role, note }) => ({ name, role: role ?? '', note: note ?? '' })),
    references: (references ?? []).map(({ jobId, title, year, words }) => {
      return { jobId: jobId ?? null, title, year: year ?? null, words: words ?? '' };
    }),
  };
}

function costFrom({ labour, passThrough, overheadRate, avoidableOverheadShare }: InternalCostInput): InternalCost {
  return {
    labour: labour.map(({ role, hours, rate, avoidableShare }) => {
      return { role, hours, rate, avoidableShare: avoidableShare ?? 0 };
    }),
    passThrough: passThrough ?? 0,
    overheadRate: overheadRate ?? 0,
    avoidableOverheadShare: avoidableOverheadShare ?? 0,
  };
}
