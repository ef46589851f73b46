import type { ProposalScoresFragment } from '../../../graphql/generated/graphql';
import type { ComparedScore } from '../compared';

/**
 * The scores of a column. While not all are in, each person works with their own; from then on everybody sees what
 * counts, and who gave what.
 */
export function scoresFrom(scores: ProposalScoresFragment['scores'], areScoresIn: boolean): ComparedScore[] {
  return scores.map((score) => {
    const { criterionId, isComputed, isBelowMinimum, agreed } = score;
    const counts = areScoresIn || isComputed;
    const { value, note } = counts ? score : (score.own ?? { value: null, note: '' });
    const given = score.given.filter(({ hasLeft }) => !hasLeft);
    const by = given.map(({ evaluatorName, value: each, note: why }) => ({
      name: evaluatorName,
      value: each,
      note: why,
    }));
    const isAgreed = agreed !== null;
    if (by.length < 2) return { criterionId, value, note, isBelowMinimum, isAgreed };
    // Everybody’s words stand beside their own score.
    return { criterionId, value, note: agreed?.note ?? '', isBelowMinimum, by, isAgreed };
  });
}
