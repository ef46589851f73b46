import type { ProposalLine, RequiredLine } from '@bidwell/domain/proposal-content';
import { amountOf, inBriefTerms, isCounted, sheetTotals } from '@bidwell/domain/proposal-totals';
import type { AgreedOffer } from './engagement.results.js';

/** The chosen offer as its reading fetches it. */
export interface OfferRow {
  offered: ProposalLine[] | null;
  required: RequiredLine[];
  variantTitle: string | null;
  currency: string;
}

/** What was agreed, line by line in the terms of the brief, with every sum of it. */
export function agreedOfferOf({ offered, required, variantTitle, currency }: OfferRow): AgreedOffer {
  const lines = offered ?? [];
  const { net, tax, gross } = sheetTotals({ lines }, required);
  const money = (amount: number | null) => (amount === null ? null : { amount, currency });
  return {
    variantTitle,
    lines: lines.map((line) => {
      const { title, group, quantity, unit } = inBriefTerms(line, required);
      const { answer, unitPrice, taxRate } = line;
      const amount = amountOf(line, required);
      return { title, group, quantity, unit, answer, unitPrice, taxRate, amount, isCounted: isCounted(line, required) };
    }),
    net: money(net),
    tax: money(tax),
    gross: money(gross),
  };
}
