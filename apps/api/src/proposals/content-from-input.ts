import type { ProposalContent, ProposalLine } from '@bidwell/domain/proposal-content';
import type { ServicePromise } from '@bidwell/domain/service-promise';
import type { ProposalContentInput, ProposalLineInput, ServicePromiseInput } from './proposal.inputs.js';

/** What a caller sent, as the rules know it: with the job's currency, and no price or reason where it does not count. */
export function contentFrom(input: ProposalContentInput, currency: string): ProposalContent {
  const { pitch, lines, promises } = input;
  return { pitch, lines: lines.map(lineFrom), promises: promises.map(promiseFrom), currency };
}

function lineFrom({ lineId, title, quantity, unit, answer, unitPrice, reason }: ProposalLineInput): ProposalLine {
  return {
    lineId: lineId ?? null,
    title: title ?? '',
    quantity: quantity ?? 1,
    unit: unit ?? '',
    answer,
    unitPrice: answer === 'priced' ? (unitPrice ?? null) : null,
    reason: answer === 'notOffered' ? (reason ?? null) : null,
  };
}

function promiseFrom({ text, metric, target, unit, clock, remedy }: ServicePromiseInput): ServicePromise {
  return { text, metric, target, unit, clock, remedy: remedy ?? null };
}
