import type { LineAnswer, ProposalContent } from '@bidwell/domain/proposal-content';
import type { PromiseClock, PromiseUnit } from '@bidwell/domain/service-promise';
import type {
  LineAnswer as WireAnswer,
  PromiseClock as WireClock,
  PromiseUnit as WireUnit,
  ProposalContentFieldsFragment,
  ProposalContentInput,
} from './generated/graphql';
import { graphql } from './graphql';

/** What a bidder offers, whole. Asked of one's own proposal and of opened ones: spread `...ProposalContentFields`. */
export const ProposalContentFragment = graphql(`
  fragment ProposalContentFields on ProposalContent {
    pitch
    currency
    lines {
      lineId
      title
      quantity
      unit
      answer
      unitPrice
      reason
    }
    promises {
      text
      metric
      target
      unit
      clock
      remedy
    }
  }
`);

const ANSWERS: Record<WireAnswer, LineAnswer> = { PRICED: 'priced', INCLUDED: 'included', NOT_OFFERED: 'notOffered' };
const WIRE_ANSWERS: Record<LineAnswer, WireAnswer> = {
  priced: 'PRICED',
  included: 'INCLUDED',
  notOffered: 'NOT_OFFERED',
};

/** The content in the words of the rules, which reckon its amounts and totals. */
export function contentFrom({ pitch, currency, lines, promises }: ProposalContentFieldsFragment): ProposalContent {
  return {
    pitch,
    currency,
    lines: lines.map((line) => ({ ...line, answer: ANSWERS[line.answer] })),
    promises: promises.map((promise) => ({
      ...promise,
      unit: promise.unit.toLowerCase() as PromiseUnit,
      clock: promise.clock.toLowerCase() as PromiseClock,
    })),
  };
}

/** The content as the server takes it; the currency is the job's and is not sent. */
export function contentInput({ pitch, lines, promises }: ProposalContent): ProposalContentInput {
  return {
    pitch,
    lines: lines.map(({ lineId, title, quantity, unit, answer, unitPrice, reason }) => ({
      ...(lineId === null ? { title, quantity, unit } : { lineId }),
      answer: WIRE_ANSWERS[answer],
      unitPrice,
      reason,
    })),
    promises: promises.map(({ text, metric, target, unit, clock, remedy }) => ({
      text,
      metric,
      target,
      unit: unit.toUpperCase() as WireUnit,
      clock: clock.toUpperCase() as WireClock,
      remedy,
    })),
  };
}
