import type { DebriefScoresFragment as Scores } from '../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { type Column, DataTable } from '../../ui/data-table';
import { formatNumber } from '../../ui/numbers';
import { Panel } from '../../ui/panel';

export const DebriefScoresFragment = graphql(`
  fragment DebriefScores on Debrief {
    qualityScore
    criteria {
      title
      weight
      kind
      score
      note
    }
  }
`);

type Judged = Scores['criteria'][number];

const COLUMNS: readonly Column<Judged>[] = [
  { key: 'criterion', header: 'Criterion', isRowHeader: true, cell: ({ title }) => title },
  { key: 'weight', header: 'Counts', isNumber: true, cell: ({ weight }) => `${weight} of 100` },
  { key: 'score', header: 'Your score', isNumber: true, cell: scoreOf },
  { key: 'note', header: 'Why', cell: noteOf },
];

/** The bidder's own scores, with the judge's notes. */
export function DebriefScores({ debrief }: { debrief: FragmentType<typeof DebriefScoresFragment> }) {
  const { criteria, qualityScore } = readFragment(DebriefScoresFragment, debrief);
  return (
    <Panel title="How your proposal scored">
      <DataTable
        caption="Your own scores, 0 to 10, by the published criteria"
        isCaptionHidden
        isComfortable
        columns={COLUMNS}
        rows={criteria}
        rowKey={({ title }) => title}
      />
      {qualityScore !== null && (
        <p>
          Quality score: <strong className="figure">{formatNumber(qualityScore, 1)}</strong> of 100, over all criteria
          but price.
        </p>
      )}
    </Panel>
  );
}

function scoreOf({ kind, score }: Judged) {
  if (kind === 'PRICE') return <span className="muted">Not told</span>;
  return score === null ? <span className="muted">Not scored</span> : `${formatNumber(score, 2)} of 10`;
}

function noteOf({ kind, note }: Judged) {
  if (kind === 'PRICE')
    return <span className="muted">By the published formula your price score would tell the lowest price.</span>;
  return note || <span className="muted">No note was written.</span>;
}
