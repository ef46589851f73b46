import { MAX_SCORE } from '@bidwell/domain/scoring';
import type { DebriefTrendFragment as Trend } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { formatInstant } from '../../../ui/dates';
import { counted, formatNumber } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { TableFrame } from '../../../ui/table-frame';
import { CAUSE_WORDS } from './debrief-words';
import styles from './debrief-trend.module.css';

export const DebriefTrendFragment = graphql(`
  fragment DebriefTrend on DebriefTrend {
    lossCount
    losses {
      cause
      count
    }
    criteria {
      title
      mean
      low
      high
      points {
        jobId
        reference
        toldAt
        score
      }
    }
  }
`);

/** The bidder's own scores over time on criteria of the same name, and what its last losses were due to. */
export function DebriefTrend({ trend }: { trend: FragmentType<typeof DebriefTrendFragment> }) {
  const { lossCount, losses, criteria } = readFragment(DebriefTrendFragment, trend);
  if (lossCount === 0 && criteria.length === 0) return null;
  return (
    <Panel title="Your debriefs over time">
      {lossCount > 0 && (
        <p>
          Of your last {counted(lossCount, 'loss', 'losses')}:{' '}
          {losses.map(({ cause, count }) => `${count} ${CAUSE_WORDS[cause]}`).join(', ')}.
        </p>
      )}
      {criteria.length > 0 && (
        <TableFrame caption="Your scores, 0 to 10, on criteria of the same name; the band is the 95% interval of the mean">
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Mean</th>
              <th scope="col">Each time, oldest first</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion) => (
              <tr key={criterion.title} className={styles.row}>
                <th scope="row">{criterion.title}</th>
                <td className="figure">{meanWords(criterion)}</td>
                <td>
                  <Strip {...criterion} />
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
    </Panel>
  );
}

type Criterion = Trend['criteria'][number];

function meanWords({ mean, low, high, points }: Criterion) {
  if (low === null || high === null) return `${formatNumber(mean, 1)} (${points.length}: too few for an interval)`;
  return `${formatNumber(mean, 1)} (${formatNumber(low, 1)} to ${formatNumber(high, 1)}, n ${points.length})`;
}

const WIDTH = 160;
const HEIGHT = 40;

/** Scores in a row, with the interval of their mean behind them. The words beside it say the same. */
function Strip({ points, low, high }: Criterion) {
  const y = (score: number) => 2 + ((MAX_SCORE - score) / MAX_SCORE) * (HEIGHT - 4);
  const x = (place: number) => 4 + (place * (WIDTH - 8)) / Math.max(1, points.length - 1);
  const words = points.map(({ reference, toldAt, score }) => {
    return `${reference}, ${formatInstant(toldAt)}: ${formatNumber(score, 2)}`;
  });
  return (
    <svg className={styles.strip} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.join('; ')}>
      {low !== null && high !== null && (
        <rect className={styles.band} x={0} width={WIDTH} y={y(high)} height={Math.max(1, y(low) - y(high))} />
      )}
      <polyline
        className={styles.line}
        points={points.map(({ score }, place) => `${x(place)},${y(score)}`).join(' ')}
      />
      {points.map(({ jobId, score }, place) => (
        <circle key={jobId} className={styles.point} cx={x(place)} cy={y(score)} r={2.5}>
          <title>{words[place]}</title>
        </circle>
      ))}
    </svg>
  );
}
