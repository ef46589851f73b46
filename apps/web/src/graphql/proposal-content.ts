import { LineBasis } from '@bidwell/domain/line-basis';
import {
  CONTENT_TEXTS,
  type LineAnswer,
  type ProposalContent,
  type ProposalLine,
} from '@bidwell/domain/proposal-content';
import { Meets } from '@bidwell/domain/requirement';
import type { PromiseClock, PromiseUnit, ServicePromise } from '@bidwell/domain/service-promise';
import type {
  LineAnswer as WireAnswer,
  ProposalContentFieldsFragment,
  ProposalContentInput,
  ProposalLineInput,
  PromiseClock as WireClock,
  PromiseUnit as WireUnit,
  ServicePromiseInput,
} from './generated/graphql';
import { basisInput } from './asked';
import { graphql } from './graphql';

/** What a bidder offers, whole. Asked of one's own proposal and of opened ones: spread `...ProposalContentFields`. */
export const ProposalContentFragment = graphql(`
  fragment ProposalContentFields on ProposalContent {
    pitch
    approach
    notIncluded
    assumptions
    dependencies
    paymentTerms
    risks
    answers {
      requirementId
      meets
      text
    }
    currency
    lines {
      lineId
      title
      group
      quantity
      unit
      basis
      isOptional
      alternativeTo
      answer
      unitPrice
      taxRate
      isPassThrough
      note
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
    team {
      name
      role
      note
    }
    references {
      jobId
      title
      year
      words
    }
    validUntil
    conflicts {
      none
      words
    }
    files {
      fileId
      salt
      name
      size
      type
      isProtected
      caption
    }
    cost {
      labour {
        role
        hours
        rate
        avoidableShare
      }
      passThrough
      overheadRate
      avoidableOverheadShare
    }
    variants {
      title
      words
      lines {
        lineId
        title
        group
        quantity
        unit
        basis
        isOptional
        alternativeTo
        answer
        unitPrice
        taxRate
        isPassThrough
        note
        reason
      }
    }
    confirmedAddendum
  }
`);

type WireContent = ProposalContentFieldsFragment;

const ANSWERS: Record<WireAnswer, LineAnswer> = { PRICED: 'priced', INCLUDED: 'included', NOT_OFFERED: 'notOffered' };
const WIRE_ANSWERS: Record<LineAnswer, WireAnswer> = {
  priced: 'PRICED',
  included: 'INCLUDED',
  notOffered: 'NOT_OFFERED',
};
const WIRE_MEETS = { yes: 'YES', partly: 'PARTLY', no: 'NO' } as const satisfies Record<Meets, string>;

/** The content in the words of the rules, which reckon its amounts and totals. */
export function contentFrom(wire: WireContent): ProposalContent {
  return {
    ...named(wire),
    answers: wire.answers.map(({ requirementId, meets, text }) => {
      return { requirementId, meets: meets && Meets[meets], text };
    }),
    lines: wire.lines.map(lineFrom),
    promises: wire.promises.map(promiseFrom),
    variants: wire.variants.map(({ title, words, lines }) => ({ title, words, lines: lines.map(lineFrom) })),
  };
}

/** The content as the server takes it; the currency is the job's and is not sent. */
export function contentInput({ currency: _currency, ...content }: ProposalContent): ProposalContentInput {
  const { answers, lines, promises, variants, team, references, files, cost } = content;
  return {
    ...content,
    answers: answers.map((answer) => ({ ...answer, meets: answer.meets && WIRE_MEETS[answer.meets] })),
    lines: lines.map(lineInput),
    promises: promises.map(promiseInput),
    variants: variants.map((variant) => ({ ...variant, lines: variant.lines.map(lineInput) })),
    team: [...team],
    references: [...references],
    files: files.map(({ fileId, salt, name, isProtected, caption }) => ({ fileId, salt, name, isProtected, caption })),
    cost: cost && { ...cost, labour: [...cost.labour] },
  };
}

/** Everything that both sides call the same, without the names that GraphQL gives to types. */
function named(wire: WireContent): Omit<ProposalContent, 'answers' | 'lines' | 'promises' | 'variants'> {
  const texts = Object.fromEntries(CONTENT_TEXTS.map((text) => [text, wire[text]]));
  return {
    ...(texts as Pick<ProposalContent, (typeof CONTENT_TEXTS)[number]>),
    pitch: wire.pitch,
    team: wire.team.map(({ name, role, note }) => ({ name, role, note })),
    references: wire.references.map(({ jobId, title, year, words }) => ({ jobId, title, year, words })),
    validUntil: wire.validUntil,
    conflicts: { none: wire.conflicts.none, words: wire.conflicts.words },
    // The digest is for programs: no page shows it, and a file that has just arrived has none here yet.
    files: wire.files.map(({ fileId, salt, name, size, type, isProtected, caption }) => {
      return { fileId, salt, name, size, type, digest: '', isProtected, caption };
    }),
    cost: costFrom(wire.cost),
    confirmedAddendum: wire.confirmedAddendum,
    currency: wire.currency,
  };
}

function costFrom(wire: WireContent['cost']): ProposalContent['cost'] {
  if (!wire) return null;
  const { labour, passThrough, overheadRate, avoidableOverheadShare } = wire;
  return {
    labour: labour.map(({ role, hours, rate, avoidableShare }) => ({ role, hours, rate, avoidableShare })),
    passThrough,
    overheadRate,
    avoidableOverheadShare,
  };
}

function lineFrom({ __typename: _type, ...line }: WireContent['lines'][number]): ProposalLine {
  return { ...line, answer: ANSWERS[line.answer], basis: LineBasis[line.basis] };
}

function lineInput({ answer, basis, lineId, alternativeTo, ...line }: ProposalLine): ProposalLineInput {
  const { title, group, quantity, unit, isOptional, unitPrice, taxRate, isPassThrough, note, reason } = line;
  const own = { title, group, quantity, unit, basis: basisInput(basis), isOptional, alternativeTo };
  return {
    ...(lineId === null ? own : { lineId }),
    answer: WIRE_ANSWERS[answer],
    unitPrice,
    taxRate,
    isPassThrough,
    note,
    reason,
  };
}

function promiseFrom({ text, metric, target, remedy, ...wire }: WireContent['promises'][number]): ServicePromise {
  const unit = wire.unit.toLowerCase() as PromiseUnit;
  return { text, metric, target, unit, clock: wire.clock.toLowerCase() as PromiseClock, remedy };
}

function promiseInput({ text, metric, target, unit, clock, remedy }: ServicePromise): ServicePromiseInput {
  return {
    text,
    metric,
    target,
    unit: unit.toUpperCase() as WireUnit,
    clock: clock.toUpperCase() as WireClock,
    remedy,
  };
}
