import { fromTheBest, type CriterionLevel } from '@bidwell/domain/levels';

interface CriterionLevelsListProps {
  levels: readonly CriterionLevel[];
  minimum: number | null;
}

/** What earns which score, the best first, and how low is too low. */
export function CriterionLevelsList({ levels, minimum }: CriterionLevelsListProps) {
  return (
    <>
      {levels.length > 0 && (
        <ul className="small" aria-label="What earns which score">
          {fromTheBest(levels).map(({ score, words }) => (
            <li key={score}>
              <span className="figure strong">{score}</span> {words}
            </li>
          ))}
        </ul>
      )}
      {minimum !== null && (
        <p className="small">
          At least <span className="figure strong">{minimum}</span>: a proposal that scores less has no rank.
        </p>
      )}
    </>
  );
}
