import { costBasisWords, type OutsideTerms } from '@bidwell/domain/cost-basis';
import { type InterestedOffer, interestGaps } from '@bidwell/domain/company-interest';
import { formatMoney } from '../../ui/money';

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
  const sentences = gaps.map(({ basis, betterId, departmentSaves, companyPaysMore }) => {
    const saved = formatMoney(departmentSaves, currency);
    const more = formatMoney(companyPaysMore, currency);
    return `${nameOf(chosenId)} saves your department ${saved} and costs the company ${more} more than ${nameOf(betterId)}, by ${costBasisWords[basis]}.`;
  });
  const [gap] = gaps;
  if (gap === undefined) return [];
  if (gaps.length === 1) sentences.push(`Not so by ${costBasisWords[gap.basis === 'full' ? 'avoidable' : 'full']}.`);
  return [...sentences, 'The choice stays yours.'];
}
