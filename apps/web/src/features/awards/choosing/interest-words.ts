import { costBasisWords, type OutsideTerms } from '@bidwell/domain/cost-basis';
import { type InterestedOffer, type InterestGap, interestGaps } from '@bidwell/domain/company-interest';
import { formatMoney } from '../../../ui/money';

/** An offer by its name on the screen. */
export interface NamedOffer extends InterestedOffer {
  name: string;
}

/**
 * What choosing this offer means for the company, when it is cheaper for the department and dearer for the company: a
 * sentence for each cost basis, the last one that the choice is free. None when both point the same way.
 */
export function interestWords(
  chosenId: string,
  offers: readonly NamedOffer[],
  terms: OutsideTerms,
  currency: string,
): string[] {
  const nameOf = (id: string) => offers.find((offer) => offer.id === id)?.name ?? '';
  const gaps = interestGaps(chosenId, offers, terms);
  const [gap, other] = gaps;
  if (gap === undefined) return [];
  const saves = `${nameOf(chosenId)} saves your department ${formatMoney(gap.departmentSaves, currency)}`;
  const costs = (of: InterestGap) => {
    return `costs the company ${formatMoney(of.companyPaysMore, currency)} more than ${nameOf(of.betterId)} by ${costBasisWords[of.basis]}`;
  };
  const rest =
    other === undefined
      ? `Not so by ${costBasisWords[gap.basis === 'full' ? 'avoidable' : 'full']}.`
      : `It ${costs(other)}.`;
  return [`${saves} and ${costs(gap)}.`, rest, 'The choice stays yours.'];
}
