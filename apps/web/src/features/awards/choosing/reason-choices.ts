import { type AwardReason, awardReasonWords, type NoAwardReason, noAwardReasonWords } from '@bidwell/domain/award';
import type { AwardReason as WireReason, NoAwardReason as WireNoReason } from '../../../graphql/generated/graphql';

/** BEST_PRICE for `bestPrice`: how the schema writes a word of the rules. */
function wire(word: string): string {
  return word.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

export const wireReason = (reason: AwardReason) => wire(reason) as WireReason;
export const wireNoAwardReason = (reason: NoAwardReason) => wire(reason) as WireNoReason;

/** Why this one. "Only offer" is for the only offer. */
export function awardReasonChoices(proposals: number): { value: AwardReason; label: string }[] {
  const reasons = Object.keys(awardReasonWords) as AwardReason[];
  return reasons
    .filter((reason) => reason !== 'onlyOffer' || proposals === 1)
    .map((value) => ({ value, label: awardReasonWords[value] }));
}

export const NO_AWARD_CHOICES = (Object.keys(noAwardReasonWords) as NoAwardReason[]).map((value) => ({
  value,
  label: noAwardReasonWords[value],
}));
