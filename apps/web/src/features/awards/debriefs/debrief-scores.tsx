import type { DebriefScoresFragment as Scores } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Highlight } from '../../../ui/highlight';
import { formatNumber } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import styles from './debrief.module.css';

export const DebriefScoresFragment = graphql(`
  fragment DebriefScores on Debrief {
    qualityScore
    criteria {
      title
      weight
      kind
      score
      note
      needed
      minimum
      isBelowMinimum
    }
  }
`);

type Judged = Scores['criteria'][number];

/** The bidder's own scores, each with its weight and the judge's note. */
export function DebriefScores({ debrief }: { debrief: FragmentType<typeof DebriefScoresFragment> }) {
  const { criteria, qualityScore } = readFragment(DebriefScoresFragment, debrief);
  return (
    <Panel title="How your proposal scored">
      <ul className={styles.scores}>
        {criteria.map((criterion) => (
          <li key={criterion.title} className={styles.criterion}>
            <h3 className={styles.title}>{criterion.title}</h3>
            <p className={styles.score}>{scoreOf(criterion)}</p>
            <p className="small muted">{weightOf(criterion)}</p>
            <p className={styles.note}>{noteOf(criterion)}</p>
            {criterion.needed && (
              <p className={styles.note}>
                <span className="strong">What a higher score would have needed:</span> {criterion.needed}
              </p>
            )}
          </li>
        ))}
      </ul>
      {qualityScore !== null && (
        <p>
          Over all criteria but price: <strong className="figure">{formatNumber(qualityScore, 1)}</strong> of 100.
        </p>
      )}
    </Panel>
  );
}

function weightOf({ weight, minimum, isBelowMinimum }: Judged) {
  const counts = `Counts ${weight} of 100`;
  if (minimum === null) return counts;
  const least = `at least ${formatNumber(minimum, 2)} was asked for`;
  return isBelowMinimum ? (
    <>
      {counts}; <Highlight>{least}</Highlight>
    </>
  ) : (
    `${counts}; ${least}`
  );
}

function scoreOf({ kind, score }: Judged) {
  if (kind === 'PRICE') return <span className="small muted">Not told</span>;
  if (score === null) return <span className="small muted">Not scored</span>;
  return (
    <>
      <span className="big-figure">{formatNumber(score, 2)}</span> <span className="small muted">of 10</span>
    </>
  );
}

function noteOf({ kind, note }: Judged) {
  if (kind === 'PRICE') {
    return <span className="muted">By the published formula, your price score would give away the lowest price.</span>;
  }
  return note || <span className="muted">No note was written.</span>;
}
