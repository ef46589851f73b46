import { LineBasis } from '@bidwell/domain/line-basis';
import type { RequiredLine } from '@bidwell/domain/proposal-content';
import type { Requirement } from '@bidwell/domain/requirement';
import type { LineBasis as WireBasis } from './generated/graphql';

interface WireLine extends Omit<RequiredLine, 'basis'> {
  basis: WireBasis;
}

/** A line of the brief in the words of the rules. */
export function requiredLine({ id, title, group, quantity, unit, basis, isOptional }: WireLine): RequiredLine {
  return { id, title, group, quantity, unit, basis: LineBasis[basis], isOptional };
}

/** A requirement of the brief in the words of the rules. */
export function requirementFrom({ id, text, wordLimit, isEssential }: Requirement): Requirement {
  return { id, text, wordLimit, isEssential };
}

const WIRE_BASES: Record<LineBasis, WireBasis> = {
  unit: 'UNIT',
  fixed: 'FIXED',
  perHead: 'PER_HEAD',
  perHour: 'PER_HOUR',
};

/** What a price is for, as the server takes it. */
export const basisInput = (basis: LineBasis): WireBasis => WIRE_BASES[basis];
