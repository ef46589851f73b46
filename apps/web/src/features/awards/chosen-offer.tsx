import { rankField } from '@bidwell/domain/scoring';
import type { DecisionButtonsFragment as Judged } from '../../graphql/generated/graphql';
import { type FragmentType, readFragment } from '../../graphql/graphql';
import { takingPart } from '../../graphql/marked';
import { formatMoney } from '../../ui/money';
import { formatNumber, ordinal } from '../../ui/numbers';
import { DecisionButtonsFragment } from './decision-buttons';

interface ChosenOfferProps {
  comparison: FragmentType<typeof DecisionButtonsFragment>;
  /** Null when nobody was chosen. */
  proposalId: string | null;
  variantTitle: string | null;
}

/** What the chosen offer asks and how it scored, for whoever takes the choice back or approves it. */
export function ChosenOffer({ comparison, proposalId, variantTitle }: ChosenOfferProps) {
  const { job, proposals } = readFragment(DecisionButtonsFragment, comparison);
  const chosen = proposals.find(({ id }) => id === proposalId);
  if (!chosen) return null;
  const variant = chosen.variants.find(({ title }) => title === variantTitle);
  const total = (variant ?? chosen).comparableTotal;
  const price = total === null ? 'No comparable total' : formatMoney(total, job.currency);
  return (
    <p>
      <span className="figure strong">{price}</span>. {standing(proposals, chosen)}
    </p>
  );
}

function standing(proposals: Judged['proposals'], chosen: Judged['proposals'][number]): string {
  const ranks = rankField(
    takingPart(proposals).map(({ id, weightedScore, scores }) => {
      return { id, weightedScore, isBelowMinimum: scores.some((score) => score.isBelowMinimum) };
    }),
  );
  const ranked = ranks.filter(({ rank }) => rank !== null);
  const place = ranked.find(({ id }) => id === chosen.id)?.rank ?? null;
  if (chosen.weightedScore === null) return 'It has no weighted score.';
  const score = `Its weighted score is ${formatNumber(chosen.weightedScore, 1)} of 100`;
  return place === null ? `${score}, and it misses a minimum.` : `${score}, ${ordinal(place)} of ${ranked.length}.`;
}
